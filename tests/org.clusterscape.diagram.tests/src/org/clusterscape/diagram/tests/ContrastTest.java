package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Label.Placement;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.svg.SvgOptions;
import org.clusterscape.diagram.svg.SvgWriter;
import org.clusterscape.diagram.svg.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Text that can be read in the design's colours can be read in the dark theme too. */
class ContrastTest {

    private static final double READABLE = 4.5;

    /** The system colours of viewpoint specifications, and some pale ones. */
    static Stream<Color> fills() {
        return Stream.of("000000", "ffffff", "d1d1d1", "888888", "454545", "ef2929", "f68b8b", "9c0c0c", "729fcf", "c2efff", "274c72",
                "8ae234", "ccf2a6", "4d8914", "fce94f", "fff5b5", "fcaf3e", "fdce89", "ad7fa8", "d9c4d7", "e9b96e", "f7f7fb", "eaf4ea")
                .map(ContrastTest::color);
    }

    @ParameterizedTest
    @MethodSource("fills")
    void textStaysReadableOnEveryFill(Color fill) throws Exception {
        for (String text : List.of("000000", "ffffff", "454545", "9c0c0c", "274c72", "4d8914", "ffffcc", "ad7fa8")) {
            assertReadable(Fill.of(fill), color(text));
            assertReadable(new Fill(Color.WHITE, fill, Fill.Gradient.TOP_TO_BOTTOM), color(text));
        }
    }

    private static void assertReadable(Fill fill, Color text) throws Exception {
        Box inside = Box.of("in", Kind.NODE, new Label("Innen", null, text, null, null, null)).withFill(fill);
        Box outside = Box.of("out", Kind.NODE, new Label("Außen", null, text, null, Placement.BORDER, null)).withFill(fill);
        Drawing drawing = new Drawing("d", "", "", List.of(inside, outside), List.of(), null);
        Layout layout = new Layout(Map.of("in", new Bounds(0, 0, 80, 30), "out", new Bounds(0, 50, 80, 30)), Map.of());
        SvgDom light = SvgDom.parse(SvgWriter.write(drawing, layout, new SvgOptions(Theme.LIGHT, false, true)));
        SvgDom dark = SvgDom.parse(SvgWriter.write(drawing, layout, new SvgOptions(Theme.DARK, false, true)));
        for (int i = 0; i < 2; i++) {
            double before = contrast(light, i);
            double after = contrast(dark, i);
            assertTrue(after >= Math.min(before, READABLE) - 0.01,
                    text + " on " + fill + (i == 0 ? " inside " : " outside ") + before + " became " + after);
        }
    }

    /** The contrast of the text of the first box to its fill, or of the second one to the ground of the picture. */
    private static double contrast(SvgDom svg, int box) {
        Color text = color(svg.all("text").get(box).getAttribute("fill").substring(1));
        if (box == 1) {
            return contrast(text, color(svg.all("rect").getFirst().getAttribute("fill").substring(1)));
        }
        List<Element> stops = svg.all("stop");
        if (!stops.isEmpty()) {
            return stops.stream().mapToDouble(stop -> contrast(text, color(stop.getAttribute("stop-color").substring(1)))).min().getAsDouble();
        }
        return contrast(text, color(svg.all("path").getFirst().getAttribute("fill").substring(1)));
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Color color(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Color(value >> 16, value >> 8 & 255, value & 255);
    }
}
