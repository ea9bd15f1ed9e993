package org.clusterscape.viewpoint.internal.style;

import java.util.Map;
import java.util.WeakHashMap;

import org.clusterscape.viewpoint.representation.style.Style;
import org.clusterscape.viewpoint.vsm.style.StyleDescription;

/**
 * Keeps the styles that are the same for all elements, so that they are made once. Copies of descriptions that nobody
 * uses any more are forgotten.
 */
final class ConstantStyles {

    private final Map<StyleDescription, Style> known = new WeakHashMap<>();

    /** The style that a description always gives; null if it is not known or depends on the element. */
    <T extends Style> T get(StyleDescription description, String from, Class<T> type) {
        Style style = known.get(description);
        return type.isInstance(style) && style.from().equals(from) ? type.cast(style) : null;
    }

    /** Keeps a style if its evaluation did not depend on the element. */
    void put(StyleDescription description, Style style, Evaluation evaluation) {
        if (evaluation.isConstant()) {
            known.put(description, style);
        }
    }
}
