package org.clusterscape.indicator.regional.internal;

import java.util.SortedSet;

import org.clusterscape.indicator.ParameterValues;

/** The stars of a cluster, 0 to 3: one each for size, specialisation and focus. */
public final class Stars extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        ParameterValues parameters = data.parameters();
        Concentration jobs = Concentration.of(data, Quantity.EMPLOYMENT);
        boolean large = jobs.own().value() > parameters.number("size");
        boolean specialised = jobs.locationQuotient() >= parameters.number("specialisation");
        boolean focused = Focus.of(data) > parameters.number("focus");
        int stars = (large ? 1 : 0) + (specialised ? 1 : 0) + (focused ? 1 : 0);
        return reachesMinimum(data, jobs) ? stars : 0;
    }

    private static boolean reachesMinimum(RegionalData data, Concentration jobs) throws NoValueException {
        int establishments = data.parameters().integer("minimumEstablishments");
        return jobs.own().value() >= data.parameters().integer("minimumEmployment")
                && (establishments == 0 || establishments(data) >= establishments);
    }

    /** Looked at only where it is asked for, since many statistics keep it secret. */
    private static double establishments(RegionalData data) throws NoValueException {
        Area region = data.region();
        int year = data.year(region);
        SortedSet<IndustryCode> industries = data.industries(region, year);
        return region.sum(Quantity.ESTABLISHMENTS, year, industries).value();
    }
}
