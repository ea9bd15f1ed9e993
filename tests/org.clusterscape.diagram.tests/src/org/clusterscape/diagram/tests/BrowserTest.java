package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.svg.SvgOptions;
import org.clusterscape.diagram.svg.SvgWriter;
import org.clusterscape.diagram.text.FontMetrics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser makes of the pictures: the measured widths, the colours of both themes, and nothing dangerous. */
class BrowserTest {

    private static Path executable;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() {
        Optional<Path> found = Browser.executable();
        assumeTrue(found.isPresent(), "Chromium is not installed; on Debian: apt-get install chromium");
        executable = found.get();
    }

    @Test
    void textsAreAsWideAsMeasured() throws Exception {
        List<String> texts = List.of("Wirtschaftsförderung AVATAR To. fi ffl 10:30", "Straße, Größe – „Äpfel“ & <b>", "Łódź Ελληνικά Кириллица",
                "a  b   c", "W", "iiiiiiiiii", "→ • ≥ ✓ € %");
        List<Box> boxes = new ArrayList<>();
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (double size : new double[] { 8.5, 10.5, 12, 13.33, 16, 24 }) {
            for (int face = 0; face < 4; face++) {
                for (String text : texts) {
                    String id = "b" + boxes.size();
                    TextStyle style = new TextStyle(size, face % 2 == 1, face > 1, false, false);
                    boxes.add(Box.of(id, Kind.NODE, new Label(text, style, Color.BLACK, null, null, null)));
                    places.put(id, new Bounds(0, boxes.size() * 40, 1500, 36));
                }
            }
        }
        Drawing drawing = new Drawing("d", "", "", boxes, List.of(), null);
        String widths = Browser.evaluate(executable, folder, SvgWriter.write(drawing, new Layout(places, Map.of()), SvgOptions.INLINE),
                "light", "Array.from(document.querySelectorAll('text'), t => t.getComputedTextLength().toFixed(3)).join(';')");
        String[] shown = widths.split(";");
        assertEquals(boxes.size(), shown.length, widths);
        for (int i = 0; i < shown.length; i++) {
            Label label = boxes.get(i).label();
            double measured = FontMetrics.bundled().width(label.text(), label.style());
            assertEquals(measured, Double.parseDouble(shown[i]), 0.05 + measured * 0.001, label.toString());
        }
    }

    @Test
    void textsThatTheFontLacksKeepTheMeasuredWidth() throws Exception {
        Box box = Box.of("b", Kind.NODE, Label.of("日本語 クラスター"));
        Drawing drawing = new Drawing("d", "", "", List.of(box), List.of(), null);
        String width = Browser.evaluate(executable, folder,
                SvgWriter.write(drawing, new Layout(Map.of("b", new Bounds(0, 0, 300, 30)), Map.of()), SvgOptions.INLINE), "light",
                "document.querySelector('text').getBBox().width");
        assertEquals(FontMetrics.bundled().width(box.label().text(), box.label().style()), Double.parseDouble(width), 1);
    }

    @ParameterizedTest
    @CsvSource({ "light,rgb(255; 255; 255)", "dark,rgb(18; 23; 26)" })
    void thePageChoosesTheTheme(String theme, String canvas) throws Exception {
        Samples.Sample sample = Samples.containers();
        String fill = Browser.evaluate(executable, folder, SvgWriter.write(sample.drawing(), sample.layout(), SvgOptions.INLINE), theme,
                "getComputedStyle(document.querySelector('.cs-canvas')).fill");
        assertEquals(canvas.replace(';', ','), fill);
    }

    @Test
    void hostilePicturesAndTextsRunNothing() throws Exception {
        String attack = "</title></style><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>";
        Icon icon = Icon.svg("x", "<svg xmlns='http://www.w3.org/2000/svg' onload='window.hacked = 1'><script>window.hacked = 1</script>"
                + "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='window.hacked = 1'/></body>"
                + "</foreignObject></svg>");
        Box box = Box.of(attack, Kind.NODE, new Label(attack, null, null, icon, null, null))
                .withMeta(new Meta(attack, "javascript:window.hacked=1", attack, attack, attack));
        Box picture = Box.of("p", Kind.NODE, null).withShape(new Shape.Picture(icon));
        Drawing drawing = new Drawing(attack, attack, attack, List.of(box, picture), List.of(), null);
        Layout layout = new Layout(Map.of(attack, new Bounds(0, 0, 400, 60), "p", new Bounds(0, 80, 60, 60)), Map.of());
        assertEquals("undefined 0 0", Browser.evaluate(executable, folder, SvgWriter.write(drawing, layout, SvgOptions.INLINE), "light",
                "[typeof window.hacked, document.querySelectorAll('img').length, document.querySelectorAll('svg script').length].join(' ')"));
    }

    @Test
    void tooltipsAndTextsReachTheReader() throws Exception {
        Samples.Sample sample = Samples.map();
        String found = Browser.evaluate(executable, folder, SvgWriter.write(sample.drawing(), sample.layout(), SvgOptions.INLINE), "light",
                "document.querySelector('[data-element=\"m00\"] > title').textContent + '|' + document.querySelector('a').getAttribute('href')");
        assertTrue(found.equals("Universität Freiburg\nFirma|#actor-m00"), found);
    }
}
