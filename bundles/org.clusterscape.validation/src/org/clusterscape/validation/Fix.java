package org.clusterscape.validation;

import java.util.Objects;

/**
 * A change of the model that removes a problem and makes no new one.
 *
 * @param label what the change does, as an order, such as "Take over the derived total 36"
 * @param change edits the model when it is run, once, in the thread of the caller, who records it for undo
 */
public record Fix(String label, Runnable change) {

    public Fix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(change, "change");
    }
}
