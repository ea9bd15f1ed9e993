package org.clusterscape.design.services;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.indicator.IndicatorAssessment.Status;
import org.clusterscape.indicator.IndicatorAssessment.Trend;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Where indicators stand, and what that means for the elements that they measure (the heat map). */
public class StatusServices {

    private static final String PATTERN = "#,##0.##";

    /** The status of an indicator: REACHED, MISSED, NO_TARGET, NO_VALUE or UNDEFINED. */
    @Reads({"unit", "targetValue", "direction", "measurements.date", "measurements.value", "measurements.flag",
        "measurements.undefined"})
    public String status(Indicator indicator) {
        return IndicatorAssessment.of(indicator).status().name();
    }

    /** The latest value with its unit, the target, and the trend, such as {@code 54.3 % (target 60), improving}. */
    @Reads({"unit", "targetValue", "direction", "measurements.date", "measurements.value", "measurements.flag",
        "measurements.undefined"})
    public String statusText(Indicator indicator) {
        IndicatorAssessment assessment = IndicatorAssessment.of(indicator);
        if (assessment.status() == Status.UNDEFINED) {
            return "not defined: " + assessment.newest().getUndefined();
        }
        StringBuilder text = new StringBuilder();
        if (assessment.latest() == null) {
            text.append("no value yet");
        } else {
            text.append(valueText(indicator, assessment));
        }
        if (indicator.getTargetValue() != null) {
            text.append(" (target ").append(number(indicator.getTargetValue())).append(')');
        }
        if (assessment.trend() != Trend.UNKNOWN) {
            text.append(", ").append(assessment.trend().name().toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    /** Whether the element has indicators with targets, and none of them reaches its target. */
    public boolean missesTargets(EObject element) {
        return has(element, Status.MISSED) && !has(element, Status.REACHED);
    }

    /** Whether some indicators of the element reach their targets, and some miss them. */
    public boolean reachesSomeTargets(EObject element) {
        return has(element, Status.MISSED) && has(element, Status.REACHED);
    }

    /** Whether the element has indicators with targets, and all of them reach them. */
    public boolean reachesTargets(EObject element) {
        return has(element, Status.REACHED) && !has(element, Status.MISSED);
    }

    /** Whether the element is measured, but no indicator of it has a target that could be judged. */
    public boolean measuredOnly(EObject element) {
        return isMeasured(element) && !has(element, Status.MISSED) && !has(element, Status.REACHED);
    }

    /** Whether the element is measured at all. */
    public boolean isMeasured(EObject element) {
        return !indicatorsOf(element).isEmpty();
    }

    /** The indicators that measure an element; of a key field its own too, if they measure nothing else. */
    public List<Indicator> indicatorsOf(EObject element) {
        Set<Indicator> found = new LinkedHashSet<>();
        if (element instanceof KeyField keyField) {
            keyField.getIndicators().stream().filter(i -> i.getScope() == null).forEach(found::add);
        }
        if (element != null && EcoreUtil.getRootContainer(element) instanceof Ecosystem ecosystem) {
            Stream.concat(ecosystem.getIndicators().stream(),
                    ecosystem.getKeyFields().stream().flatMap(keyField -> keyField.getIndicators().stream()))
                    .filter(i -> i.getScope() == element).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private boolean has(EObject element, Status status) {
        return indicatorsOf(element).stream().anyMatch(i -> IndicatorAssessment.of(i).status() == status);
    }

    private static String valueText(Indicator indicator, IndicatorAssessment assessment) {
        if (assessment.latest().getValue() == null && assessment.latest().getFlag() != null) {
            return assessment.latest().getFlag() ? "yes" : "no";
        }
        String unit = indicator.getUnit() == null || indicator.getUnit().isBlank() ? "" : " " + indicator.getUnit();
        return number(IndicatorAssessment.valueOf(assessment.latest())) + unit;
    }

    private static String number(double value) {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
