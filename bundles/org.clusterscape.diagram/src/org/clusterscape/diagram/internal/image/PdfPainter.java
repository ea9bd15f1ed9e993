package org.clusterscape.diagram.internal.image;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.internal.scene.Line;
import org.clusterscape.diagram.internal.scene.Outline;
import org.clusterscape.diagram.internal.scene.Paint;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.internal.scene.Scene;
import org.clusterscape.diagram.internal.svg.SafeLink;
import org.clusterscape.diagram.internal.text.Face;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.Theme;

/** Paints a scene onto a page of a PDF. */
public final class PdfPainter {

    private static final int ROUND_JOIN = 1;
    private static final Inks INKS = new Inks(Theme.LIGHT);

    private final PDPage page;
    private final PDPageContentStream content;
    private final double scale;
    private final PdfHalos halos;
    private final PdfFonts fonts;
    private final PdfPictures pictures;
    private AffineTransform toPage;

    /** A painter that puts a pixel of the scene down as a number of points. */
    public PdfPainter(PDDocument document, PDPage page, PDPageContentStream content, double scale) {
        this.page = page;
        this.content = content;
        this.scale = scale;
        this.halos = new PdfHalos(document, content);
        this.fonts = new PdfFonts(document);
        this.pictures = new PdfPictures(document, content);
    }

    /** Paints the whole scene; it fills the page. */
    public void paint(Scene scene) throws IOException {
        Bounds bounds = scene.bounds();
        toPage = new AffineTransform(scale, 0, 0, -scale, -bounds.x() * scale, bounds.bottom() * scale);
        content.transform(new Matrix(toPage));
        content.setLineJoinStyle(ROUND_JOIN);
        for (Part part : scene.parts()) {
            paint(part);
        }
    }

    private void paint(Part part) throws IOException {
        switch (part) {
        case Part.Path path -> path(path);
        case Part.Text text -> text(text);
        case Part.Picture picture -> pictures.draw(picture);
        case Part.Group group -> group(group);
        case Part.Caption caption -> all(caption.parts());
        }
    }

    private void all(List<Part> parts) throws IOException {
        for (Part part : parts) {
            paint(part);
        }
    }

    private void group(Part.Group group) throws IOException {
        all(group.parts());
        String link = SafeLink.of(group.meta().link());
        if (link != null && link.contains(":")) {
            link(link, group.area());
        }
    }

    private void link(String address, Bounds area) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDBorderStyleDictionary invisible = new PDBorderStyleDictionary();
        invisible.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setBorderStyle(invisible);
        double left = area.x() * toPage.getScaleX() + toPage.getTranslateX();
        double bottom = area.bottom() * toPage.getScaleY() + toPage.getTranslateY();
        link.setRectangle(new PDRectangle((float) left, (float) bottom, (float) (area.width() * scale), (float) (area.height() * scale)));
        page.getAnnotations().add(link);
    }

    private void path(Part.Path path) throws IOException {
        switch (path.fill()) {
        case null -> { }
        case Paint.Solid solid -> fill(path.outline(), solid);
        case Paint.Gradient gradient -> fill(path.outline(), gradient);
        }
        if (path.line() != null) {
            stroke(path.outline(), path.line());
        }
    }

    private void fill(Outline outline, Paint.Solid solid) throws IOException {
        content.saveGraphicsState();
        if (solid.opacity() < 1) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) solid.opacity());
            content.setGraphicsStateParameters(state);
        }
        content.setNonStrokingColor(INKS.color(solid.ink()));
        PdfPaths.append(Paths.of(outline), content);
        content.fill();
        content.restoreGraphicsState();
    }

    private void fill(Outline outline, Paint.Gradient gradient) throws IOException {
        content.saveGraphicsState();
        PdfPaths.append(Paths.of(outline), content);
        content.clip();
        content.shadingFill(shading(gradient));
        content.restoreGraphicsState();
    }

    private static PDShading shading(Paint.Gradient gradient) {
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        function.setItem(COSName.DOMAIN, array(0, 1));
        function.setItem(COSName.C0, array(gradient.from()));
        function.setItem(COSName.C1, array(gradient.to()));
        function.setItem(COSName.N, COSInteger.ONE);
        COSArray extend = new COSArray(List.of(COSBoolean.TRUE, COSBoolean.TRUE));
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(array(gradient.x1(), gradient.y1(), gradient.x2(), gradient.y2()));
        shading.setFunction(new PDFunctionType2(function));
        shading.setExtend(extend);
        return shading;
    }

    private static COSArray array(Ink ink) {
        float[] parts = INKS.color(ink).getRGBColorComponents(null);
        return array(parts[0], parts[1], parts[2]);
    }

    private static COSArray array(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    private void stroke(Outline outline, Line line) throws IOException {
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i).floatValue();
        }
        content.setStrokingColor(INKS.color(line.ink()));
        content.setLineWidth((float) line.width());
        content.setLineDashPattern(dashes, 0);
        PdfPaths.append(Paths.of(outline), content);
        content.stroke();
    }

    /** A text as pieces and distances between them: squares for what the font lacks stand where SVG has the characters. */
    private static Object[] pieces(String text, Face face) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        text.codePoints().filter(each -> !face.omits(each)).forEach(codePoint -> {
            if (face.covers(codePoint)) {
                piece.appendCodePoint(codePoint);
                return;
            }
            Float back = (float) (-1000 * face.besideReplacement(codePoint));
            pieces.addAll(List.of(piece.toString(), back, Character.toString(Face.REPLACEMENT), back));
            piece.setLength(0);
        });
        pieces.add(piece.toString());
        return pieces.toArray();
    }

    private void text(Part.Text text) throws IOException {
        if (text.halo() != null) {
            halos.draw(text, INKS.color(text.halo()));
        }
        Face face = Face.of(text.style());
        content.setNonStrokingColor(INKS.color(text.ink()));
        content.beginText();
        content.setFont(fonts.get(face), (float) text.style().size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) text.left(), (float) text.y()));
        content.showTextWithPositioning(pieces(text.text(), face));
        content.endText();
        for (Bounds line : TextLines.of(text)) {
            content.addRect((float) line.x(), (float) line.y(), (float) line.width(), (float) line.height());
            content.fill();
        }
    }
}
