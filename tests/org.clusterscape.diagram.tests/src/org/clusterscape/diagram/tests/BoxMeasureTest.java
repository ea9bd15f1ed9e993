package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Label.Placement;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Size;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;
import org.clusterscape.diagram.measure.Insets;
import org.clusterscape.diagram.measure.Side;
import org.clusterscape.diagram.text.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxMeasureTest {

    private static final Label LABEL = Label.of("Stadtwerke Freiburg");

    @Test
    void aNodeIsAsWideAsItsLabelWithRoomAround() {
        Extent size = BoxMeasure.minimum(Box.of("n", Kind.NODE, LABEL));
        double text = FontMetrics.bundled().width(LABEL.text(), LABEL.style());
        assertTrue(size.width() >= text + 16 && size.width() <= text + 24, size + " for " + text);
        assertEquals(size.height(), Math.ceil(FontMetrics.bundled().lineHeight(LABEL.style()) + 12), size.toString());
    }

    @Test
    void anIconNeedsRoomToo() {
        Label withIcon = new Label(LABEL.text(), LABEL.style(), Color.BLACK, Samples.FACTORY, null, null);
        double more = BoxMeasure.minimum(Box.of("n", Kind.NODE, withIcon)).width() - BoxMeasure.minimum(Box.of("n", Kind.NODE, LABEL)).width();
        assertEquals(21, more, 1);
    }

    @Test
    void longLabelsWrap() {
        Label longer = Label.of((LABEL.text() + " ").repeat(6));
        Extent size = BoxMeasure.minimum(Box.of("n", Kind.NODE, longer));
        assertTrue(size.width() <= 172, size.toString());
        assertTrue(size.height() > 60, size.toString());
    }

    @Test
    void aWantedSizeIsKept() {
        Box box = Box.of("n", Kind.NODE, LABEL);
        assertEquals(new Extent(30, 20), BoxMeasure.minimum(box.withSize(Size.of(30, 20))));
        Extent wide = BoxMeasure.minimum(box.withSize(new Size(60.0, null)));
        assertEquals(60, wide.width());
        assertTrue(wide.height() > BoxMeasure.minimum(box).height(), "the label wraps: " + wide);
    }

    @Test
    void labelsOutsideDoNotMakeTheNodeLarger() {
        Label outside = new Label(LABEL.text(), LABEL.style(), Color.BLACK, null, Placement.BORDER, null);
        Box box = Box.of("n", Kind.NODE, outside);
        assertEquals(new Extent(16, 16), BoxMeasure.minimum(box));
        assertTrue(BoxMeasure.hasOutsideLabel(box));
        Bounds bounds = new Bounds(100, 100, 16, 16);
        for (Side side : Side.values()) {
            Bounds label = BoxMeasure.outsideLabel(box, bounds, side);
            assertTrue(!label.intersects(bounds), side + " " + label);
            assertEquals(BoxMeasure.label(outside), new Extent(label.width(), label.height()));
        }
    }

    @ParameterizedTest
    @CsvSource({ "-5,20,WEST", "95,20,EAST", "40,-5,NORTH", "40,45,SOUTH" })
    void borderedNodesKnowTheirSide(double x, double y, Side side) {
        assertEquals(side, Side.of(new Bounds(x, y, 10, 10), 100, 50));
    }

    @Test
    void contentBeginsBelowTheHeader() {
        Box container = Box.of("c", Kind.CONTAINER, LABEL).withBorder(new Stroke(Color.BLACK, 3, null));
        Insets insets = BoxMeasure.insets(container);
        double header = BoxMeasure.headerHeight(container);
        assertTrue(insets.top() >= 3 + header, insets + " header " + header);
        assertTrue(insets.left() >= 3 && insets.left() == insets.right());
        assertEquals(0, BoxMeasure.headerHeight(container.withLabel(null)));
        Extent size = BoxMeasure.minimum(container);
        assertTrue(size.width() >= FontMetrics.bundled().width(LABEL.text(), LABEL.style()) + 6);
        assertTrue(size.height() >= insets.vertical());
    }

    @Test
    void itemsFollowEachOtherAndFitTheList() {
        List<Box> items = List.of(item("a", "kurz"), item("b", "ein längerer Eintrag der Liste"), item("c", ""),
                item("d", "sehr ".repeat(60)));
        Box list = Box.of("l", Kind.LIST, LABEL).withChildren(items);
        Extent size = BoxMeasure.minimum(list);
        List<Bounds> rows = BoxMeasure.items(list, size.width());
        Insets insets = BoxMeasure.insets(list);
        double y = 0;
        for (Bounds row : rows) {
            assertEquals(y, row.y());
            assertEquals(size.width() - insets.horizontal(), row.width());
            y = row.bottom();
        }
        assertEquals(size.height(), y + insets.vertical(), 1);
        assertTrue(rows.get(3).height() > 3 * rows.getFirst().height(), "the last item wraps");
    }

    @Test
    void picturesHaveTheirOwnSize() {
        Icon svg = Icon.svg("a", "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='32px'/>");
        Icon viewBox = Icon.svg("b", "<?xml version='1.0'?><svg viewBox='0 0 100 50' xmlns='http://www.w3.org/2000/svg'/>");
        Icon broken = Icon.svg("c", "no picture at all");
        assertEquals(new Extent(24, 32), size(svg));
        assertEquals(new Extent(100, 50), size(viewBox));
        assertEquals(new Extent(48, 48), size(broken));
        byte[] png = new byte[24];
        png[19] = 20;
        png[23] = 10;
        assertEquals(new Extent(20, 10), size(Icon.of("d", Icon.Format.PNG, png)));
    }

    private static Extent size(Icon icon) {
        return BoxMeasure.minimum(Box.of("p", Kind.NODE, null).withShape(new Shape.Picture(icon)));
    }

    private static Box item(String id, String text) {
        return Box.of(id, Kind.ITEM, new Label(text, TextStyle.PLAIN, Color.BLACK, null, null, Label.Alignment.LEFT));
    }
}
