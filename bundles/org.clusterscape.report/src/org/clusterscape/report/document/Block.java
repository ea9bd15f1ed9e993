package org.clusterscape.report.document;

/**
 * A block of a report's document. Sections produce blocks, renderers turn them into a format; blocks hold the content as
 * data, without anything that belongs to one format. The set is closed so that every renderer can write every block.
 */
public sealed interface Block permits Heading, Paragraph, Items, Definitions, KeyValues, Tiles, Table, Chart, Picture, Callout,
        Contents {
}
