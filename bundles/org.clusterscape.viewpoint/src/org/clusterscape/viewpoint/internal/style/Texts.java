package org.clusterscape.viewpoint.internal.style;

import java.util.Objects;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.style.BasicLabelStyleDescription;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.LabelStyleDescription;
import org.clusterscape.viewpoint.vsm.style.StyleDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage.Literals;

/** Writes the texts of an element: its label or labels and its tooltip. */
final class Texts {

    /** The label where its expression fails. It is the same in Sirius and thus no text to be translated. */
    private static final String FAILED = "Invalid feature as name";

    private final DDiagramElement element;
    private final StyleDescription origin;
    private final Evaluation inLabel;
    private final Evaluation inTooltip;

    Texts(ModelSession session, DDiagramElement element, StyleDescription origin, Views views) {
        this.element = element;
        this.origin = origin;
        this.inLabel = new Evaluation(session, element.getTarget(), views.ofLabel(), origin);
        this.inTooltip = inLabel.with(views.ofTooltip());
    }

    /** The label and tooltip of a node, container or list item. Without an expression both stay as they are. */
    void refresh(LabelStyleDescription style) {
        if (!isEmpty(style.getLabelExpression())) {
            setLabel(label(style, origin));
        }
        if (!isEmpty(style.getTooltipExpression())) {
            String tooltip = inTooltip.text(origin, style.getTooltipExpression(),
                    Literals.LABEL_STYLE_DESCRIPTION__TOOLTIP_EXPRESSION, "");
            if (!Objects.equals(tooltip, element.getTooltipText())) {
                element.setTooltipText(tooltip);
            }
        }
    }

    /** The labels of an edge; empty where it has none. Messages name the parts of the original. */
    void refresh(DEdge edge, EdgeStyleDescription style, EdgeStyleDescription original) {
        setLabel(label(style.getCenterLabelStyleDescription(), original.getCenterLabelStyleDescription()));
        String begin = label(style.getBeginLabelStyleDescription(), original.getBeginLabelStyleDescription());
        if (!isShown(begin, edge.getBeginLabel())) {
            edge.setBeginLabel(begin);
        }
        String end = label(style.getEndLabelStyleDescription(), original.getEndLabelStyleDescription());
        if (!isShown(end, edge.getEndLabel())) {
            edge.setEndLabel(end);
        }
    }

    private String label(BasicLabelStyleDescription style, StyleDescription holder) {
        return style == null || isEmpty(style.getLabelExpression()) ? ""
                : inLabel.text(holder, style.getLabelExpression(),
                        Literals.BASIC_LABEL_STYLE_DESCRIPTION__LABEL_EXPRESSION, FAILED);
    }

    private void setLabel(String label) {
        if (!isShown(label, element.getName())) {
            element.setName(label);
        }
    }

    // As in Sirius, a label that was empty stays empty without a value, and any other becomes null.
    private static boolean isShown(String label, String now) {
        return Objects.equals(label, now) || label == null && isEmpty(now);
    }

    private static boolean isEmpty(String expression) {
        return expression == null || expression.isEmpty();
    }
}
