package org.clusterscape.indicator.network.internal;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

import org.clusterscape.indicator.IndicatorValue;

/**
 * What a calculator found out about a network. A side that its declaration has no target for is never asked.
 *
 * @param whole the value of the whole network
 * @param member the value of the member with a number
 */
record Answers(Supplier<IndicatorValue> whole, IntFunction<IndicatorValue> member) {

    static Answers ofWhole(double value) {
        return ofWhole(() -> IndicatorValue.of(value));
    }

    static Answers ofWhole(Supplier<IndicatorValue> value) {
        return new Answers(value, member -> null);
    }

    static Answers ofMembers(IntToDoubleFunction value) {
        return new Answers(() -> null, member -> IndicatorValue.of(value.applyAsDouble(member)));
    }

    static Answers of(double whole, IntToDoubleFunction member) {
        return new Answers(() -> IndicatorValue.of(whole), ofMembers(member).member());
    }

    /** No values at all, for a reason. */
    static Answers undefined(String reason) {
        return new Answers(() -> IndicatorValue.undefined(reason), member -> IndicatorValue.undefined(reason));
    }
}
