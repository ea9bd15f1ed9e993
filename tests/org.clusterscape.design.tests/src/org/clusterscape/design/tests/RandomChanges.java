package org.clusterscape.design.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes a model at random, in every way that its metamodel allows. */
final class RandomChanges {

    private static final List<String> WORDS = List.of("Wölme", "Straße", "", "Fluß & Mühle", "neu");

    private final Ecosystem model;
    private final EObject kept;
    private final Random random;

    /** @param kept an element that is never deleted */
    RandomChanges(Ecosystem model, EObject kept, Random random) {
        this.model = model;
        this.kept = kept;
        this.random = random;
    }

    /** Makes one change and tells which. */
    String one() {
        while (true) {
            List<EObject> all = Models.all(model);
            EObject element = random.nextInt(3) == 0 ? kept : any(all);
            if (random.nextInt(12) == 0 && element != model && !EcoreUtil.isAncestor(element, kept)) {
                EcoreUtil.delete(element, true);
                return "delete " + element;
            }
            EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
            if (feature.isChangeable() && !feature.isDerived() && change(element, feature, all)) {
                return element.eClass().getName() + "." + feature.getName() + " of " + element;
            }
        }
    }

    private boolean change(EObject element, EStructuralFeature feature, List<EObject> all) {
        Object value = feature instanceof EAttribute attribute ? value(attribute) : referenced((EReference) feature, all);
        if (feature instanceof EReference reference && reference.isContainer()) {
            return false;
        }
        if (!feature.isMany()) {
            if (feature instanceof EReference reference && reference.isContainment() && element.eGet(feature) != null) {
                return false;
            }
            element.eSet(feature, value);
            return true;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) element.eGet(feature);
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        if (!contained && !list.isEmpty() && random.nextBoolean()) {
            list.remove(random.nextInt(list.size()));
            return true;
        }
        if (value == null || list.contains(value)) {
            return false;
        }
        list.add(random.nextInt(list.size() + 1), value);
        return true;
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
        case "java.lang.String" -> any(WORDS);
        case "java.lang.Double" -> random.nextInt(5) == 0 ? null : random.nextInt(21) / 2.0;
        case "double" -> random.nextInt(10) / 2.0;
        case "java.lang.Integer" -> random.nextInt(5) == 0 ? null : random.nextInt(7);
        case "boolean" -> random.nextBoolean();
        default -> attribute.getDefaultValue();
        };
    }

    private EObject referenced(EReference reference, List<EObject> all) {
        EClass type = reference.getEReferenceType();
        if (reference.isContainment()) {
            return type.isAbstract() || type.getEPackage() != ClusterscapePackage.eINSTANCE ? null : EcoreUtil.create(type);
        }
        List<EObject> fitting = new ArrayList<>(all);
        fitting.removeIf(e -> !type.isInstance(e));
        return fitting.isEmpty() || !reference.isMany() && random.nextInt(6) == 0 ? null : any(fitting);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
