package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Badge.Position;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.measure.Spacing;

/**
 * Places the badges of a box: in containers inside, on nodes across the outline, so that the label stays free. Several at
 * the same position stand side by side.
 */
final class BadgePainter {

    private static final double INSIDE = 3;
    private static final double ACROSS = -6;
    private static final double GAP = 1;

    private BadgePainter() {
    }

    static List<Part.Group> paint(Box box, Bounds bounds) {
        Map<Position, Integer> counts = new EnumMap<>(Position.class);
        List<Part.Group> badges = new ArrayList<>();
        for (Badge badge : box.badges()) {
            int number = counts.merge(badge.position(), 1, Integer::sum) - 1;
            Bounds place = place(box.kind(), bounds, badge.position(), number);
            String tooltip = CleanText.of(badge.tooltip()).strip();
            badges.add(new Part.Group(null, "badge", null, CleanText.line(tooltip), tooltip, Meta.NONE, place,
                    List.of(new Part.Picture(badge.icon(), place, false))));
        }
        return badges;
    }

    private static Bounds place(Kind kind, Bounds bounds, Position position, int number) {
        boolean container = kind == Kind.CONTAINER || kind == Kind.LIST;
        double size = container ? Spacing.BADGE : Math.min(Spacing.BADGE, Math.max(8, Math.min(bounds.width(), bounds.height())));
        double inset = container ? INSIDE : ACROSS;
        double shift = number * (size + GAP);
        double x = switch (position) {
        case NORTH_WEST, WEST, SOUTH_WEST -> bounds.x() + inset + shift;
        case NORTH, CENTER, SOUTH -> bounds.centreX() - size / 2 + shift;
        case NORTH_EAST, EAST, SOUTH_EAST -> bounds.right() - inset - size - shift;
        };
        double y = switch (position) {
        case NORTH_WEST, NORTH, NORTH_EAST -> bounds.y() + inset;
        case WEST, CENTER, EAST -> bounds.centreY() - size / 2;
        case SOUTH_WEST, SOUTH, SOUTH_EAST -> bounds.bottom() - inset - size;
        };
        return new Bounds(Math.round(x), Math.round(y), size, size);
    }
}
