package org.clusterscape.diagram.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.internal.image.PdfPainter;
import org.clusterscape.diagram.internal.scene.Scene;
import org.clusterscape.diagram.internal.scene.SceneBuilder;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.eclipse.osgi.util.NLS;

/**
 * Writes drawings as a PDF file of one page: shapes as vectors, text as text in the embedded font. The same drawing and
 * layout give the same bytes.
 */
public final class PdfWriter {

    /** A pixel (1/96 inch) in the points of a PDF (1/72 inch). */
    private static final double POINTS = 0.75;
    /** The longest side that readers show, in points. */
    private static final double LONGEST = 14_400;
    private static final String PRODUCER = "Clusterscape";

    private PdfWriter() {
    }

    /**
     * The drawing as a PDF file in light colours; a drawing that is longer than five metres is made smaller.
     *
     * @throws PictureException         if it cannot be written
     * @throws IllegalArgumentException if the layout has no place for one of the boxes
     */
    public static byte[] write(Drawing drawing, Layout layout) throws PictureException {
        Scene scene = SceneBuilder.of(drawing, layout);
        Bounds bounds = scene.bounds();
        double scale = Math.min(POINTS, LONGEST / Math.max(bounds.width(), bounds.height()));
        try (PDDocument document = new PDDocument()) {
            describe(document, scene);
            PDPage page = new PDPage(new PDRectangle((float) (bounds.width() * scale), (float) (bounds.height() * scale)));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new PdfPainter(document, page, content, scale).paint(scene);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new PictureException(NLS.bind(Messages.Picture_failed, e.getMessage()), e);
        }
    }

    private static void describe(PDDocument document, Scene scene) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(scene.title());
        if (!scene.description().isEmpty()) {
            information.setSubject(scene.description());
        }
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(1L); // else it would be made from the time
    }
}
