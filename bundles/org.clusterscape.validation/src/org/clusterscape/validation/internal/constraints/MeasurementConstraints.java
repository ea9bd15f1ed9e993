package org.clusterscape.validation.internal.constraints;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Measurement;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.ValidationContext;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** What a single measurement needs. */
public final class MeasurementConstraints {

    private MeasurementConstraints() {
    }

    /** {@code measurement.noDate}: nothing says when the value held. */
    public static final class NoDate implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Measurement measurement = (Measurement) element;
            if (Dates.day(measurement.getDate()) == null) {
                problems.add(measurement, Literals.MEASUREMENT__DATE,
                        Messages.bind(Messages.measurementNoDate, owner(measurement), said(measurement)));
            }
        }
    }

    /** {@code measurement.inFuture}: a value of a day that has not come yet. */
    public static final class InFuture implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Measurement measurement = (Measurement) element;
            ValidationContext context = problems.context();
            Instant date = Dates.instant(measurement.getDate(), context.zone());
            if (date != null && date.atZone(context.zone()).toLocalDate().isAfter(context.today())) {
                problems.add(measurement, Literals.MEASUREMENT__DATE, Messages.bind(Messages.measurementInFuture,
                        owner(measurement), Words.value(measurement.getDate())));
            }
        }
    }

    /** {@code measurement.ambiguous}: more than one of a value, a flag and a reason why there is none. */
    public static final class Ambiguous implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Measurement measurement = (Measurement) element;
            if (statements(measurement).count() > 1) {
                problems.add(measurement, Literals.MEASUREMENT__VALUE,
                        Messages.bind(Messages.measurementAmbiguous, owner(measurement), said(measurement)));
            }
        }
    }

    /** {@code measurement.noValue}: neither a value nor a flag, and no reason why. */
    public static final class NoValue implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Measurement measurement = (Measurement) element;
            if (statements(measurement).findAny().isEmpty()) {
                problems.add(measurement, Literals.MEASUREMENT__VALUE,
                        Messages.bind(Messages.measurementNoValue, owner(measurement),
                                measurement.getDate() == null ? "–" : Words.value(measurement.getDate())));
            }
        }
    }

    private static Stream<String> statements(Measurement measurement) {
        String undefined = Words.blank(measurement.getUndefined()) ? null : measurement.getUndefined();
        return Stream.of(measurement.getValue(), measurement.getFlag(), undefined).filter(Objects::nonNull)
                .map(Words::value);
    }

    private static String said(Measurement measurement) {
        return statements(measurement).reduce((a, b) -> a + ", " + b).orElse("–");
    }

    private static String owner(Measurement measurement) {
        return Words.of(measurement.eContainer() == null ? measurement : measurement.eContainer());
    }
}
