package org.clusterscape.report.document;

import java.util.List;

/** A grid of short facts, such as the region, the type and the founding date of a cluster. */
public record KeyValues(List<Definitions.Entry> entries) implements Block {

    public KeyValues {
        entries = List.copyOf(entries);
    }
}
