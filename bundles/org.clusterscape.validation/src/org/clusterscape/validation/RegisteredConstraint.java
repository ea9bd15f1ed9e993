package org.clusterscape.validation;

import org.clusterscape.validation.ConstraintDescriptor.Target;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A constraint in the extension registry; its plug-in's code is loaded only when it is needed. */
record RegisteredConstraint(ConstraintDescriptor descriptor, IConfigurationElement element) {

    Constraint create() throws CoreException {
        return (Constraint) element.createExecutableExtension("class");
    }

    /**
     * Whether a constraint looks at elements like this one. Types are compared by name: the same metamodel can be loaded
     * several times, once for each model. Where a target type has a Java type, the element must be of that too, since the
     * constraint will use it.
     */
    boolean appliesTo(EObject element) {
        EClass type = element.eClass();
        return descriptor.targets().isEmpty() || descriptor.targets().stream().anyMatch(
                target -> isA(target, type, element)
                        || type.getEAllSuperTypes().stream().anyMatch(s -> isA(target, s, element)));
    }

    private static boolean isA(Target target, EClass type, EObject element) {
        return target.eClass().equals(type.getName()) && type.getEPackage() != null
                && target.nsURI().equals(type.getEPackage().getNsURI())
                && (type.getInstanceClass() == null || type.getInstanceClass().isInstance(element));
    }
}
