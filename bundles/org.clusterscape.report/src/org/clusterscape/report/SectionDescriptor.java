package org.clusterscape.report;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A section as its plug-in announces it. See the extension point {@code org.clusterscape.report.sections}.
 *
 * @param id the id by which requests name it; unique
 * @param name its heading in the report
 * @param description what it contains, for people who choose sections; may be empty
 * @param order where it stands: sections with lower numbers come first
 * @param onRequest whether it is written only where a request names it
 * @param describes names of the types whose elements have an anchor in this section
 * @param plugin the symbolic name of the plug-in
 * @param factory creates it
 */
public record SectionDescriptor(String id, String name, String description, int order, boolean onRequest,
        Set<String> describes, String plugin, Callable<ReportSection> factory) {

    public SectionDescriptor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        describes = Set.copyOf(describes);
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(factory);
    }

    /** The anchor of the section's heading. */
    public String anchor() {
        return "section-" + ElementLinks.slug(id);
    }
}
