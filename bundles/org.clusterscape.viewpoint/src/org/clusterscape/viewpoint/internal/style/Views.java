package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** The variables that the expressions of an element's style see, which differ from expression to expression. */
final class Views {

    private final Variables ofView;
    private final Variables ofLabel;
    private final Variables ofConditions;
    private final Variables ofStyle;

    Views(DDiagramElement element, DDiagram diagram) {
        ofView = Variables.none().with("view", element);
        ofLabel = ofView.with("diagram", diagram);
        Variables ends = ofLabel;
        if (element instanceof DEdge edge) {
            ends = ofLabel.with("sourceView", edge.getSourceNode()).with("targetView", edge.getTargetNode());
        }
        Variables inside = ends;
        EObject owner = element.eContainer();
        if (owner != null) {
            inside = inside.with("containerView", owner);
        }
        if (owner instanceof DSemanticDecorator decorator) {
            inside = inside.with("container", decorator.getTarget());
        }
        ofConditions = inside;
        ofStyle = element instanceof DEdge ? ends : inside.with("viewpoint", diagram);
    }

    /** For tooltips. */
    Variables ofTooltip() {
        return ofView;
    }

    /** For labels. */
    Variables ofLabel() {
        return ofLabel;
    }

    /** For the conditions of styles and customisations, and the values of customisations. */
    Variables ofConditions() {
        return ofConditions;
    }

    /** For sizes, borders and colours. */
    Variables ofStyle() {
        return ofStyle;
    }
}
