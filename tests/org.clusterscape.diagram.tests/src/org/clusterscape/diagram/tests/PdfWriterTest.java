package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.image.PdfWriter;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.text.FontMetrics;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void textIsTextInTheEmbeddedFont() throws Exception {
        Samples.Sample sample = Samples.containers();
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(sample.drawing(), sample.layout()))) {
            String text = new PDFTextStripper().getText(document);
            for (String expected : List.of("Green City Cluster Freiburg – Gebäude und Energie", "größe : int", "Ελληνικά Кириллица", "Łódź",
                    "Fraunhofer ISE", "durchgestrichen", "Eingang")) {
                assertTrue(text.contains(expected), expected + " in " + text);
            }
            PDPage page = document.getPage(0);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+Inter.*"), font.getName());
                fonts++;
            }
            assertEquals(3, fonts, "regular, bold and bold italic");
        }
    }

    @Test
    void textIsAsWideAsMeasured() throws Exception {
        String label = "Wirtschaftsförderung AVATAR fi ffl";
        Drawing drawing = new Drawing("d", "", "", List.of(Box.of("b", Kind.NODE, Label.of(label))), List.of(), null);
        Layout layout = new Layout(Map.of("b", new Bounds(0, 0, 400, 40)), Map.of());
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(drawing, layout))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(text);
                }
            }.getText(document);
        }
        TextPosition last = glyphs.getLast();
        double width = last.getXDirAdj() + last.getWidthDirAdj() - glyphs.getFirst().getXDirAdj();
        assertEquals(FontMetrics.bundled().width(label, Label.of(label).style()) * 0.75, width, 0.3);
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        Samples.Sample sample = Samples.map();
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(sample.drawing(), sample.layout()))) {
            assertEquals("Ecosystem map", document.getDocumentInformation().getTitle());
            assertEquals("Shows Ecosystem map.", document.getDocumentInformation().getSubject());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(1, document.getNumberOfPages());
            assertEquals(732 * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(272 * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            assertArrayEquals(PdfWriter.write(sample.drawing(), sample.layout()), PdfWriter.write(sample.drawing(), sample.layout()));
        }
    }

    @Test
    void linksLeadOut() throws Exception {
        Box out = Box.of("b", Kind.NODE, Label.of("Seite")).withMeta(new Meta(null, "https://example.org/a?b=c", null, null, null));
        Box bad = Box.of("c", Kind.NODE, Label.of("Skript")).withMeta(new Meta(null, "javascript:alert(1)", null, null, null));
        Drawing drawing = new Drawing("d", "", "", List.of(out, bad), List.of(), null);
        Layout layout = new Layout(Map.of("b", new Bounds(0, 0, 100, 40), "c", new Bounds(0, 60, 100, 40)), Map.of());
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(drawing, layout))) {
            List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
            assertEquals(1, annotations.size());
            PDAnnotationLink link = (PDAnnotationLink) annotations.getFirst();
            assertEquals("https://example.org/a?b=c", ((PDActionURI) link.getAction()).getURI());
            assertEquals(16 * 0.75, link.getRectangle().getLowerLeftX(), 0.01);
            assertEquals((116 - 40) * 0.75, link.getRectangle().getLowerLeftY() - 16 * 0.75 + 12, 0.6);
        }
    }

    @Test
    void simpleIconsAreVectorsInTheirColoursAndOthersAreImages() throws Exception {
        Icon simple = Icon.svg("s", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><rect width='2' height='2' fill='#f00'/>"
                + "<path d='M3 0v2' stroke='#00f' stroke-width='2'/></svg>");
        Icon other = Icon.svg("o", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><style>rect{fill:#0f0}</style>"
                + "<rect width='4' height='2'/></svg>");
        Drawing drawing = new Drawing("d", "", "", List.of(Box.of("a", Kind.NODE, null).withShape(new Shape.Picture(simple)).withBorder(null),
                Box.of("b", Kind.NODE, null).withShape(new Shape.Picture(other)).withBorder(null)), List.of(), null);
        Layout layout = new Layout(Map.of("a", new Bounds(0, 0, 80, 40), "b", new Bounds(0, 60, 80, 40)), Map.of());
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(drawing, layout))) {
            int images = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                images += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertEquals(1, images);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertEquals(0xff0000, page.getRGB(16 + 20, 16 + 20) & 0xffffff);
            assertEquals(0x0000ff, page.getRGB(16 + 60, 16 + 20) & 0xffffff);
            assertEquals(0x00ff00, page.getRGB(16 + 40, 16 + 60 + 20) & 0xffffff);
        }
    }

    @Test
    void hugeDrawingsBecomeSmaller() throws Exception {
        Drawing drawing = new Drawing("d", "", "", List.of(Box.of("b", Kind.NODE, null)), List.of(), null);
        Layout layout = new Layout(Map.of("b", new Bounds(0, 0, 60_000, 400)), Map.of());
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(drawing, layout))) {
            assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.1);
        }
    }

    @Test
    void charactersThatTheFontLacksBecomeSquares() throws Exception {
        Drawing drawing = new Drawing("d", "日本", "", List.of(Box.of("b", Kind.NODE, Label.of("A日本B\u0000C"))), List.of(), null);
        Layout layout = new Layout(Map.of("b", new Bounds(0, 0, 100, 40)), Map.of());
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(drawing, layout))) {
            String text = new PDFTextStripper().getText(document).strip();
            assertEquals("A□□BC", text);
            assertFalse(document.isEncrypted());
        }
    }
}
