package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Label.Alignment;
import org.clusterscape.diagram.internal.measure.LabelFit;
import org.clusterscape.diagram.internal.scene.Part.Anchor;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.measure.Spacing;
import org.clusterscape.diagram.text.FontMetrics;

/** Places the lines and the icon of a label in an area. */
final class LabelPainter {

    private final FontMetrics metrics = FontMetrics.bundled();

    /** What is drawn of a label, and whether a part of its text is missing. */
    record Painted(List<Part> parts, boolean shortened) {
    }

    /** The label in the middle of an area, as wide as that allows; nothing at all if not even a line fits. */
    Painted paint(Label label, Bounds area, List<Ink> ground) {
        return paint(label, area, ground, null);
    }

    /** The same with a halo around the glyphs. */
    Painted paint(Label label, Bounds area, List<Ink> ground, Ink halo) {
        if (label == null || label.text().isBlank() && label.icon() == null) {
            return new Painted(List.of(), false);
        }
        double line = label.text().isBlank() ? 0 : metrics.lineHeight(label.style());
        if (line > area.height() + 2) {
            return new Painted(List.of(), true);
        }
        LabelFit fit = LabelFit.of(label, area.width(), area.height());
        List<Part> parts = new ArrayList<>();
        double x = left(label.alignment(), area, fit.extent().width());
        double y = area.centreY() - fit.extent().height() / 2;
        boolean iconFits = fit.iconWidth() > 0 && area.width() >= Spacing.ICON && area.height() >= Spacing.ICON - 2;
        if (iconFits) {
            boolean atFirstLine = label.alignment() == Alignment.LEFT && fit.text().lines().size() > 1;
            double middle = atFirstLine ? y + line / 2 : area.centreY();
            parts.add(new Part.Picture(label.icon(),
                    new Bounds(Math.round(x), Math.round(middle - Spacing.ICON / 2), Spacing.ICON, Spacing.ICON), false));
        }
        lines(label, fit, x, y + (fit.extent().height() - fit.text().height()) / 2, ground, halo, parts);
        return new Painted(parts, fit.text().shortened());
    }

    private void lines(Label label, LabelFit fit, double x, double top, List<Ink> ground, Ink halo, List<Part> parts) {
        double baseline = top + metrics.ascent(label.style());
        double left = x + fit.iconWidth();
        double anchor = left(label.alignment(), new Bounds(left, 0, fit.text().width(), 0), 0);
        for (String line : fit.text().lines()) {
            if (!line.isEmpty()) {
                parts.add(new Part.Text(line, anchor, baseline, anchor(label.alignment()), metrics.width(line, label.style()),
                        label.style(), new Ink.Writing(label.color(), ground), halo));
            }
            baseline += metrics.lineHeight(label.style());
        }
    }

    private static double left(Alignment alignment, Bounds area, double width) {
        return switch (alignment) {
        case LEFT -> area.x();
        case CENTER -> area.centreX() - width / 2;
        case RIGHT -> area.right() - width;
        };
    }

    private static Anchor anchor(Alignment alignment) {
        return switch (alignment) {
        case LEFT -> Anchor.START;
        case CENTER -> Anchor.MIDDLE;
        case RIGHT -> Anchor.END;
        };
    }
}
