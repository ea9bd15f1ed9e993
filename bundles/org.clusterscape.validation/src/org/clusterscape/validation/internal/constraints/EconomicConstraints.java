package org.clusterscape.validation.internal.constraints;

import java.util.Map;

import org.clusterscape.model.AreaKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** The yearly figures of a cluster's industry. */
public final class EconomicConstraints {

    private EconomicConstraints() {
    }

    /** {@code economicDatum.noYear}: figures that no comparison can use. */
    public static final class NoYear implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            EconomicDatum datum = (EconomicDatum) element;
            if (datum.getYear() == null) {
                problems.add(datum, Literals.ECONOMIC_DATUM__YEAR,
                        Messages.bind(Messages.economicDatumNoYear, Words.of(datum)));
            }
        }
    }

    /** {@code economicDatum.yearInFuture}: figures of a year that has not begun. */
    public static final class YearInFuture implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            EconomicDatum datum = (EconomicDatum) element;
            if (datum.getYear() != null && datum.getYear() > problems.context().today().getYear()) {
                problems.add(datum, Literals.ECONOMIC_DATUM__YEAR, Messages.bind(Messages.economicDatumYearInFuture,
                        Words.of(datum), datum.getYear().toString()));
            }
        }
    }

    /** {@code economicDatum.noFigures}: a year without any figure. */
    public static final class NoFigures implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            EconomicDatum datum = (EconomicDatum) element;
            if (datum.getEmployment() == null && datum.getEstablishments() == null && datum.getTurnover() == null) {
                problems.add(datum, null, Messages.bind(Messages.economicDatumNoFigures, Words.of(datum)));
            }
        }
    }

    /** {@code economicDatum.duplicate}: two sets of figures for the same year, industry and area. */
    public static final class Duplicate implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Cluster cluster = (Cluster) element;
            Map<Key, EconomicDatum> firsts = Keys.firsts(cluster.getEconomicData(), Key::of);
            for (EconomicDatum datum : cluster.getEconomicData()) {
                EconomicDatum first = firsts.getOrDefault(Key.of(datum), datum);
                if (first != datum) {
                    problems.add(datum, Literals.ECONOMIC_DATUM__YEAR,
                            Messages.bind(Messages.economicDatumDuplicate, Words.of(cluster), Words.label(datum)),
                            Copies.removal(datum, first));
                }
            }
        }

        private record Key(int year, String industry, AreaKind area, String areaName) {

            static Key of(EconomicDatum datum) {
                return datum.getYear() == null ? null : new Key(datum.getYear(), Keys.name(datum.getIndustryCode()),
                        datum.getArea(), Keys.name(datum.getAreaName()));
            }
        }
    }
}
