package org.clusterscape.indicator.regional.internal;

import java.util.SortedSet;

/** Turnover per person employed. */
public final class Productivity extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        Area area = data.chosenArea();
        int year = data.year(area);
        SortedSet<IndustryCode> industries = data.industries(area, year);
        return area.sum(Quantity.TURNOVER, year, industries).value()
                / area.sum(Quantity.EMPLOYMENT, year, industries).divisor();
    }
}
