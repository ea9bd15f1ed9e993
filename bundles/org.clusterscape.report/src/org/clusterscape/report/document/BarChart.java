package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/**
 * Values side by side, each with its name.
 *
 * @param maximum the upper end of the scale, greater than 0; the lower end is 0
 */
public record BarChart(String title, String description, double maximum, List<Bar> bars) implements Chart {

    /** A value and its name; the value is unknown where its number is null. */
    public record Bar(String label, Quantity value) {
        public Bar {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
        }
    }

    public BarChart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        bars = List.copyOf(bars);
        if (!(maximum > 0)) {
            throw new IllegalArgumentException("The upper end of the scale is not greater than 0: " + maximum);
        }
    }
}
