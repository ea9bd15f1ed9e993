package org.clusterscape.indicator.regional.internal;

/** How many times more an industry weighs in the region than in the area of comparison. */
public final class LocationQuotient extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        return Concentration.of(data, Quantity.ofParameter(data.parameters().text("measure"))).locationQuotient();
    }
}
