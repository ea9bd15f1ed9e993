package org.clusterscape.validation;

import org.clusterscape.validation.ConstraintDescriptor.Target;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EClass;

/** A constraint in the extension registry; its plug-in's code is loaded only when it is needed. */
record RegisteredConstraint(ConstraintDescriptor descriptor, IConfigurationElement element) {

    Constraint create() throws CoreException {
        return (Constraint) element.createExecutableExtension("class");
    }

    /** Types are compared by name: the same metamodel can be loaded several times, once for each model. */
    boolean appliesTo(EClass type) {
        return descriptor.targets().isEmpty() || descriptor.targets().stream().anyMatch(
                target -> names(target, type) || type.getEAllSuperTypes().stream().anyMatch(s -> names(target, s)));
    }

    private static boolean names(Target target, EClass type) {
        return target.eClass().equals(type.getName()) && type.getEPackage() != null
                && target.nsURI().equals(type.getEPackage().getNsURI());
    }
}
