package org.clusterscape.diagram.internal.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.icon.IconReader;
import org.clusterscape.diagram.internal.image.IconRecorder.Layer;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.Theme;

/** The pictures of one PDF, each stored once: simple SVG as vectors, others as images. */
final class PdfPictures {

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Pictures pictures = new Pictures(Theme.LIGHT);
    private final Map<Icon, Optional<PDFormXObject>> forms = new HashMap<>();
    private final Map<Icon, PDImageXObject> images = new HashMap<>();

    PdfPictures(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    void draw(Part.Picture part) throws IOException {
        Pictures.Readable picture = pictures.get(part.icon());
        if (picture == null) {
            placeholder(part.bounds());
            return;
        }
        Bounds place = picture.fitted(part.bounds(), part.stretched());
        Optional<PDFormXObject> form = form(part.icon(), picture);
        content.saveGraphicsState();
        if (form.isPresent()) {
            content.transform(new Matrix((float) (place.width() / picture.width()), 0, 0, (float) (place.height() / picture.height()),
                    (float) place.x(), (float) place.y()));
            content.drawForm(form.get());
        } else {
            content.transform(new Matrix((float) place.width(), 0, 0, (float) -place.height(), (float) place.x(), (float) place.bottom()));
            content.drawImage(image(part.icon(), picture, place), 0, 0, 1, 1);
        }
        content.restoreGraphicsState();
    }

    /** The vectors of a simple SVG; nothing for other pictures. */
    private Optional<PDFormXObject> form(Icon icon, Pictures.Readable picture) throws IOException {
        Optional<PDFormXObject> known = forms.get(icon);
        if (known == null) {
            boolean simple = picture.svg() != null && IconReader.read(icon).isPresent();
            Optional<List<Layer>> layers = simple ? IconRecorder.layers(picture.svg(), picture.width(), picture.height())
                    : Optional.empty();
            known = layers.isEmpty() ? Optional.empty() : Optional.of(form(layers.get(), picture));
            forms.put(icon, known);
        }
        return known;
    }

    private PDFormXObject form(List<Layer> layers, Pictures.Readable picture) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) picture.width(), (float) picture.height()));
        form.setResources(new PDResources());
        try (PDFormContentStream paths = new PDFormContentStream(form)) {
            for (Layer layer : layers) {
                PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
                opacity.setNonStrokingAlphaConstant(layer.color().getAlpha() / 255f);
                paths.setGraphicsStateParameters(opacity);
                paths.setNonStrokingColor(new Color(layer.color().getRGB()));
                PdfPaths.append(layer.shape(), paths);
                if (layer.shape().getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                    paths.fillEvenOdd();
                } else {
                    paths.fill();
                }
            }
        }
        return form;
    }

    private PDImageXObject image(Icon icon, Pictures.Readable picture, Bounds place) throws IOException {
        PDImageXObject image = images.get(icon);
        if (image == null) {
            image = LosslessFactory.createFromImage(document, picture.image() != null ? picture.image() : raster(picture, place));
            images.put(icon, image);
        }
        return image;
    }

    private static BufferedImage raster(Pictures.Readable picture, Bounds place) {
        double scale = 4;
        BufferedImage image = new BufferedImage((int) Math.ceil(place.width() * scale), (int) Math.ceil(place.height() * scale),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Pictures.draw(picture, graphics, new Bounds(0, 0, image.getWidth(), image.getHeight()), true);
        graphics.dispose();
        return image;
    }

    private void placeholder(Bounds bounds) throws IOException {
        content.saveGraphicsState();
        content.setStrokingColor(new Inks(Theme.LIGHT).color(Placeholder.INK));
        content.setLineDashPattern(new float[0], 0);
        content.setLineWidth(1);
        content.addRect((float) bounds.x() + 0.5f, (float) bounds.y() + 0.5f, (float) bounds.width() - 1, (float) bounds.height() - 1);
        content.moveTo((float) bounds.x(), (float) bounds.y());
        content.lineTo((float) bounds.right(), (float) bounds.bottom());
        content.moveTo((float) bounds.right(), (float) bounds.y());
        content.lineTo((float) bounds.x(), (float) bounds.bottom());
        content.stroke();
        content.restoreGraphicsState();
    }
}
