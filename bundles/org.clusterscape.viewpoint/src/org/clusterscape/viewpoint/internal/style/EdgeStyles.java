package org.clusterscape.viewpoint.internal.style;

import java.util.List;

import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.style.BracketEdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.CenteringStyle;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** Makes the styles of edges. */
final class EdgeStyles {

    private static final RgbColor GRAY = new RgbColor(136, 136, 136);

    private EdgeStyles() {
    }

    static EdgeStyle of(EdgeStyleDescription description, String from, DEdge edge, Labels labels,
            Evaluation evaluation) {
        return new EdgeStyle(from, description instanceof BracketEdgeStyleDescription,
                Colors.of(description.getStrokeColor(), evaluation, GRAY), description.getLineStyle(),
                size(description, evaluation),
                description.getSourceArrow(), description.getTargetArrow(), description.getRoutingStyle(),
                description.getFoldingStyle(), centering(description, edge, evaluation),
                labels.of(description.getBeginLabelStyleDescription(), evaluation),
                labels.of(description.getCenterLabelStyleDescription(), evaluation),
                labels.of(description.getEndLabelStyleDescription(), evaluation));
    }

    private static int size(EdgeStyleDescription description, Evaluation evaluation) {
        String expression = description.getSizeComputationExpression();
        return expression == null ? 1
                : evaluation.integer(expression, Literals.EDGE_STYLE_DESCRIPTION__SIZE_COMPUTATION_EXPRESSION, 1);
    }

    // Mappings that ask for it add to the ends that the style centres anyway.
    private static CenteringStyle centering(EdgeStyleDescription description, DEdge edge, Evaluation evaluation) {
        CenteringStyle asked = description.getEndsCentering();
        if (asked == CenteringStyle.BOTH
                || description.getCenteredSourceMappings().isEmpty()
                        && description.getCenteredTargetMappings().isEmpty()) {
            return asked;
        }
        evaluation.setVarying();
        boolean source = asked == CenteringStyle.SOURCE
                || isOneOf(edge.getSourceNode(), description.getCenteredSourceMappings());
        boolean target = asked == CenteringStyle.TARGET
                || isOneOf(edge.getTargetNode(), description.getCenteredTargetMappings());
        if (source && target) {
            return CenteringStyle.BOTH;
        }
        return source ? CenteringStyle.SOURCE : target ? CenteringStyle.TARGET : CenteringStyle.NONE;
    }

    private static boolean isOneOf(EdgeTarget end, List<DiagramElementMapping> mappings) {
        EObject mapping = end instanceof DDiagramElement element ? element.getDiagramElementMapping() : null;
        for (int steps = 0; mapping != null && steps < 100; steps++) {
            if (mappings.contains(mapping)) {
                return true;
            }
            mapping = Mappings.importedOf(mapping);
        }
        return false;
    }
}
