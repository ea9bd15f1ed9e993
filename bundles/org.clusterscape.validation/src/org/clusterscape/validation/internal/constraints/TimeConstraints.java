package org.clusterscape.validation.internal.constraints;

import java.time.LocalDate;
import java.util.function.Predicate;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.Membership;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Dates in the wrong order, and dates that do not fit how far something is said to have come. */
public final class TimeConstraints {

    private TimeConstraints() {
    }

    /** {@code dates.endBeforeStart}: a measure, initiative or membership ends before it starts. */
    public static final class EndBeforeStart implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Period period = Period.of(element);
            LocalDate start = Dates.day(period.start());
            LocalDate end = Dates.day(period.end());
            if (start != null && end != null && end.isBefore(start)) {
                problems.add(element, period.endFeature,
                        Messages.bind(Messages.datesEndBeforeStart, new Object[] {Words.of(element), end, start}),
                        new Fix(Messages.fixSwapDates, period::swap));
            }
        }
    }

    /** {@code status.notYetStarted}: something is said to run, but its start lies in the future. */
    public static final class NotYetStarted extends StatusConstraint {

        @Override
        void check(Period period, LocalDate today, Problems problems) {
            if (period.status == ImplementationStatus.RUNNING) {
                period.reportIf(period.startFeature, d -> d.isAfter(today), Messages.statusNotYetStarted, problems);
            }
        }
    }

    /** {@code status.notYetEnded}: something is said to be completed, but its last known day lies in the future. */
    public static final class NotYetEnded extends StatusConstraint {

        @Override
        void check(Period period, LocalDate today, Problems problems) {
            if (period.status == ImplementationStatus.COMPLETED) {
                EAttribute last = Dates.day(period.end()) == null ? period.startFeature : period.endFeature;
                period.reportIf(last, d -> d.isAfter(today), Messages.statusNotYetEnded, problems);
            }
        }
    }

    /** {@code status.startPassed}: something is still said to be only proposed or planned, but was to start in the past. */
    public static final class StartPassed extends StatusConstraint {

        @Override
        void check(Period period, LocalDate today, Problems problems) {
            if (period.status == ImplementationStatus.PROPOSED || period.status == ImplementationStatus.PLANNED) {
                EAttribute first = Dates.day(period.start()) == null ? period.endFeature : period.startFeature;
                period.reportIf(first, d -> d.isBefore(today), Messages.statusStartPassed, problems);
            }
        }
    }

    /** {@code status.endPassed}: something is still said to run, but was to end in the past. */
    public static final class EndPassed extends StatusConstraint {

        @Override
        void check(Period period, LocalDate today, Problems problems) {
            if (period.status == ImplementationStatus.RUNNING) {
                period.reportIf(period.endFeature, d -> d.isBefore(today), Messages.statusEndPassed, problems);
            }
        }
    }

    /** {@code cluster.foundedInFuture}: a cluster that is there already is founded later than today. */
    public static final class FoundedInFuture implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Cluster cluster = (Cluster) element;
            LocalDate founded = Dates.day(cluster.getFoundationDate());
            if (founded != null && founded.isAfter(problems.context().today())) {
                problems.add(cluster, Literals.CLUSTER__FOUNDATION_DATE,
                        Messages.bind(Messages.clusterFoundedInFuture, Words.of(cluster), founded));
            }
        }
    }

    private abstract static class StatusConstraint implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            check(Period.of(element), problems.context().today(), problems);
        }

        abstract void check(Period period, LocalDate today, Problems problems);
    }

    /** What measures, initiatives and memberships have in common. */
    private record Period(EObject element, EAttribute startFeature, EAttribute endFeature,
            ImplementationStatus status) {

        static Period of(EObject element) {
            return switch (element) {
                case ImplementationMeasure measure -> new Period(measure, Literals.IMPLEMENTATION_MEASURE__START,
                        Literals.IMPLEMENTATION_MEASURE__END, measure.getStatus());
                case Initiative initiative -> new Period(initiative, Literals.INITIATIVE__START,
                        Literals.INITIATIVE__END, initiative.getStatus());
                case Membership membership -> new Period(membership, Literals.MEMBERSHIP__SINCE,
                        Literals.MEMBERSHIP__UNTIL, null);
                default -> throw new IllegalArgumentException(element.eClass().getName());
            };
        }

        XMLGregorianCalendar start() {
            return (XMLGregorianCalendar) element.eGet(startFeature);
        }

        XMLGregorianCalendar end() {
            return (XMLGregorianCalendar) element.eGet(endFeature);
        }

        void swap() {
            XMLGregorianCalendar start = start();
            element.eSet(startFeature, end());
            element.eSet(endFeature, start);
        }

        void reportIf(EAttribute feature, Predicate<LocalDate> wrong, String message, Problems problems) {
            LocalDate day = Dates.day((XMLGregorianCalendar) element.eGet(feature));
            if (day != null && wrong.test(day)) {
                problems.add(element, feature, Messages.bind(message, new Object[] {Words.of(element),
                        Words.literal(status), Words.of(feature), day}));
            }
        }
    }
}
