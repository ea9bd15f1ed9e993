package org.clusterscape.viewpoint.internal.specification.check;

import java.util.List;

import org.clusterscape.viewpoint.internal.specification.ElementPaths;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.EAttributeCustomization;
import org.clusterscape.viewpoint.vsm.description.EReferenceCustomization;
import org.clusterscape.viewpoint.vsm.description.FeatureCustomization;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomizationReuse;
import org.clusterscape.viewpoint.vsm.style.StylePackage;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.clusterscape.viewpoint.vsm.tree.TreePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A change of styles must name a feature that the styles have, and styles to change. */
final class CustomizationCheck implements Check {

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case EAttributeCustomization change ->
                check(change, change.getAttributeName(), change.getAppliedOn(), findings);
            case EReferenceCustomization change -> {
                check(change, change.getReferenceName(), change.getAppliedOn(), findings);
                value(change, findings);
            }
            case VSMElementCustomizationReuse reuse -> {
                for (FeatureCustomization change : reuse.getReuse()) {
                    features(reuse, change, name(change), reuse.getAppliedOn(), findings);
                }
            }
            default -> {
                // No change of styles.
            }
        }
    }

    private static String name(FeatureCustomization change) {
        return switch (change) {
            case EAttributeCustomization attribute -> attribute.getAttributeName();
            case EReferenceCustomization reference -> reference.getReferenceName();
            default -> null;
        };
    }

    private static void check(FeatureCustomization change, String name, List<EObject> appliedOn, Findings findings) {
        if (!change.isApplyOnAll()) {
            if (appliedOn.isEmpty()) {
                findings.error(Kind.STRUCTURE, change, Messages.Customization_withoutStyle);
            }
            features(change, change, name, appliedOn, findings);
        } else if (name != null && !name.isBlank() && isOfNoStyle(change, name)) {
            findings.error(Kind.TYPE, change, Messages.bind(Messages.Customization_unknownFeature, name));
        }
    }

    private static void features(EObject at, FeatureCustomization change, String name, List<EObject> appliedOn,
            Findings findings) {
        for (EObject style : appliedOn) {
            if (name != null && !name.isBlank() && !isFeature(change, style.eClass(), name)) {
                findings.error(Kind.TYPE, at, Messages.bind(Messages.Customization_featureMissing,
                        ElementPaths.of(style), name));
            }
        }
    }

    private static boolean isFeature(FeatureCustomization change, EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return change instanceof EReferenceCustomization ? feature instanceof EReference
                : feature instanceof EAttribute;
    }

    private static boolean isOfNoStyle(FeatureCustomization change, String name) {
        return List.of(StylePackage.eINSTANCE, TablePackage.eINSTANCE, TreePackage.eINSTANCE).stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .noneMatch(each -> each instanceof EClass type && isFeature(change, type, name));
    }

    private static void value(EReferenceCustomization change, Findings findings) {
        for (EObject style : change.getAppliedOn()) {
            if (change.getValue() != null && change.getReferenceName() != null
                    && style.eClass().getEStructuralFeature(change.getReferenceName()) instanceof EReference reference
                    && !reference.getEReferenceType().isInstance(change.getValue())) {
                findings.error(Kind.TYPE, change, Messages.bind(Messages.Customization_wrongValue,
                        reference.getName(), ElementPaths.kind(change.getValue())));
            }
        }
    }
}
