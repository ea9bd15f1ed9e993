package org.clusterscape.viewpoint.tests.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes a model at random, in all ways that EMF allows, and tells what notifications that made. */
final class RandomChanges {

    private final Random random;
    private final Resource resource;
    private final EPackage metamodel;
    private final Set<EObject> observed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Notification> notifications = new ArrayList<>();
    private final Adapter observer = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            notifications.add(notification);
        }
    };

    RandomChanges(Resource resource, EPackage metamodel, Random random) {
        this.resource = resource;
        this.metamodel = metamodel;
        this.random = random;
        resource.eAdapters().add(observer);
        elements();
    }

    /** All elements that are in the resource now. */
    List<EObject> elements() {
        List<EObject> result = new ArrayList<>();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject each = all.next();
            result.add(each);
            observe(each);
        }
        return result;
    }

    /** Changes an element, or another one if nothing comes of it; gives what was told of it. */
    List<Notification> change(EObject first) {
        notifications.clear();
        for (int i = 0; i < 1000 && notifications.stream().allMatch(Notification::isTouch); i++) {
            EObject element = i < 10 ? first : any(elements());
            if (element.eContainer() instanceof EClass && element instanceof EGenericType) {
                continue;
            }
            try {
                if (random.nextInt(40) == 0) {
                    asRoot(element);
                } else {
                    changeFeature(element);
                }
            } catch (IllegalArgumentException | UnsupportedOperationException | ClassCastException
                    | IndexOutOfBoundsException e) {
                // EMF does not allow that, or only a part of it
            }
        }
        List<Notification> result = List.copyOf(notifications);
        elements().forEach(RandomChanges::renew);
        return result;
    }

    // What EMF remembers of inherited features may be out of date after odd changes; naming a feature renews it.
    private static void renew(EObject element) {
        if (element instanceof EStructuralFeature feature) {
            feature.setName(feature.getName());
        }
    }

    private void observe(EObject element) {
        if (observed.add(element)) {
            element.eAdapters().add(observer);
        }
    }

    private void asRoot(EObject element) {
        EcoreUtil.remove(element);
        if (random.nextBoolean()) {
            resource.getContents().add(element);
        }
        if (resource.getContents().isEmpty()) {
            resource.getContents().add(element);
        }
    }

    private void changeFeature(EObject element) {
        List<EStructuralFeature> features = new ArrayList<>(element.eClass().getEAllStructuralFeatures());
        features.removeIf(each -> !each.isChangeable() || each.isDerived() || isDangerous(each));
        EStructuralFeature feature = any(features);
        if (feature == null) {
            return;
        }
        if (feature.isMany()) {
            changeMany(element, feature);
        } else if (random.nextInt(8) == 0) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value(element, feature));
        }
    }

    @SuppressWarnings("unchecked")
    private void changeMany(EObject element, EStructuralFeature feature) {
        EList<Object> list = (EList<Object>) element.eGet(feature);
        int size = list.size();
        switch (size == 0 ? 0 : random.nextInt(5)) {
            case 0, 1 -> {
                Object value = value(element, feature);
                if (value != null) {
                    list.add(random.nextInt(size + 1), value);
                }
            }
            case 2 -> list.remove(random.nextInt(size));
            case 3 -> list.move(random.nextInt(size), random.nextInt(size));
            default -> {
                Object value = value(element, feature);
                if (value != null && !list.contains(value)) {
                    list.set(random.nextInt(size), value);
                }
            }
        }
    }

    private Object value(EObject element, EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? value(attribute.getEAttributeType())
                : target(element, (EReference) feature);
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum eEnum) {
            return any(eEnum.getELiterals()).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        int number = random.nextInt(4) - 1;
        return java == String.class ? List.of("a", "b", "name", "Ä").get(number + 1)
                : java == int.class || java == Integer.class ? Integer.valueOf(number)
                        : java == boolean.class || java == Boolean.class ? Boolean.valueOf(number > 0)
                                : java == double.class ? Double.valueOf(number)
                                        : java == Date.class ? new Date(number) : null;
    }

    private EObject target(EObject element, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (reference.isContainment() && random.nextBoolean()) {
            return created(type);
        }
        List<EObject> candidates = elements();
        candidates.removeIf(each -> !type.isInstance(each)
                || reference.isContainment() && EcoreUtil.isAncestor(each, element)
                || reference.isContainer() && EcoreUtil.isAncestor(element, each) || breaksInheritance(element, each));
        return any(candidates);
    }

    private EObject created(EClass type) {
        List<EClass> classes = new ArrayList<>();
        for (EClassifier each : metamodel.getEClassifiers()) {
            if (each instanceof EClass eClass && type.isSuperTypeOf(eClass) && !eClass.isAbstract()
                    && eClass.getInstanceClass() != java.util.Map.Entry.class) {
                classes.add(eClass);
            }
        }
        EClass chosen = any(classes);
        EObject result = chosen == null ? null : EcoreUtil.create(chosen);
        if (result != null) {
            observe(result);
        }
        return result;
    }

    // With classes that inherit from themselves, or twice from another, EMF itself goes wrong.
    private static boolean breaksInheritance(EObject element, EObject target) {
        EObject heir = element instanceof EGenericType && element.eContainer() != null ? element.eContainer() : element;
        return heir instanceof EClass eClass && target instanceof EClass other && (eClass == other
                || other.getEAllSuperTypes().contains(eClass) || eClass.getESuperTypes().contains(other));
    }

    private static boolean isDangerous(EStructuralFeature feature) {
        return feature == EcorePackage.Literals.ECLASS__EGENERIC_SUPER_TYPES
                || feature == EcorePackage.Literals.ETYPE_PARAMETER__EBOUNDS
                || feature == EcorePackage.Literals.EPACKAGE__EFACTORY_INSTANCE
                || feature == EcorePackage.Literals.EENUM_LITERAL__INSTANCE;
    }

    <T> T any(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }
}
