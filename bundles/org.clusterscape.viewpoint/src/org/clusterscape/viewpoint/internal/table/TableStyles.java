package org.clusterscape.viewpoint.internal.table;

import java.util.List;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.style.ElementColors;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.representation.style.TableStyle;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.ColorDescription;
import org.clusterscape.viewpoint.vsm.description.FixedColor;
import org.clusterscape.viewpoint.vsm.table.BackgroundConditionalStyle;
import org.clusterscape.viewpoint.vsm.table.BackgroundStyleDescription;
import org.clusterscape.viewpoint.vsm.table.ForegroundConditionalStyle;
import org.clusterscape.viewpoint.vsm.table.ForegroundStyleDescription;
import org.clusterscape.viewpoint.vsm.table.StyleUpdater;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the looks of lines, columns and cells. The first condition that is true decides, before the default; a cell
 * looks at its own mapping first and then at that of its column. An element that has never had a look has none. A look
 * without a colour is black on white, as if the specification said so.
 */
final class TableStyles {

    private static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;
    private static final int PLAIN_SIZE = 8;

    private final ModelSession session;
    private final ElementColors colors;

    TableStyles(ModelSession session, ElementColors colors) {
        this.session = session;
        this.colors = colors;
    }

    TableStyle of(DLine line) {
        StyleUpdater styles = line.getOriginMapping();
        EObject self = line.getTarget();
        ForegroundStyleDescription text = conditionalText(styles, self);
        if (text == null) {
            text = styles.getDefaultForeground();
        }
        BackgroundStyleDescription ground = conditionalGround(styles, self);
        if (ground == null) {
            ground = defaultGround(styles);
        }
        return style(line, text, isDefault(styles, text), ground, isDefault(styles, ground));
    }

    /** A column as a whole has only a default look of a fixed colour; all else is the matter of its cells. */
    TableStyle of(DColumn column) {
        StyleUpdater styles = (StyleUpdater) column.getOriginMapping();
        ForegroundStyleDescription text = styles.getDefaultForeground();
        if (text != null && !isFixed(text.getForeGroundColor())) {
            text = null;
        }
        BackgroundStyleDescription ground = styles.getDefaultBackground();
        if (ground != null && !isFixed(ground.getBackgroundColor())) {
            ground = null;
        }
        return style(column, text, true, ground, true);
    }

    TableStyle of(DCell cell) {
        StyleUpdater own = cell.getIntersectionMapping();
        StyleUpdater column = (StyleUpdater) cell.getColumn().getOriginMapping();
        EObject self = cell.getTarget();
        ForegroundStyleDescription text = first(conditionalText(own, self), conditionalText(column, self));
        boolean plainText = text == null;
        if (plainText) {
            text = first(defaultText(own), defaultText(column));
        }
        BackgroundStyleDescription ground = first(conditionalGround(own, self), conditionalGround(column, self));
        boolean plainGround = ground == null;
        if (plainGround) {
            ground = first(defaultGround(own), defaultGround(column));
        }
        return style(cell, text, plainText, ground, plainGround);
    }

    private TableStyle style(DTableElement element, ForegroundStyleDescription text, boolean plainText,
            BackgroundStyleDescription ground, boolean plainGround) {
        if (text == null && ground == null && element.getCurrentStyle() == null) {
            return null;
        }
        EObject self = element.getTarget();
        return new TableStyle(text == null ? PLAIN_SIZE : text.getLabelSize(),
                text == null ? List.of() : List.copyOf(text.getLabelFormat()),
                text == null ? RgbColor.BLACK : colors.of(text.getForeGroundColor(), self, RgbColor.BLACK),
                ground == null ? RgbColor.WHITE : colors.of(ground.getBackgroundColor(), self, RgbColor.WHITE),
                text != null && plainText, ground != null && plainGround);
    }

    private ForegroundStyleDescription conditionalText(StyleUpdater styles, EObject self) {
        if (styles != null && self != null) {
            for (ForegroundConditionalStyle each : styles.getForegroundConditionalStyle()) {
                if (each.getStyle() != null && session.evaluate(each.getPredicateExpression(), self, Variables.none(),
                        each, DESCRIPTION.getForegroundConditionalStyle_PredicateExpression()).asBoolean()
                        .orElse(false)) {
                    return each.getStyle();
                }
            }
        }
        return null;
    }

    private BackgroundStyleDescription conditionalGround(StyleUpdater styles, EObject self) {
        if (styles != null && self != null) {
            for (BackgroundConditionalStyle each : styles.getBackgroundConditionalStyle()) {
                if (each.getStyle() != null && session.evaluate(each.getPredicateExpression(), self, Variables.none(),
                        each, DESCRIPTION.getBackgroundConditionalStyle_PredicateExpression()).asBoolean()
                        .orElse(false)) {
                    return each.getStyle();
                }
            }
        }
        return null;
    }

    private static ForegroundStyleDescription defaultText(StyleUpdater styles) {
        return styles == null ? null : styles.getDefaultForeground();
    }

    private static BackgroundStyleDescription defaultGround(StyleUpdater styles) {
        return styles == null ? null : styles.getDefaultBackground();
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }

    /** A look counts as the default one if its colour is that of the default. */
    private static boolean isDefault(StyleUpdater styles, ForegroundStyleDescription text) {
        return text != null && styles.getDefaultForeground() != null
                && text.getForeGroundColor() == styles.getDefaultForeground().getForeGroundColor();
    }

    private static boolean isDefault(StyleUpdater styles, BackgroundStyleDescription ground) {
        return ground != null && styles.getDefaultBackground() != null
                && ground.getBackgroundColor() == styles.getDefaultBackground().getBackgroundColor();
    }

    private static boolean isFixed(ColorDescription color) {
        return color == null || color instanceof FixedColor;
    }
}
