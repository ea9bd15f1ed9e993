package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.CrossReferences;
import org.clusterscape.viewpoint.internal.expression.services.Features;
import org.clusterscape.viewpoint.internal.expression.services.Metamodels;
import org.clusterscape.viewpoint.internal.expression.values.Containment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The way around a model: contents, containers, features and what refers to an element. */
final class ModelServices {

    private static final Class<EObject> ELEMENT = EObject.class;
    private static final Class<EClass> TYPE = EClass.class;

    private final Metamodels metamodels;
    private final CrossReferences references;

    ModelServices(Metamodels metamodels, CrossReferences references) {
        this.metamodels = metamodels;
        this.references = references;
    }

    void addTo(Library library) {
        contents(library.readingElement(Recording::contents));
        allContents(library.readingElement(Recording::tree));
        containers(library.reading(ModelServices::recordContainers));
        library.readingElement(Recording::crossReferences).add("eCrossReferences", ELEMENT, Object.class,
                element -> new ArrayList<>(element.eCrossReferences()),
                "What the element refers to, without its contents and its container.");
        features(library.reading(ModelServices::recordFeature));
        inverse(library.readingElement((recording, element) -> recording.everything()));
        library.add("eClass", ELEMENT, TYPE, EObject::eClass, "The class of the element.");
        String none = "No elements: an expression has no model to search beyond its own.";
        library.add("allInstances", TYPE, List.class, type -> List.of(), none);
        library.add("allInstances", Set.class, List.class, types -> List.of(), none);
    }

    private static void contents(Library library) {
        String direct = "What the element contains directly";
        library.add("eContents", ELEMENT, List.class, element -> new ArrayList<>(element.eContents()), direct + ".");
        library.add("eContents", ELEMENT, TYPE, List.class,
                (element, type) -> type == EcorePackage.Literals.EOBJECT ? new ArrayList<>(element.eContents())
                        : Elements.contained(element, Set.of(type)),
                direct + ", of a type.");
        library.add("eContents", ELEMENT, Set.class, List.class,
                (element, types) -> Elements.contained(element, types),
                direct + ", of any of several types.");
    }

    private static void allContents(Library library) {
        String all = "What the element contains at any depth, each before what it contains itself";
        library.add("eAllContents", ELEMENT, List.class, element -> Containment.all(element),
                all + ".");
        library.add("eAllContents", ELEMENT, TYPE, List.class,
                (element, type) -> Elements.kept(Containment.all(element), Elements.isOf(type)), all + "; of a type.");
        library.add("eAllContents", ELEMENT, Set.class, List.class,
                (element, types) -> Elements.kept(Containment.all(element), Elements.isOfAny(types)),
                all + "; of any of several types.");
    }

    private void containers(Library library) {
        library.add("eContainer", ELEMENT, "What contains the element.", arguments -> element(arguments).eContainer(),
                (arguments, types) -> metamodels.typeOfContainer(element(arguments).eClass()), ELEMENT);
        library.add("eContainer", ELEMENT, "The nearest container of a type.",
                arguments -> Containment.nearest(element(arguments).eContainer(), (EClass) arguments[1]),
                (arguments, types) -> metamodels.typeOfContainer(element(arguments).eClass(), (EClass) arguments[1]),
                ELEMENT, TYPE);
        library.add("eContainerOrSelf", ELEMENT, "The element itself, if it is of a type, or its nearest container.",
                arguments -> Containment.nearest(element(arguments), (EClass) arguments[1]),
                (arguments, types) -> Nothing.class, ELEMENT, TYPE);
        library.add("eContainingFeature", ELEMENT, EStructuralFeature.class, EObject::eContainingFeature,
                "The feature that contains the element.");
        library.add("eContainmentFeature", ELEMENT, EReference.class, EObject::eContainmentFeature,
                "The reference that contains the element.");
    }

    private void features(Library library) {
        library.add("aqlFeatureAccess", Object.class, "The value of a feature, the same as access with a dot.",
                arguments -> accessed((EObject) arguments[0], (String) arguments[1]),
                (arguments, types) -> typeOf(types[0], (String) arguments[1]), ELEMENT, String.class);
        library.add("eGet", Object.class, "The value of a feature by name; null if there is none of that name.",
                arguments -> got(element(arguments), element(arguments).eClass()
                        .getEStructuralFeature((String) arguments[1])),
                (arguments, types) -> typeOf(types[0], (String) arguments[1]), ELEMENT, String.class);
        library.add("eGet", ELEMENT, EStructuralFeature.class, Object.class, ModelServices::got,
                "The value of a feature.");
        library.add("eGet", ELEMENT, EStructuralFeature.class, Boolean.class, Object.class,
                (element, feature, resolve) -> copied(element.eGet(feature, resolve)),
                "The value of a feature; the last argument tells whether to resolve proxies.");
    }

    private void inverse(Library library) {
        String referrers = "What contains the element or refers to it";
        library.add("eInverse", ELEMENT, Set.class, element -> referrers(element, setting -> true), referrers + ".");
        library.add("eInverse", ELEMENT, EClassifier.class, Set.class,
                (element, type) -> referrers(element,
                        setting -> type != null && type.isInstance(setting.getEObject())),
                referrers + ", of a type.");
        library.add("eInverse", ELEMENT, String.class, Set.class,
                (element, name) -> referrers(element,
                        setting -> setting.getEStructuralFeature().getName().equals(name)),
                referrers + " through a reference of that name.");
    }

    private static void recordContainers(Object[] arguments, Recording recording) {
        if (arguments.length == 1) {
            recording.container(element(arguments));
        } else {
            recording.containers(element(arguments), (EClass) arguments[1]);
        }
    }

    private static void recordFeature(Object[] arguments, Recording recording) {
        switch (arguments[1]) {
            case String name -> recording.feature(element(arguments), name);
            case EStructuralFeature feature -> recording.feature(element(arguments), feature);
            case null, default -> {
                // fails without reading anything
            }
        }
    }

    private Set<EObject> referrers(EObject element, Predicate<EStructuralFeature.Setting> condition) {
        Set<EObject> result = new LinkedHashSet<>();
        for (EStructuralFeature.Setting setting : references.to(element)) {
            if (condition.test(setting)) {
                result.add(setting.getEObject());
            }
        }
        return result;
    }

    private static EObject element(Object[] arguments) {
        return (EObject) Objects.requireNonNull(arguments[0]);
    }

    private static Object accessed(EObject element, String name) {
        if (element == null) {
            return null;
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature == null ? new Nothing(Features.unknown(element.eClass(), name)) : element.eGet(feature);
    }

    private static Object got(EObject element, EStructuralFeature feature) {
        return feature == null ? null : copied(element.eGet(feature));
    }

    private static Object copied(Object value) {
        return switch (value) {
            case null -> null;
            case Set<?> set -> new LinkedHashSet<>(set);
            case Collection<?> many -> new ArrayList<>(many);
            default -> value;
        };
    }

    private Object typeOf(Object receiverType, String feature) {
        return Features.typeOf(metamodels, receiverType, feature);
    }
}
