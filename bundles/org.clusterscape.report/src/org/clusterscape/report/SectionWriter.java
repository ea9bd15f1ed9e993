package org.clusterscape.report;

import java.util.List;

import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Paragraph;

/** Takes the blocks of a section and passes them to the renderer one by one, so that a report never is in memory as a whole. */
@FunctionalInterface
public interface SectionWriter {

    /**
     * Adds a block.
     *
     * @throws java.util.concurrent.CancellationException when the section was given up meanwhile, because of its time
     *         limit or because the user cancelled; to be passed on
     */
    void add(Block block);

    /** Adds a heading of level 2 to 4. */
    default void heading(int level, String text, String anchor) {
        add(new Heading(level, text, anchor));
    }

    /** Adds a paragraph for each paragraph of the text, which are parted by empty lines; none for null or blank text. */
    default void paragraphs(Paragraph.Style style, String text) {
        if (text == null) {
            return;
        }
        for (String paragraph : text.strip().split("\\R\\h*\\R\\s*")) {
            if (!paragraph.isBlank()) {
                add(new Paragraph(style, List.of(new Inline.Text(paragraph.strip()))));
            }
        }
    }
}
