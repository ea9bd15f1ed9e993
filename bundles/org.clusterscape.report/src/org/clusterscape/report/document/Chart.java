package org.clusterscape.report.document;

/** A chart, as data. Its title and description also stand in for the picture where none can be shown. */
public sealed interface Chart extends Block permits BarChart, LineChart {

    /** What the chart shows, in a few words. */
    String title();

    /** What a reader who does not see the chart should know, in a sentence; may be empty. */
    String description();
}
