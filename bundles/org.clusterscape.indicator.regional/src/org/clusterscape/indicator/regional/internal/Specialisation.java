package org.clusterscape.indicator.regional.internal;

/** The specialisation quotient of the European Cluster Observatory: the location quotient of employment. */
public final class Specialisation extends RegionalCalculator {

    @Override
    double value(RegionalData data) throws NoValueException {
        return Concentration.of(data, Quantity.EMPLOYMENT).locationQuotient();
    }
}
