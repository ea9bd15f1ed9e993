package org.clusterscape.viewpoint.internal.style;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.description.FixedColor;
import org.clusterscape.viewpoint.vsm.style.BasicLabelStyleDescription;
import org.clusterscape.viewpoint.vsm.style.LabelStyleDescription;

/** Makes the styles of labels; those that are the same for all elements are made once. */
final class Labels {

    private final Map<BasicLabelStyleDescription, LabelStyle> known = new WeakHashMap<>();

    /** The style of a label; null where the specification has none. */
    LabelStyle of(BasicLabelStyleDescription description, Evaluation evaluation) {
        if (description == null) {
            return null;
        }
        if (description.getLabelColor() == null || description.getLabelColor() instanceof FixedColor) {
            return known.computeIfAbsent(description, key -> make(key, evaluation));
        }
        return make(description, evaluation);
    }

    private static LabelStyle make(BasicLabelStyleDescription description, Evaluation evaluation) {
        return new LabelStyle(Math.max(description.getLabelSize(), 1), List.copyOf(description.getLabelFormat()),
                Colors.of(description.getLabelColor(), evaluation, RgbColor.BLACK), description.isShowIcon(),
                description.getIconPath() == null ? "" : description.getIconPath(),
                description instanceof LabelStyleDescription label ? label.getLabelAlignment() : null);
    }
}
