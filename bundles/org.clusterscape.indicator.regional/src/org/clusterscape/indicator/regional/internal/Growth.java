package org.clusterscape.indicator.regional.internal;

import java.util.SortedSet;

/** The change from year to year, as a constant rate that leads from the base year to the year. */
public final class Growth extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        Quantity quantity = Quantity.ofParameter(data.parameters().text("measure"));
        Area area = data.chosenArea();
        int year = data.year(area);
        int baseYear = data.baseYear(area, year);
        SortedSet<IndustryCode> industries = data.industries(area, baseYear, year);
        double before = area.sum(quantity, baseYear, industries).divisor();
        double after = area.sum(quantity, year, industries).value();
        return 100 * (Math.pow(after / before, 1.0 / (year - baseYear)) - 1);
    }
}
