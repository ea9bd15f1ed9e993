package org.clusterscape.validation.internal.constraints;

import java.util.Map;

import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Abbreviations and positions of cities. */
public final class CityConstraints {

    private CityConstraints() {
    }

    /** {@code city.duplicateAbbreviation}: two cities have the same abbreviation, so that a score table is ambiguous. */
    public static final class DuplicateAbbreviation implements Constraint {

        private Map<String, City> firsts;

        @Override
        public void check(EObject element, Problems problems) {
            City city = (City) element;
            if (firsts == null) {
                firsts = Keys.firsts(problems.context().all(City.class), c -> Keys.name(c.getAbbreviation()));
            }
            City first = firsts.getOrDefault(Keys.name(city.getAbbreviation()), city);
            if (first != city) {
                problems.add(city, Literals.CITY__ABBREVIATION, Messages.bind(Messages.cityDuplicateAbbreviation,
                        new Object[] {Words.of(city), Words.value(city.getAbbreviation()), Words.of(first)}));
            }
        }
    }

    /** {@code city.positionOutOfRange}: a latitude or longitude that does not exist. */
    public static final class PositionOutOfRange implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            City city = (City) element;
            check(city, Literals.CITY__LATITUDE, city.getLatitude(), 90, problems);
            check(city, Literals.CITY__LONGITUDE, city.getLongitude(), 180, problems);
        }

        private static void check(City city, EAttribute attribute, Double degrees, int limit, Problems problems) {
            if (degrees != null && Double.isFinite(degrees) && Math.abs(degrees) > limit) {
                problems.add(city, attribute, Messages.bind(Messages.cityPositionOutOfRange,
                        new Object[] {Words.of(city), Words.of(attribute), Words.value(degrees), limit}));
            }
        }
    }

    /** {@code city.positionIncomplete}: a latitude without a longitude, or the other way round. */
    public static final class PositionIncomplete implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            City city = (City) element;
            if ((city.getLatitude() == null) != (city.getLongitude() == null)) {
                EAttribute missing = city.getLatitude() == null ? Literals.CITY__LATITUDE : Literals.CITY__LONGITUDE;
                problems.add(city, missing, Messages.bind(Messages.cityPositionIncomplete,
                        Words.of(city), Words.of(missing)));
            }
        }
    }
}
