package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.report.document.Heading;

/** The headings of a document, as nested lists of links. */
final class TableOfContents {

    private final List<Heading> headings = new ArrayList<>();

    /** Adds a heading at most one level below the one before. */
    void add(Heading heading) {
        headings.add(heading);
    }

    /** Writes the headings down to a level, 1 to 4. */
    void write(Markup markup, int depth) throws IOException {
        int level = 0;
        for (Heading heading : headings) {
            if (heading.level() > depth) {
                continue;
            }
            if (heading.level() > level) {
                markup.open("ol");
            } else {
                markup.closeLine("li");
                for (; level > heading.level(); level--) {
                    markup.close("ol").closeLine("li");
                }
            }
            level = heading.level();
            markup.open("li").element("a", heading.text(), "href", "#" + heading.anchor());
        }
        for (; level > 0; level--) {
            markup.close("li").closeLine("ol");
        }
    }
}
