package org.clusterscape.validation.internal.constraints;

import java.util.HashMap;
import java.util.Map;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;

/**
 * {@code model.metamodelConstraint}: an invariant that an extension's metamodel brings as EMF code is not met. What EMF
 * itself checks is left out here, since the other {@code model} constraints say it in plain words.
 */
public final class MetamodelConstraint implements Constraint {

    private final Map<Object, Object> session = new HashMap<>();

    @Override
    public void check(EObject element, Problems problems) {
        EPackage metamodel = element.eClass().getEPackage();
        EValidator validator = metamodel == ClusterscapePackage.eINSTANCE ? null
                : EValidator.Registry.INSTANCE.getEValidator(metamodel);
        if (validator != null && validator.getClass() != EObjectValidator.class) {
            BasicDiagnostic diagnostics = new BasicDiagnostic();
            validator.validate(element.eClass(), element, diagnostics, session);
            report(element, diagnostics, problems);
        }
    }

    private static void report(EObject element, Diagnostic diagnostic, Problems problems) {
        for (Diagnostic child : diagnostic.getChildren()) {
            if (!child.getChildren().isEmpty()) {
                report(element, child, problems);
            } else if (child.getSeverity() != Diagnostic.OK
                    && !EObjectValidator.DIAGNOSTIC_SOURCE.equals(child.getSource())) {
                problems.add(element, feature(element, child), child.getMessage());
            }
        }
    }

    /** By EMF's convention the feature follows the element in the data. */
    private static EStructuralFeature feature(EObject element, Diagnostic diagnostic) {
        return diagnostic.getData().stream().filter(EStructuralFeature.class::isInstance)
                .map(EStructuralFeature.class::cast)
                .filter(f -> element.eClass().getEAllStructuralFeatures().contains(f)).findFirst().orElse(null);
    }
}
