package org.clusterscape.indicator.regional.internal;

import java.util.List;
import java.util.SortedSet;

/**
 * Why employment changed: because it changed everywhere, because of the mix of industries, or because of the region
 * itself. The three components of all industries add up to the change.
 */
public final class ShiftShare extends RegionalCalculator {

    private static final Quantity JOBS = Quantity.EMPLOYMENT;

    @Override
    double value(RegionalData data) throws NoValueException {
        Area region = data.region();
        int year = data.year(region);
        int baseYear = data.baseYear(region, year);
        SortedSet<IndustryCode> industries = data.industries(region, baseYear, year);
        String component = data.parameters().text("component");
        if (component.equals("change")) {
            return region.sum(JOBS, year, industries).value() - region.sum(JOBS, baseYear, industries).value();
        }
        IndustryCode.Level level = IndustryCode.Level.ofParameter(data.parameters().text("level"));
        Area reference = data.referenceArea();
        double totalBefore = reference.total(JOBS, baseYear).divisor();
        double totalAfter = reference.total(JOBS, year).value();
        double sum = 0;
        for (List<IndustryCode> industry : IndustryCode.grouped(industries, level)) {
            Shift shift = new Shift(region.sum(JOBS, baseYear, industry).value(),
                    region.sum(JOBS, year, industry).value(), totalBefore, totalAfter,
                    reference.sum(JOBS, baseYear, industry).divisor(), reference.sum(JOBS, year, industry).value());
            sum += switch (component) {
            case "national" -> shift.national();
            case "industryMix" -> shift.industryMix();
            default -> shift.regional();
            };
        }
        return sum;
    }

    /**
     * The employment of one industry before and after: in the region, of all industries in the area of comparison, and
     * of the industry there. Products come before quotients, so that whole numbers stay exact.
     */
    private record Shift(double before, double after, double totalBefore, double totalAfter, double industryBefore,
            double industryAfter) {

        double national() {
            return before * (totalAfter - totalBefore) / totalBefore;
        }

        double industryMix() {
            return before * (industryAfter - industryBefore) / industryBefore - national();
        }

        double regional() {
            return after - before * industryAfter / industryBefore;
        }
    }
}
