package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.vsm.style.EllipseNodeDescription;
import org.clusterscape.viewpoint.vsm.style.LozengeNodeDescription;
import org.clusterscape.viewpoint.vsm.style.NodeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage.Literals;
import org.clusterscape.viewpoint.vsm.style.WorkspaceImageDescription;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The size of a node in units of ten pixels.
 *
 * @param width     the width; null while nothing has set it
 * @param height    the height; null while nothing has set it
 * @param ownWidth  the width that the shape itself asks for; 0 where it asks for none
 * @param ownHeight the height that the shape itself asks for; 0 where it asks for none
 */
record NodeSize(Integer width, Integer height, int ownWidth, int ownHeight) {

    private static final int DEFAULT = 3;
    private static final int AS_IMAGE = -1;

    /** An element that has no size of its own, such as an item of a list. */
    static final NodeSize NONE = new NodeSize(null, null, 0, 0);

    /**
     * The size that a style gives a node.
     *
     * @param before  the size so far, which stays where the style has nothing to say
     * @param inView  evaluates with the variables of the node's view
     * @param outside evaluates without them
     */
    static NodeSize of(NodeStyleDescription description, NodeSize before, Evaluation inView, Evaluation outside) {
        return switch (description) {
            case SquareDescription square when orZero(square.getWidth()) > 0 && orZero(square.getHeight()) > 0 ->
                new NodeSize(square.getWidth(), square.getHeight(), square.getWidth(), square.getHeight());
            case EllipseNodeDescription ellipse -> shaped(ellipse, ellipse.getHorizontalDiameterComputationExpression(),
                    Literals.ELLIPSE_NODE_DESCRIPTION__HORIZONTAL_DIAMETER_COMPUTATION_EXPRESSION,
                    ellipse.getVerticalDiameterComputationExpression(),
                    Literals.ELLIPSE_NODE_DESCRIPTION__VERTICAL_DIAMETER_COMPUTATION_EXPRESSION, before, inView);
            case LozengeNodeDescription lozenge -> shaped(lozenge, lozenge.getWidthComputationExpression(),
                    Literals.LOZENGE_NODE_DESCRIPTION__WIDTH_COMPUTATION_EXPRESSION,
                    lozenge.getHeightComputationExpression(),
                    Literals.LOZENGE_NODE_DESCRIPTION__HEIGHT_COMPUTATION_EXPRESSION, before, inView);
            case SquareDescription square -> computed(square, before, 0, inView);
            case WorkspaceImageDescription image -> computed(image, before, AS_IMAGE, inView);
            default -> computed(description, before, 0, outside);
        };
    }

    static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private static NodeSize shaped(NodeStyleDescription description, String widthExpression, EStructuralFeature width,
            String heightExpression, EStructuralFeature height, NodeSize before, Evaluation evaluation) {
        if (widthExpression != null && heightExpression != null) {
            int w = evaluation.integer(widthExpression, width, 0);
            int h = evaluation.integer(heightExpression, height, 0);
            if (w != 0 && h != 0) {
                return new NodeSize(w, h, w, h);
            }
        }
        return computed(description, before, 0, evaluation);
    }

    private static NodeSize computed(NodeStyleDescription description, NodeSize before, int least,
            Evaluation evaluation) {
        String expression = description.getSizeComputationExpression();
        if (expression == null || expression.isEmpty()) {
            return before;
        }
        int size = evaluation.integer(expression, Literals.NODE_STYLE_DESCRIPTION__SIZE_COMPUTATION_EXPRESSION,
                DEFAULT);
        return size >= least ? new NodeSize(size, size, before.ownWidth, before.ownHeight) : before;
    }
}
