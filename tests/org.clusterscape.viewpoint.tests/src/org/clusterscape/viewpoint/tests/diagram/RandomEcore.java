package org.clusterscape.viewpoint.tests.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes Ecore models at random, the same way for the same seed. */
final class RandomEcore {

    private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

    private final Random random;
    private final Resource resource;
    private int names;

    RandomEcore(Random random, Resource resource) {
        this.random = random;
        this.resource = resource;
    }

    /** Makes one change and says which. */
    String change() {
        EPackage ePackage = any(EPackage.class);
        EClass eClass = any(EClass.class);
        int what = random.nextInt(eClass == null ? 3 : 18);
        switch (what) {
            case 0 -> insert(ePackage.getEClassifiers(), named(FACTORY.createEClass()));
            case 1 -> insert(ePackage.getEClassifiers(), newEnum());
            case 2 -> insert(ePackage.getESubpackages(), newPackage());
            case 3, 4 -> insert(eClass.getEStructuralFeatures(), newAttribute());
            case 5, 6 -> insert(eClass.getEStructuralFeatures(), newReference());
            case 7 -> insert(eClass.getEOperations(), named(FACTORY.createEOperation()));
            case 8, 9 -> rename();
            case 10 -> eClass.setAbstract(!eClass.isAbstract());
            case 11 -> superType(eClass);
            case 12 -> retype();
            case 13 -> reorder();
            case 14 -> moveClassifier(eClass, ePackage);
            case 15 -> delete();
            case 16 -> annotate(eClass);
            default -> bounds();
        }
        return String.valueOf(what);
    }

    private <T> T any(Class<T> type) {
        return any(type, each -> true);
    }

    private <T> T any(Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        resource.getAllContents().forEachRemaining(each -> {
            if (type.isInstance(each) && wanted.test(type.cast(each))) {
                found.add(type.cast(each));
            }
        });
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private <T> void insert(EList<? super T> list, T element) {
        list.add(random.nextInt(list.size() + 1), element);
    }

    private <T extends ENamedElement> T named(T element) {
        element.setName("n" + names++);
        return element;
    }

    private EPackage newPackage() {
        EPackage result = named(FACTORY.createEPackage());
        if (random.nextBoolean()) {
            result.getEClassifiers().add(named(FACTORY.createEClass()));
        }
        return result;
    }

    private EEnum newEnum() {
        EEnum result = named(FACTORY.createEEnum());
        for (int i = random.nextInt(3); i > 0; i--) {
            EEnumLiteral literal = named(FACTORY.createEEnumLiteral());
            result.getELiterals().add(literal);
        }
        return result;
    }

    private EAttribute newAttribute() {
        EAttribute result = named(FACTORY.createEAttribute());
        EEnum eEnum = any(EEnum.class);
        result.setEType(eEnum == null || random.nextBoolean() ? EcorePackage.Literals.ESTRING : eEnum);
        return result;
    }

    private EReference newReference() {
        EReference result = named(FACTORY.createEReference());
        result.setEType(any(EClass.class));
        result.setContainment(random.nextInt(3) == 0);
        EReference other = any(EReference.class, each -> each.getEOpposite() == null);
        if (other != null && random.nextBoolean()) {
            result.setEOpposite(other);
        }
        return result;
    }

    private void rename() {
        ENamedElement element = any(ENamedElement.class);
        element.setName(random.nextInt(4) == 0 ? null : random.nextBoolean() ? "N" : "renamed" + names++);
    }

    private void superType(EClass eClass) {
        EClass other = any(EClass.class, each -> each != eClass && !eClass.isSuperTypeOf(each));
        if (!eClass.getESuperTypes().isEmpty() && random.nextBoolean()) {
            eClass.getESuperTypes().remove(random.nextInt(eClass.getESuperTypes().size()));
        } else if (other != null) {
            eClass.getESuperTypes().add(other);
        }
    }

    private void retype() {
        EStructuralFeature feature = any(EStructuralFeature.class);
        if (feature instanceof EReference reference) {
            reference.setEType(any(EClass.class));
        } else if (feature != null) {
            EClassifier type = any(EEnum.class);
            feature.setEType(type == null ? EcorePackage.Literals.EINT : type);
        }
    }

    private void bounds() {
        EStructuralFeature feature = any(EStructuralFeature.class);
        if (feature != null) {
            feature.setUpperBound(random.nextBoolean() ? -1 : 1);
            feature.setLowerBound(random.nextInt(2));
        }
    }

    private void annotate(EClass eClass) {
        EAnnotation annotation = FACTORY.createEAnnotation();
        annotation.setSource("source" + names++);
        annotation.getDetails().put("documentation", "text");
        eClass.getEAnnotations().add(annotation);
    }

    private void reorder() {
        EObject element = any(EObject.class, each -> each.eContainer() != null && each.eContainingFeature().isMany()
                && !(each.eContainingFeature().isDerived()));
        if (element != null) {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) element.eContainer().eGet(element.eContainingFeature());
            list.move(random.nextInt(list.size()), element);
        }
    }

    private void moveClassifier(EClass eClass, EPackage target) {
        target.getEClassifiers().add(eClass);
    }

    private void delete() {
        EObject element = any(EObject.class, each -> each.eContainer() != null && (each instanceof EClassifier
                || each instanceof EStructuralFeature || each instanceof EPackage || each instanceof EOperation
                || each instanceof EEnumLiteral || each instanceof EAnnotation));
        if (element != null && random.nextInt(3) == 0) {
            EcoreUtil.remove(element);
        } else if (element != null) {
            EcoreUtil.delete(element, true);
        }
    }
}
