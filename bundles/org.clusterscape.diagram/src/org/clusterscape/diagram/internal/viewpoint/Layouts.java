package org.clusterscape.diagram.internal.viewpoint;

import java.util.Locale;

import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.viewpoint.vsm.diagram.CompositeLayout;
import org.clusterscape.viewpoint.vsm.diagram.CustomLayoutConfiguration;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.EnumLayoutOption;
import org.clusterscape.viewpoint.vsm.diagram.LayoutOption;
import org.clusterscape.viewpoint.vsm.diagram.OrderedTreeLayout;

/** The layout style that a description of a diagram asks for. */
public final class Layouts {

    private static final String DIRECTION = "org.eclipse.elk.direction";

    private Layouts() {
    }

    /** The style; layers from top to bottom where the description asks for none. */
    public static LayoutStyle of(DiagramDescription description) {
        return switch (description == null ? null : description.getLayout()) {
        case CompositeLayout layout -> switch (layout.getDirection()) {
        case LEFT_TO_RIGHT -> LayoutStyle.LAYERED_RIGHT;
        case BOTTOM_TO_TOP -> LayoutStyle.LAYERED_UP;
        case TOP_TO_BOTTOM -> LayoutStyle.LAYERED_DOWN;
        };
        case OrderedTreeLayout ignored -> LayoutStyle.TREE_DOWN;
        case CustomLayoutConfiguration custom -> ofElk(custom);
        case null, default -> LayoutStyle.LAYERED_DOWN;
        };
    }

    private static LayoutStyle ofElk(CustomLayoutConfiguration custom) {
        String id = custom.getId() == null ? "" : custom.getId();
        String algorithm = id.substring(id.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String direction = direction(custom);
        return switch (algorithm) {
        case "force", "stress", "sporeoverlap", "sporecompaction", "radial" -> LayoutStyle.FORCE;
        case "mrtree" -> direction.equals("RIGHT") ? LayoutStyle.TREE_RIGHT : LayoutStyle.TREE_DOWN;
        case "rectpacking", "box" -> LayoutStyle.PACKED;
        default -> switch (direction) {
        case "DOWN" -> LayoutStyle.LAYERED_DOWN;
        case "UP" -> LayoutStyle.LAYERED_UP;
        default -> LayoutStyle.LAYERED_RIGHT; // what ELK does without a direction
        };
        };
    }

    private static String direction(CustomLayoutConfiguration custom) {
        for (LayoutOption option : custom.getLayoutOptions()) {
            if (DIRECTION.equals(option.getId()) && option instanceof EnumLayoutOption choice && choice.getValue() != null) {
                return choice.getValue().getName();
            }
        }
        return "";
    }
}
