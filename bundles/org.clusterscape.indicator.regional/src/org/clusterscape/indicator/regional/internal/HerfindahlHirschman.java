package org.clusterscape.indicator.regional.internal;

import java.util.List;
import java.util.SortedSet;

/** How unevenly a quantity is spread over industries. */
public final class HerfindahlHirschman extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        Quantity quantity = Quantity.ofParameter(data.parameters().text("measure"));
        IndustryCode.Level level = IndustryCode.Level.ofParameter(data.parameters().text("level"));
        Area area = data.chosenArea();
        int year = data.year(area);
        SortedSet<IndustryCode> industries = data.industries(area, year);
        double whole = area.sum(quantity, year, industries).divisor();
        double squares = 0;
        for (List<IndustryCode> industry : IndustryCode.grouped(industries, level)) {
            double amount = area.sum(quantity, year, industry).value();
            squares += amount * amount;
        }
        return squares / whole / whole * 10_000;
    }
}
