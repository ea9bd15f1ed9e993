package org.clusterscape.report.document;

import java.util.List;

/** A list. */
public record Items(boolean ordered, List<List<Inline>> items) implements Block {

    public Items {
        items = items.stream().map(item -> List.<Inline>copyOf(item)).toList();
    }
}
