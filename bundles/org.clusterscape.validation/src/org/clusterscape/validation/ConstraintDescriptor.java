package org.clusterscape.validation;

import java.util.List;

/**
 * What is known of a constraint without running it.
 *
 * @param id stable id, such as {@code keyField.totalDiffers}; the id of the problems it reports
 * @param name a short name for people
 * @param description what the constraint demands and why
 * @param severity the severity of its problems
 * @param plugin the symbolic name of the plug-in that contributes it
 * @param targets the types of elements that it looks at; none for elements of every type
 */
public record ConstraintDescriptor(String id, String name, String description, Severity severity, String plugin,
        List<Target> targets) {

    public ConstraintDescriptor {
        targets = List.copyOf(targets);
    }

    /** A type of elements, named so that it can belong to a metamodel that is not there. Subtypes are included. */
    public record Target(String nsURI, String eClass) {
    }
}
