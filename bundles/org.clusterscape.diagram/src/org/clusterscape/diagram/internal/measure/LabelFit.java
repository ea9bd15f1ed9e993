package org.clusterscape.diagram.internal.measure;

import java.util.List;

import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.measure.Extent;
import org.clusterscape.diagram.measure.Spacing;
import org.clusterscape.diagram.text.FontMetrics;
import org.clusterscape.diagram.text.TextBlock;

/** A label broken into lines for the room it has: the lines, and the size with the icon in front. */
public record LabelFit(TextBlock text, double iconWidth, Extent extent) {

    /** Fits a label into an area; what does not fit is replaced by an ellipsis. */
    public static LabelFit of(Label label, double maxWidth, double maxHeight) {
        boolean hasText = !label.text().isBlank();
        double icon = label.icon() == null ? 0 : hasText ? Spacing.ICON + Spacing.ICON_GAP : Spacing.ICON;
        TextBlock text = hasText
                ? FontMetrics.bundled().fit(label.text(), label.style(), Math.max(0, maxWidth - icon), maxHeight)
                : new TextBlock(List.of(), 0, 0, false);
        double height = Math.max(text.height(), icon > 0 ? Spacing.ICON : 0);
        return new LabelFit(text, icon, new Extent(icon + text.width(), height));
    }

    /** Fits a label into a width; it may be as high as it needs to be. */
    public static LabelFit of(Label label, double maxWidth) {
        return of(label, maxWidth, Double.MAX_VALUE);
    }
}
