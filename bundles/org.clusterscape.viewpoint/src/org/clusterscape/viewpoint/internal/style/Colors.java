package org.clusterscape.viewpoint.internal.style;

import java.util.List;

import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.description.ColorDescription;
import org.clusterscape.viewpoint.vsm.description.ColorStep;
import org.clusterscape.viewpoint.vsm.description.ComputedColor;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage.Literals;
import org.clusterscape.viewpoint.vsm.description.FixedColor;
import org.clusterscape.viewpoint.vsm.description.InterpolatedColor;

/** Computes colours: fixed ones, computed ones and those between the steps of a scale. */
final class Colors {

    /** What an unknown sort of colour looks like. */
    static final RgbColor UNKNOWN = new RgbColor(209, 209, 209);

    private static final RgbColor LOW = new RgbColor(0, 255, 0);
    private static final RgbColor HIGH = new RgbColor(255, 0, 0);

    private record Step(int value, RgbColor color) {
    }

    private Colors() {
    }

    /** A colour; the given one where a style has none. */
    static RgbColor of(ColorDescription color, Evaluation evaluation, RgbColor otherwise) {
        return switch (color) {
            case null -> otherwise;
            case FixedColor fixed -> clamped(fixed.getRed(), fixed.getGreen(), fixed.getBlue());
            case ComputedColor computed -> computed(computed, evaluation);
            case InterpolatedColor interpolated -> interpolated(interpolated, evaluation);
            default -> UNKNOWN;
        };
    }

    private static RgbColor computed(ComputedColor color, Evaluation evaluation) {
        return clamped(evaluation.integer(color, color.getRed(), Literals.COMPUTED_COLOR__RED, 0),
                evaluation.integer(color, color.getGreen(), Literals.COMPUTED_COLOR__GREEN, 0),
                evaluation.integer(color, color.getBlue(), Literals.COMPUTED_COLOR__BLUE, 0));
    }

    private static RgbColor interpolated(InterpolatedColor color, Evaluation evaluation) {
        int value = evaluation.integer(color, color.getColorValueComputationExpression(),
                Literals.INTERPOLATED_COLOR__COLOR_VALUE_COMPUTATION_EXPRESSION, 0);
        List<Step> steps = color.getColorSteps().stream().filter(Colors::isComplete)
                .map(step -> new Step(evaluation.integer(step, step.getAssociatedValue(),
                        Literals.COLOR_STEP__ASSOCIATED_VALUE, 0),
                        of(step.getAssociatedColor(), evaluation, RgbColor.BLACK)))
                .toList();
        return steps.isEmpty() ? betweenBounds(color, value, evaluation) : betweenSteps(steps, value);
    }

    private static boolean isComplete(ColorStep step) {
        return step.getAssociatedValue() != null && !step.getAssociatedValue().isEmpty();
    }

    // A scale without steps goes from green at the minimum to red at the maximum.
    private static RgbColor betweenBounds(InterpolatedColor color, int value, Evaluation evaluation) {
        int low = evaluation.integer(color, color.getMinValueComputationExpression(),
                Literals.INTERPOLATED_COLOR__MIN_VALUE_COMPUTATION_EXPRESSION, 0);
        int high = evaluation.integer(color, color.getMaxValueComputationExpression(),
                Literals.INTERPOLATED_COLOR__MAX_VALUE_COMPUTATION_EXPRESSION, 0);
        return between(new Step(low, LOW), new Step(Math.max(high, low + 1), HIGH), value);
    }

    // Minimum and maximum do not matter where there are steps. Of several steps at one value the first counts.
    private static RgbColor betweenSteps(List<Step> steps, int value) {
        Step below = null;
        Step above = null;
        for (Step step : steps) {
            if (step.value <= value && (below == null || step.value > below.value)) {
                below = step;
            }
            if (step.value >= value && (above == null || step.value < above.value)) {
                above = step;
            }
        }
        if (below == null) {
            return above.color;
        }
        return above == null || above.value == below.value ? below.color : between(below, above, value);
    }

    private static RgbColor between(Step low, Step high, int value) {
        int within = Math.clamp(value, low.value, high.value);
        float part = ((float) within - low.value) / ((float) high.value - low.value);
        return clamped(between(low.color.red(), high.color.red(), part),
                between(low.color.green(), high.color.green(), part),
                between(low.color.blue(), high.color.blue(), part));
    }

    private static int between(int low, int high, float part) {
        return (int) (low + (high - low) * part);
    }

    private static RgbColor clamped(int red, int green, int blue) {
        return new RgbColor(Math.clamp(red, 0, 255), Math.clamp(green, 0, 255), Math.clamp(blue, 0, 255));
    }
}
