package org.clusterscape.diagram.internal.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.Theme;

/** The pictures of one PDF: SVG as vectors, others as images that are stored once. */
final class PdfPictures {

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Pictures pictures = new Pictures(Theme.LIGHT);
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
        content.saveGraphicsState();
        content.transform(new Matrix((float) place.width(), 0, 0, (float) -place.height(), (float) place.x(), (float) place.bottom()));
        content.drawImage(image(part.icon(), picture, place), 0, 0, 1, 1);
        content.restoreGraphicsState();
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
