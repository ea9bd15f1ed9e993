package org.clusterscape.validation.tests.example;

import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.eclipse.emf.ecore.EObject;

/** The example of the extension point's documentation. */
public final class CityWithoutCountry implements Constraint {

    @Override
    public void check(EObject element, Problems problems) {
        City city = (City) element;
        if (city.getCountry() == null || city.getCountry().isBlank()) {
            problems.add(city, ClusterscapePackage.Literals.CITY__COUNTRY,
                    city.getName() + " does not name its country.");
        }
    }
}
