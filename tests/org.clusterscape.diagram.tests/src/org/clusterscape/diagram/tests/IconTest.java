package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.svg.SvgOptions;
import org.clusterscape.diagram.svg.SvgWriter;
import org.clusterscape.diagram.svg.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Icons inside SVG pictures: simple ones as shapes, all others as images that can do no harm. */
class IconTest {

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 16 16'>";

    @Test
    void simpleIconsBecomeShapesWhoseColoursFollowTheTheme() throws Exception {
        String icon = HEAD + "<title>Werk</title><g transform='rotate(45 8 8)'><circle cx='8' cy='8' r='7' style='fill:#274c72;stroke: WHITE'"
                + " fill='red'/></g><path d='M1 1h4'/></svg>";
        SvgDom light = picture(icon, Theme.LIGHT);
        SvgDom dark = picture(icon, Theme.DARK);
        assertEquals(List.of(), light.all("image"));
        Element circle = light.all("circle").getFirst();
        assertEquals("#274c72", circle.getAttribute("fill"));
        assertEquals("#ffffff", circle.getAttribute("stroke"));
        assertEquals("rotate(45 8 8)", ((Element) circle.getParentNode()).getAttribute("transform"));
        assertTrue(brightness(dark.all("circle").getFirst().getAttribute("fill")) > 120, "dark shapes become light");
        assertTrue(brightness(dark.all("circle").getFirst().getAttribute("stroke")) < 60, "light ones dark");
        Element frame = (Element) circle.getParentNode().getParentNode().getParentNode();
        assertEquals("translate(10 0) scale(2.5 2.5)", frame.getAttribute("transform"), "in the middle, proportions kept");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>x()</script>", "<path d='M0 0' onclick='x()'/>", "<image href='http://example.org/x.png'/>",
            "<style>path{fill:red}</style>", "<path class='a' d='M0 0'/>", "<foreignObject/>", "<text>a</text>", "<use xlink:href='#a'/>",
            "<path d='M0 0' fill='url(#a)'/>", "<path d='M0 0' style='fill:url(http://example.org)'/>", "<g><animate/></g>",
            "<path d='M0 0' xlink:href='http://example.org'/>", "free text", "<path d='M0 0' fill='var(--x)'/>", "<path d='&quot;><script>'/>" })
    void everythingElseStaysAnImage(String content) throws Exception {
        SvgDom svg = picture(HEAD + content + "</svg>", Theme.LIGHT);
        assertEquals(1, svg.all("image").size());
        assertTrue(svg.all("image").getFirst().getAttribute("href").startsWith("data:image/svg+xml;base64,"));
        assertEquals(List.of(), svg.all("script"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "no picture", "<svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><path d='&a;'/></svg>",
            "<html/>", "" })
    void brokenIconsDoNotBreakThePicture(String text) throws Exception {
        assertEquals(1, picture(text, Theme.LIGHT).all("image").size());
    }

    private static SvgDom picture(String icon, Theme theme) throws Exception {
        Box box = Box.of("b", Kind.NODE, null).withShape(new Shape.Picture(Icon.svg("i", icon)));
        Drawing drawing = new Drawing("d", "", "", List.of(box), List.of(), null);
        Layout layout = new Layout(Map.of("b", new Bounds(0, 0, 60, 40)), Map.of());
        return SvgDom.parse(SvgWriter.write(drawing, layout, new SvgOptions(theme, false, true)));
    }

    private static int brightness(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return ((value >> 16) + (value >> 8 & 255) + (value & 255)) / 3;
    }
}
