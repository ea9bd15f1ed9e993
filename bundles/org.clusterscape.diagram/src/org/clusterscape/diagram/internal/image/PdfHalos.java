package org.clusterscape.diagram.internal.image;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.clusterscape.diagram.internal.image.Glyphs.Glyph;
import org.clusterscape.diagram.internal.scene.Part;

/**
 * The halos of texts in a PDF. They are no text, else the text would be found twice; each glyph's outline is stored once
 * and used wherever it is needed.
 */
final class PdfHalos {

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Glyphs glyphs = new Glyphs();
    private final Map<Glyphs.Key, PDFormXObject> forms = new HashMap<>();

    PdfHalos(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    void draw(Part.Text text, Color color) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth((float) text.haloWidth());
        content.setLineDashPattern(new float[0], 0);
        for (Glyph glyph : glyphs.of(text)) {
            content.saveGraphicsState();
            content.transform(Matrix.getTranslateInstance((float) glyph.x(), (float) glyph.y()));
            content.drawForm(form(glyph, text.haloWidth()));
            content.restoreGraphicsState();
        }
    }

    private PDFormXObject form(Glyph glyph, double width) throws IOException {
        PDFormXObject form = forms.get(glyph.key());
        if (form == null) {
            form = new PDFormXObject(document);
            Rectangle2D bounds = glyph.outline().getBounds2D();
            form.setBBox(new PDRectangle((float) (bounds.getX() - width), (float) (bounds.getY() - width),
                    (float) (bounds.getWidth() + 2 * width), (float) (bounds.getHeight() + 2 * width)));
            form.setResources(new PDResources());
            try (PDFormContentStream path = new PDFormContentStream(form)) {
                PdfPaths.append(glyph.outline(), path);
                path.stroke();
            }
            forms.put(glyph.key(), form);
        }
        return form;
    }
}
