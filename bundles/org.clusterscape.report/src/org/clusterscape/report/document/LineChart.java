package org.clusterscape.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Values over time, oldest first.
 *
 * @param unit the unit of the values; may be empty
 * @param target the value to be reached, or null
 */
public record LineChart(String title, String description, String unit, List<Point> points, Double target) implements Chart {

    /** A finite value on a day. */
    public record Point(LocalDate date, double value) {
        public Point {
            Objects.requireNonNull(date);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a finite value: " + value);
            }
        }
    }

    public LineChart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(unit);
        points = List.copyOf(points);
    }
}
