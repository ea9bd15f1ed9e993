package org.clusterscape.indicator.regional.internal;

import java.util.SortedSet;

/** How much of the region's employment is in the industries. */
public final class Focus extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        return of(data);
    }

    /** In percent. */
    static double of(RegionalData data) throws NoValueException {
        Area region = data.region();
        int year = data.year(region);
        SortedSet<IndustryCode> industries = data.industries(region, year);
        return 100 * region.sum(Quantity.EMPLOYMENT, year, industries).value()
                / region.total(Quantity.EMPLOYMENT, year).divisor();
    }
}
