package org.clusterscape.validation.internal.constraints;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.Measurement;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;

/** What an indicator needs in order to be read. */
public final class IndicatorConstraints {

    private IndicatorConstraints() {
    }

    /** {@code indicator.noValues}: nothing computes the indicator and nobody has measured it. */
    public static final class NoValues implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            if (Words.blank(indicator.getCalculator()) && indicator.getMeasurements().isEmpty()) {
                problems.add(indicator, Literals.INDICATOR__CALCULATOR,
                        Messages.bind(Messages.indicatorNoValues, Words.of(indicator)));
            }
        }
    }

    /** {@code indicator.targetWithoutDirection}: nobody can say whether the target is reached. */
    public static final class TargetWithoutDirection implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            if (indicator.getTargetValue() != null && indicator.getDirection() == IndicatorDirection.NEUTRAL) {
                problems.add(indicator, Literals.INDICATOR__DIRECTION,
                        Messages.bind(Messages.indicatorTargetWithoutDirection, Words.of(indicator),
                                Words.value(indicator.getTargetValue())));
            }
        }
    }

    /** {@code indicator.targetNoFlag}: the indicator is true or false, but its target is a number other than 1 and 0. */
    public static final class TargetNoFlag implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            Double target = indicator.getTargetValue();
            boolean flags = indicator.getMeasurements().stream().anyMatch(m -> m.getFlag() != null);
            if (flags && target != null && Double.isFinite(target) && target != 0 && target != 1) {
                problems.add(indicator, Literals.INDICATOR__TARGET_VALUE, Messages.bind(
                        Messages.indicatorTargetNoFlag, Words.of(indicator), Words.value(target)));
            }
        }
    }

    /** {@code indicator.mixedMeasurements}: some values are numbers and others are true or false. */
    public static final class MixedMeasurements implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            long numbers = indicator.getMeasurements().stream()
                    .filter(m -> m.getValue() != null && m.getFlag() == null).count();
            long flags = indicator.getMeasurements().stream()
                    .filter(m -> m.getFlag() != null && m.getValue() == null).count();
            if (numbers > 0 && flags > 0) {
                problems.add(indicator, Literals.INDICATOR__MEASUREMENTS, Messages.bind(
                        Messages.indicatorMixedMeasurements, new Object[] {Words.of(indicator), numbers, flags}));
            }
        }
    }

    /** {@code indicator.measurementsOutOfOrder}: the measurements are not listed from the oldest to the newest. */
    public static final class MeasurementsOutOfOrder implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            ZoneId zone = problems.context().zone();
            Measurement latest = null;
            for (Measurement measurement : indicator.getMeasurements()) {
                Instant date = Dates.instant(measurement.getDate(), zone);
                if (date != null && latest != null && date.isBefore(Dates.instant(latest.getDate(), zone))) {
                    report(indicator, measurement, latest, zone, problems);
                    return;
                }
                latest = date == null ? latest : measurement;
            }
        }

        private static void report(Indicator indicator, Measurement measurement, Measurement before, ZoneId zone,
                Problems problems) {
            Comparator<Measurement> byDate = Comparator.comparing(m -> Dates.instant(m.getDate(), zone),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            problems.add(indicator, Literals.INDICATOR__MEASUREMENTS,
                    Messages.bind(Messages.indicatorMeasurementsOutOfOrder, new Object[] {Words.of(indicator),
                            Words.value(measurement.getDate()), Words.value(before.getDate())}),
                    new Fix(Messages.fixSortMeasurements,
                            () -> ECollections.sort(indicator.getMeasurements(), byDate)));
        }
    }

    /** {@code measurement.duplicateDate}: an indicator has two measurements for the same moment. */
    public static final class DuplicateDate implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Indicator indicator = (Indicator) element;
            ZoneId zone = problems.context().zone();
            var firsts = Keys.firsts(indicator.getMeasurements(), m -> Dates.instant(m.getDate(), zone));
            for (Measurement measurement : indicator.getMeasurements()) {
                Measurement first = firsts.getOrDefault(Dates.instant(measurement.getDate(), zone), measurement);
                if (!Objects.equals(first, measurement)) {
                    problems.add(measurement, Literals.MEASUREMENT__DATE,
                            Messages.bind(Messages.measurementDuplicateDate, Words.of(indicator),
                                    Words.value(measurement.getDate())),
                            Copies.removal(measurement, first));
                }
            }
        }
    }
}
