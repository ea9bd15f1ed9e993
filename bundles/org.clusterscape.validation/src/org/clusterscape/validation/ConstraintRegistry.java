package org.clusterscape.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.clusterscape.validation.ConstraintDescriptor.Target;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads the extension point {@code org.clusterscape.validation.constraints}. */
final class ConstraintRegistry {

    static final String PLUGIN = "org.clusterscape.validation";

    static final ConstraintDescriptor FAILURES = new ConstraintDescriptor("validation.constraintFailed",
            Messages.constraintFailedName, Messages.constraintFailedDescription, Severity.WARNING, PLUGIN, List.of());

    private static final String POINT = PLUGIN + ".constraints";

    private ConstraintRegistry() {
    }

    /** All contributed constraints by id, so that their order does not depend on the order in which plug-ins start. */
    static List<RegisteredConstraint> read() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of();
        }
        List<RegisteredConstraint> constraints = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            constraints.add(new RegisteredConstraint(describe(element), element));
        }
        constraints.sort(Comparator.comparing((RegisteredConstraint c) -> c.descriptor().id())
                .thenComparing(c -> c.descriptor().plugin()));
        return constraints;
    }

    /** Takes what there is: a careless contribution must not keep the others from running. */
    private static ConstraintDescriptor describe(IConfigurationElement element) {
        String plugin = element.getContributor().getName();
        String id = Objects.requireNonNullElse(element.getAttribute("id"), plugin);
        List<Target> targets = new ArrayList<>();
        for (IConfigurationElement target : element.getChildren("target")) {
            targets.add(new Target(text(target, "nsURI"), text(target, "eClass")));
        }
        return new ConstraintDescriptor(id, Objects.requireNonNullElse(element.getAttribute("name"), id),
                text(element, "description"), severity(element.getAttribute("severity")), plugin, targets);
    }

    private static String text(IConfigurationElement element, String attribute) {
        return Objects.requireNonNullElse(element.getAttribute(attribute), "");
    }

    private static Severity severity(String text) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(text)) {
                return severity;
            }
        }
        return Severity.WARNING;
    }
}
