package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Chart;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.LineChart;
import org.clusterscape.report.document.Quantity;

/** Draws charts as SVG within the page, with a title and a description for those who do not see them. */
final class SvgCharts {

    private static final int WIDTH = 440;
    private static final int ROW = 28;
    private static final int BAR = 14;
    private static final int VALUE = 56;
    private static final int AXIS = 22;
    private static final int SHORT_LABEL = 15;
    private static final int LONG_LABEL = 50;
    private static final double CHARACTER = 8.2;

    private final Markup markup;
    private int count;

    SvgCharts(Markup markup) {
        this.markup = markup;
    }

    /** A chart with its caption. */
    void figure(Chart chart) throws IOException {
        markup.open("figure", "class", chart instanceof BarChart ? "bars" : "lines");
        switch (chart) {
            case BarChart bars -> bars(bars);
            case LineChart line -> line(line, "line", WIDTH, 140);
        }
        markup.element("figcaption", chart.title());
        markup.closeLine("figure");
    }

    /** A line small enough for a table. */
    void sparkline(LineChart chart) throws IOException {
        line(chart, "sparkline", 120, 32);
    }

    private void open(Chart chart, String style, int width, int height) throws IOException {
        String id = "chart-" + ++count;
        markup.open("svg", "class", style, "viewBox", "0 0 " + width + " " + height, "width", width + "", "height",
                height + "", "role", "img", "aria-labelledby", id + ".title " + id + ".text");
        markup.element("title", chart.title(), "id", id + ".title");
        markup.element("desc", chart.description(), "id", id + ".text");
    }

    private void bars(BarChart chart) throws IOException {
        int longest = chart.bars().stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        boolean above = longest > SHORT_LABEL;
        double left = above ? 1 : Math.ceil(longest * CHARACTER) + 12;
        double room = WIDTH - left - VALUE;
        int row = above ? ROW + 16 : ROW;
        int height = chart.bars().size() * row + AXIS;
        open(chart, "chart", WIDTH, height);
        grid(chart, left, room, height - AXIS);
        int top = 0;
        for (BarChart.Bar bar : chart.bars()) {
            bar(bar, above, left, room / chart.maximum(), top);
            top += row;
        }
        markup.close("svg");
    }

    private void bar(BarChart.Bar bar, boolean above, double left, double scale, int top) throws IOException {
        double middle = above ? top + 29 : top + ROW / 2.0;
        double value = bar.value().value() == null ? 0 : Math.max(0, bar.value().value().doubleValue());
        markup.element("text", shorten(bar.label()), "class", "label", "x", number(above ? left + 5 : left - 8), "y",
                number(above ? top + 15 : middle + 4.5), "text-anchor", above ? null : "end");
        if (value > 0) {
            markup.empty("rect", "class", "bar", "x", number(left), "y", number(middle - BAR / 2.0), "width",
                    number(value * scale), "height", BAR + "", "rx", "2");
        }
        markup.element("text", Formats.text(bar.value()), "class", "value", "x", number(left + value * scale + 6), "y",
                number(middle + 4.5));
    }

    private void grid(BarChart chart, double left, double room, int bottom) throws IOException {
        double maximum = chart.maximum();
        boolean counts = chart.bars().stream().allMatch(bar -> bar.value().value() == null
                || bar.value().value().stripTrailingZeros().scale() <= 0);
        double step = counts ? Math.max(1, step(maximum)) : step(maximum);
        for (int i = 0; i * step <= maximum * 1.0001; i++) {
            String x = number(left + room * i * step / maximum);
            markup.empty("line", "class", i == 0 ? "axis" : "grid", "x1", x, "x2", x, "y1", "0", "y2", bottom + "");
            markup.element("text", Formats.text(Quantity.of(i * step)), "class", "tick", "x", x, "y",
                    number(bottom + 15), "text-anchor", i == 0 && left < 10 ? "start" : "middle");
        }
    }

    private void line(LineChart chart, String style, int width, int height) throws IOException {
        open(chart, style, width, height);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (LineChart.Point point : chart.points()) {
            low = Math.min(low, point.value());
            high = Math.max(high, point.value());
        }
        if (chart.target() != null) {
            low = Math.min(low, chart.target());
            high = Math.max(high, chart.target());
        }
        if (!chart.points().isEmpty()) {
            lineShape(chart, new Scale(chart, low, high, width, height), width);
        }
        markup.close("svg");
    }

    private void lineShape(LineChart chart, Scale scale, int width) throws IOException {
        if (chart.target() != null) {
            String y = number(scale.y(chart.target()));
            markup.empty("line", "class", "target", "x1", "0", "x2", width + "", "y1", y, "y2", y);
        }
        StringBuilder points = new StringBuilder();
        for (LineChart.Point point : chart.points()) {
            points.append(points.isEmpty() ? "" : " ").append(number(scale.x(point))).append(',')
                    .append(number(scale.y(point.value())));
        }
        LineChart.Point last = chart.points().getLast();
        markup.empty("polyline", "class", "line", "points", points.toString());
        markup.empty("circle", "class", "last", "cx", number(scale.x(last)), "cy", number(scale.y(last.value())), "r", "3");
    }

    /** Where values and days lie within a picture of some size, with a little room at its edges. */
    private record Scale(LineChart chart, double low, double high, int width, int height) {

        private static final double EDGE = 5;

        double x(LineChart.Point point) {
            long first = chart.points().getFirst().date().toEpochDay();
            long days = chart.points().getLast().date().toEpochDay() - first;
            double share = days == 0 ? 0.5 : (point.date().toEpochDay() - first) / (double) days;
            return EDGE + share * (width - 2 * EDGE);
        }

        double y(double value) {
            double range = high - low;
            double share = range == 0 || !Double.isFinite(range) ? 0.5 : (value - low) / range;
            return height - EDGE - share * (height - 2 * EDGE);
        }
    }

    /** A round step that divides the scale into two to five parts. */
    private static double step(double maximum) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(maximum / 2)));
        for (double factor : new double[] { 5, 2.5, 2, 1 }) {
            if (maximum / (factor * magnitude) >= 2) {
                double step = factor * magnitude;
                return factor == 2.5 && step < 10 ? 2 * magnitude : step;
            }
        }
        return magnitude;
    }

    private static String shorten(String label) {
        return label.length() <= LONG_LABEL ? label : label.substring(0, LONG_LABEL - 1).strip() + "…";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
