package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.style.ContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.FlatContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.ShapeContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.SizedContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage.Literals;
import org.clusterscape.viewpoint.vsm.style.WorkspaceImageDescription;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the styles of containers and lists. */
final class ContainerStyles {

    private static final RgbColor GRAY = new RgbColor(209, 209, 209);
    private static final String AUTOMATIC = "-1";

    private ContainerStyles() {
    }

    static ContainerStyle of(ContainerStyleDescription description, String from, Labels labels,
            Evaluation evaluation) {
        boolean rounded = description.isRoundedCorner();
        return new ContainerStyle(from, shape(description, evaluation), labels.of(description, evaluation),
                NodeStyles.border(description, evaluation),
                rounded ? NodeSize.orZero(description.getArcWidth()) : 0,
                rounded ? NodeSize.orZero(description.getArcHeight()) : 0,
                description instanceof WorkspaceImageDescription image ? image.getLabelPosition() : null,
                description.isHideLabelByDefault());
    }

    /** The width in units of ten pixels; as before where the style has nothing to say. */
    static Integer width(ContainerStyleDescription description, Integer before, Evaluation evaluation) {
        return description instanceof SizedContainerStyleDescription sized ? size(sized.getWidthComputationExpression(),
                Literals.SIZED_CONTAINER_STYLE_DESCRIPTION__WIDTH_COMPUTATION_EXPRESSION, before, evaluation) : before;
    }

    /** The height in units of ten pixels; as before where the style has nothing to say. */
    static Integer height(ContainerStyleDescription description, Integer before, Evaluation evaluation) {
        return description instanceof SizedContainerStyleDescription sized
                ? size(sized.getHeightComputationExpression(),
                        Literals.SIZED_CONTAINER_STYLE_DESCRIPTION__HEIGHT_COMPUTATION_EXPRESSION, before, evaluation)
                : before;
    }

    // A size that was never set stays unset until the expression gives a positive number.
    private static Integer size(String expression, EStructuralFeature feature, Integer before,
            Evaluation evaluation) {
        Integer size = expression == null || expression.isEmpty() ? Integer.valueOf(AUTOMATIC)
                : evaluation.integer(expression, feature, null);
        return size != null && (before != null || size > 0) ? size : before;
    }

    private static ContainerShape shape(ContainerStyleDescription description, Evaluation evaluation) {
        return switch (description) {
            case FlatContainerStyleDescription flat -> new ContainerShape.Flat(flat.getBackgroundStyle(),
                    Colors.of(flat.getBackgroundColor(), evaluation, RgbColor.WHITE),
                    Colors.of(flat.getForegroundColor(), evaluation, GRAY));
            case ShapeContainerStyleDescription shape -> new ContainerShape.Parallelogram(
                    Colors.of(shape.getBackgroundColor(), evaluation, GRAY));
            case WorkspaceImageDescription image -> new ContainerShape.WorkspaceImage(image.getWorkspacePath());
            default -> new ContainerShape.Parallelogram(GRAY);
        };
    }
}
