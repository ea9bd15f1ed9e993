package org.clusterscape.report;

import java.util.HashSet;
import java.util.Set;

import org.clusterscape.report.document.Heading;
import org.clusterscape.report.document.Inline;

/** Sees to it that no two headings of a report have the same anchor, whatever plug-ins choose. */
final class Anchors {

    private final Set<String> used = new HashSet<>();

    /** The heading, with a number behind its anchor if another heading has that already. */
    Heading unique(Heading heading) {
        String name = Inline.Link.isAnchor(heading.anchor()) ? heading.anchor()
                : "place-" + ElementLinks.slug(heading.anchor());
        String anchor = name;
        for (int number = 2; !used.add(anchor); number++) {
            anchor = name + "." + number;
        }
        return anchor.equals(heading.anchor()) ? heading : new Heading(heading.level(), heading.text(), anchor);
    }
}
