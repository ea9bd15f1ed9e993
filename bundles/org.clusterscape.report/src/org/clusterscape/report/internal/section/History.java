package org.clusterscape.report.internal.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.Measurement;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.LineChart;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** The measurements of an indicator as a line. */
final class History {

    private static final int ENOUGH = 2;

    private History() {
    }

    /** The line, or an empty cell where there are too few values for one. */
    static Cell of(Indicator indicator) {
        List<LineChart.Point> points = indicator.getMeasurements().stream().map(History::point)
                .filter(Objects::nonNull).sorted(Comparator.comparing(LineChart.Point::date)).toList();
        if (points.size() < ENOUGH) {
            return Cell.text(null);
        }
        String unit = Objects.requireNonNullElse(indicator.getUnit(), "");
        LineChart.Point last = points.getLast();
        String description = NLS.bind(Messages.historyDescription, new Object[] { points.size(),
                Formats.text(points.getFirst().date()), Formats.text(last.date()),
                Formats.text(Quantity.of(last.value(), unit)) });
        Double target = indicator.getTargetValue();
        if (target != null && !Double.isFinite(target)) {
            target = null;
        }
        if (target != null) {
            description += " " + NLS.bind(Messages.historyTarget, Formats.text(Quantity.of(target, unit)));
        }
        return new Cell.ChartCell(new LineChart(Titles.of(indicator), description, unit, points, target));
    }

    private static LineChart.Point point(Measurement measurement) {
        LocalDate date = Texts.date(measurement.getDate());
        Double value = IndicatorAssessment.valueOf(measurement);
        return date == null || value == null ? null : new LineChart.Point(date, value);
    }
}
