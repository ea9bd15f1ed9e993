package org.clusterscape.indicator.regional.internal;

import java.util.SortedSet;

/**
 * The figures from which it is seen how concentrated industries are in a region.
 *
 * @param own the industries in the region
 * @param regionTotal all industries in the region
 * @param reference the same industries in the area of comparison
 * @param referenceTotal all industries in the area of comparison
 */
record Concentration(Figure own, Figure regionTotal, Figure reference, Figure referenceTotal) {

    static Concentration of(RegionalData data, Quantity quantity) throws NoValueException {
        Area region = data.region();
        int year = data.year(region);
        SortedSet<IndustryCode> industries = data.industries(region, year);
        Area referenceArea = data.referenceArea();
        return new Concentration(region.sum(quantity, year, industries), region.total(quantity, year),
                referenceArea.sum(quantity, year, industries), referenceArea.total(quantity, year));
    }

    /** (own / regionTotal) / (reference / referenceTotal) */
    double locationQuotient() throws NoValueException {
        return own.value() * referenceTotal.divisor() / (regionTotal.divisor() * reference.divisor());
    }
}
