package org.clusterscape.report;

import java.util.Objects;

/**
 * A section that could not be written, or not to its end.
 *
 * @param id the id of the section
 * @param name its heading
 * @param anchor where it stands in the report
 * @param plugin the plug-in that contributes it
 * @param reason why, in a sentence for people
 * @param cause what the section threw, for logs; null where it threw nothing
 */
public record FailedSection(String id, String name, String anchor, String plugin, String reason, Throwable cause) {

    public FailedSection {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(reason);
    }
}
