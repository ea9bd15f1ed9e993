package org.clusterscape.indicator.network.internal;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What the three centralisations of Freeman (1978) have in common. */
final class Centralisation {

    private Centralisation() {
    }

    /** By how much the greatest value exceeds the others, in total. */
    static double excess(int size, IntToDoubleFunction value) {
        double[] values = IntStream.range(0, size).mapToDouble(value).toArray();
        double greatest = IntStream.range(0, size).mapToDouble(i -> values[i]).max().orElse(0);
        return IntStream.range(0, size).mapToDouble(i -> greatest - values[i]).sum();
    }
}
