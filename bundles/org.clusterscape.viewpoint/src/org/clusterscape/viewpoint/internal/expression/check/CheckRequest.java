package org.clusterscape.viewpoint.internal.expression.check;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/**
 * What is known of the place of an expression that is checked.
 *
 * @param self             the type of <code>self</code>; null if it is not known
 * @param variables        the other variables, with null for a type that is not known; null if any may exist
 * @param servicesAreKnown whether there are no other services than the known ones
 */
public record CheckRequest(EClass self, Map<String, ? extends EClassifier> variables, boolean servicesAreKnown) {

    /** Whether a variable of that name may exist. */
    public boolean mayExist(String name) {
        return name.equals("self") || variables == null || variables.containsKey(name);
    }

    /** The type of a variable; null where there is no such variable. */
    StaticType variable(String name) {
        if (name.equals("self")) {
            return StaticType.of(self);
        }
        if (variables == null) {
            return StaticType.UNKNOWN;
        }
        return variables.containsKey(name) ? StaticType.of(variables.get(name)) : null;
    }
}
