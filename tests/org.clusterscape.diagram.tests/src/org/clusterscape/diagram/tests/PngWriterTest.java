package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.drawing.Stroke.LineStyle;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.image.PictureException;
import org.clusterscape.diagram.image.PngOptions;
import org.clusterscape.diagram.image.PngWriter;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.svg.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

    private static final int MARGIN = 16;
    private static final Box BOX = Box.of("b", Kind.NODE, null).withFill(Fill.of(Samples.ORANGE))
            .withBorder(new Stroke(Samples.DARK_BLUE, 1, LineStyle.SOLID));

    @ParameterizedTest
    @ValueSource(doubles = { 0.5, 1, 2, 3 })
    void theScaleIsTheSize(double scale) throws Exception {
        BufferedImage image = image(List.of(BOX), PngOptions.FINE.withScale(scale));
        assertEquals(Math.ceil((100 + 2 * MARGIN) * scale), image.getWidth());
        assertEquals(Math.ceil((40 + 2 * MARGIN) * scale), image.getHeight());
        assertEquals(0xfcaf3e, image.getRGB((int) ((MARGIN + 50) * scale), (int) ((MARGIN + 20) * scale)) & 0xffffff);
        assertEquals(0xffffff, image.getRGB(1, 1) & 0xffffff);
    }

    @Test
    void thinBordersAreCrisp() throws Exception {
        BufferedImage image = image(List.of(BOX), PngOptions.FINE.withScale(1));
        assertEquals(0xffffff, image.getRGB(MARGIN - 1, MARGIN + 20) & 0xffffff);
        assertEquals(0x274c72, image.getRGB(MARGIN, MARGIN + 20) & 0xffffff);
        assertEquals(0xfcaf3e, image.getRGB(MARGIN + 1, MARGIN + 20) & 0xffffff);
        assertEquals(0x274c72, image.getRGB(MARGIN + 50, MARGIN + 39) & 0xffffff);
        assertEquals(0xffffff, image.getRGB(MARGIN + 50, MARGIN + 40) & 0xffffff);
    }

    @Test
    void gradientsGoFromTheBackgroundToTheForeground() throws Exception {
        Fill fill = new Fill(Color.BLACK, Color.WHITE, Fill.Gradient.LEFT_TO_RIGHT);
        BufferedImage image = image(List.of(BOX.withFill(fill).withBorder(null)), PngOptions.FINE.withScale(1));
        int left = image.getRGB(MARGIN + 2, MARGIN + 20) & 255;
        int middle = image.getRGB(MARGIN + 50, MARGIN + 20) & 255;
        int right = image.getRGB(MARGIN + 98, MARGIN + 20) & 255;
        assertTrue(left < 10 && Math.abs(middle - 128) < 6 && right > 245, left + " " + middle + " " + right);
    }

    /** Text leaves ink inside its own rectangle, and none where there is no text. */
    @Test
    void textIsDrawnWhereItWasMeasured() throws Exception {
        Label label = new Label("Größe", new TextStyle(20, true, false, false, false), Color.BLACK, null, null, Label.Alignment.LEFT);
        BufferedImage image = image(List.of(BOX.withFill(Fill.of(Color.WHITE)).withBorder(null).withLabel(label)), PngOptions.FINE.withScale(1));
        int dark = 0;
        for (int y = MARGIN; y < MARGIN + 40; y++) {
            for (int x = MARGIN; x < MARGIN + 100; x++) {
                dark += (image.getRGB(x, y) & 255) < 100 ? 1 : 0;
            }
        }
        assertTrue(dark > 200 && dark < 1200, dark + " dark pixels");
        for (int y = MARGIN; y < MARGIN + 40; y++) {
            assertEquals(0xffffff, image.getRGB(MARGIN + 90, y) & 0xffffff, "right of the text");
        }
    }

    @Test
    void darkPicturesHaveADarkGround() throws Exception {
        BufferedImage image = image(List.of(BOX), new PngOptions(1, Theme.DARK, 1_000_000));
        assertEquals(0x12171a, image.getRGB(1, 1) & 0xffffff);
    }

    @Test
    void picturesAreDrawnAndBrokenOnesLeaveAMark() throws Exception {
        Icon red = Icon.svg("r", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><rect width='4' height='4' fill='#f00'/></svg>");
        Icon broken = Icon.of("x", Icon.Format.PNG, new byte[] { 1, 2, 3 });
        Icon png = Icon.of("g", Icon.Format.PNG, PngWriter.write(drawing(List.of(BOX)), layout(1), PngOptions.FINE.withScale(1)));
        Box box = BOX.withBorder(null);
        BufferedImage image = image(List.of(box.withShape(new Shape.Picture(red)), rename(box, "b2").withShape(new Shape.Picture(broken)),
                rename(box, "b3").withShape(new Shape.Picture(png))), PngOptions.FINE.withScale(1));
        assertEquals(0xff0000, image.getRGB(MARGIN + 50, MARGIN + 20) & 0xffffff);
        assertEquals(0xffffff, image.getRGB(MARGIN + 10, MARGIN + 20) & 0xffffff, "proportions are kept");
        assertTrue((image.getRGB(MARGIN + 50, MARGIN + 50 + 20) & 255) < 230, "a cross");
        assertEquals(0xfcaf3e, image.getRGB(MARGIN + 50, MARGIN + 100 + 20) & 0xffffff);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            assertArrayEquals(PngWriter.write(sample.drawing(), sample.layout()), PngWriter.write(sample.drawing(), sample.layout()));
        }
    }

    @ParameterizedTest
    @CsvSource({ "0", "-1", "NaN", "17" })
    void aScaleOutOfRangeIsRefused(double scale) {
        PictureException problem = assertThrows(PictureException.class,
                () -> PngWriter.write(drawing(List.of(BOX)), layout(1), PngOptions.FINE.withScale(scale)));
        assertTrue(problem.getMessage().contains("scale"), problem.getMessage());
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedWithItsSize() {
        Layout wide = new Layout(Map.of("b", new Bounds(0, 0, 9968, 9968)), Map.of());
        PictureException problem = assertThrows(PictureException.class, () -> PngWriter.write(drawing(List.of(BOX)), wide));
        assertTrue(problem.getMessage().contains("20,000 x 20,000") && problem.getMessage().contains("40 million"), problem.getMessage());
        Layout endless = new Layout(Map.of("b", new Bounds(0, 0, 1e12, 1e12)), Map.of());
        assertThrows(PictureException.class, () -> PngWriter.write(drawing(List.of(BOX)), endless));
    }

    @Test
    void theScaleCanBeFittedToTheSize() throws Exception {
        Drawing drawing = drawing(List.of(BOX));
        assertEquals(2, PngWriter.fittingScale(drawing, layout(1), PngOptions.FINE));
        Layout wide = new Layout(Map.of("b", new Bounds(0, 0, 4968, 4968)), Map.of());
        double scale = PngWriter.fittingScale(drawing, wide, PngOptions.FINE);
        assertTrue(scale > 1.2 && scale < 2, "scale " + scale);
        assertTrue(PngWriter.write(drawing, wide, PngOptions.FINE.withScale(scale)).length > 0);
        Layout endless = new Layout(Map.of("b", new Bounds(0, 0, 1e12, 1e12)), Map.of());
        assertEquals(0.5, PngWriter.fittingScale(drawing, endless, PngOptions.FINE), "too small to read, so it is refused");
    }

    @ParameterizedTest
    @ValueSource(strings = { "日本語", "شركة", "a日b日a", "e\u200b日\u200be" })
    void squaresForWhatTheFontLacksStayInTheMiddle(String text) throws Exception {
        Label label = Label.of(text);
        BufferedImage image = image(List.of(BOX.withFill(Fill.of(Color.WHITE)).withBorder(null).withLabel(label)),
                PngOptions.FINE.withScale(4));
        int left = image.getWidth();
        int right = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff) < 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertTrue(right > left, "there is a text");
        assertEquals(image.getWidth() / 2.0, (left + right) / 2.0, 4, "in pixels of a quarter of a pixel");
    }

    private static BufferedImage image(List<Box> boxes, PngOptions options) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PngWriter.write(drawing(boxes), layout(boxes.size()), options)));
    }

    private static Drawing drawing(List<Box> boxes) {
        return new Drawing("d", "", "", boxes, List.of(), null);
    }

    /** The boxes below each other, 50 pixels apart. */
    private static Layout layout(int count) {
        Map<String, Bounds> bounds = new HashMap<>();
        for (int i = 1; i <= count; i++) {
            bounds.put(i == 1 ? "b" : "b" + i, new Bounds(0, (i - 1) * 50, 100, 40));
        }
        return new Layout(bounds, Map.of());
    }

    private static Box rename(Box box, String id) {
        return new Box(id, box.kind(), box.shape(), box.label(), null, box.size(), box.fill(), box.border(), List.of(), List.of(), List.of(),
                null);
    }
}
