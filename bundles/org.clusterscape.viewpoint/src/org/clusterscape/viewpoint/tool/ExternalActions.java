package org.clusterscape.viewpoint.tool;

import java.util.Optional;

/** Finds the Java code that tools name. */
@FunctionalInterface
public interface ExternalActions {

    /** The code of that identifier; empty if there is none. */
    Optional<ExternalAction> find(String id);

    /** Knows no code at all. */
    static ExternalActions none() {
        return id -> Optional.empty();
    }
}
