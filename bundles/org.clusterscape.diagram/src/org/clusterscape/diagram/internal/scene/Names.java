package org.clusterscape.diagram.internal.scene;

import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.internal.text.CleanText;

/** The texts that are told but not drawn: accessible names and tooltips. */
final class Names {

    private Names() {
    }

    static String of(Meta meta, Label label) {
        if (meta.accessibleName() != null && !meta.accessibleName().isBlank()) {
            return CleanText.line(meta.accessibleName());
        }
        return label == null ? "" : CleanText.line(label.text());
    }

    /** The tooltip, with the whole label before it where the drawn one is cut. */
    static String title(Meta meta, Label label, boolean shortened) {
        String tooltip = CleanText.of(meta.tooltip()).strip();
        String text = shortened && label != null ? CleanText.of(label.text()).strip() : "";
        if (text.isEmpty() || tooltip.startsWith(text)) {
            return tooltip;
        }
        return tooltip.isEmpty() ? text : text + "\n" + tooltip;
    }
}
