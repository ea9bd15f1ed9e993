package org.clusterscape.viewpoint.internal.specification.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.internal.session.TypeNames;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.RepresentationExtensionDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The metamodels that a specification is about: those it names, and those that are given. */
final class Metamodels {

    private static final int MAX_NAMES = 6;

    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Set<String> packageNames = new HashSet<>();
    private final Map<String, Set<EClass>> owners = new HashMap<>();
    private final Set<EClass> classes = new LinkedHashSet<>();
    private final TypeNames types;
    private final boolean isComplete;

    Metamodels(Specification specification, Collection<EPackage> given) {
        boolean isAnyMissing = specification.problems().stream().anyMatch(each -> each.kind() == Kind.METAMODEL);
        given.forEach(this::add);
        for (Viewpoint viewpoint : specification.viewpoints()) {
            for (RepresentationDescription each : viewpoint.getOwnedRepresentations()) {
                each.getMetamodel().forEach(this::add);
                isAnyMissing |= each.getMetamodel().isEmpty() && given.isEmpty();
            }
            for (RepresentationExtensionDescription each : viewpoint.getOwnedRepresentationExtensions()) {
                each.getMetamodel().forEach(this::add);
                isAnyMissing |= each.getMetamodel().isEmpty() && given.isEmpty();
            }
        }
        add(EcorePackage.eINSTANCE);
        types = new TypeNames(packages);
        isComplete = !isAnyMissing;
    }

    private void add(EPackage metamodel) {
        if (!packages.add(metamodel)) {
            return;
        }
        packageNames.add(metamodel.getName());
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type && classes.add(type)) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    owners.computeIfAbsent(feature.getName(), name -> new LinkedHashSet<>()).add(type);
                }
                type.getEAllSuperTypes().stream().map(EClass::getEPackage)
                        .filter(each -> each != null && !packages.contains(each)).forEach(this::add);
            }
        }
        metamodel.getESubpackages().forEach(this::add);
    }

    Collection<EPackage> packages() {
        return packages;
    }

    /** Whether all metamodels are known that the specification is about; else a name that is not found may exist. */
    boolean isComplete() {
        return isComplete;
    }

    /** The class of that name, with its package or without; null if there is none. */
    EClass classOf(String name) {
        return types.classOf(name);
    }

    /** Whether a name certainly is of no class: its package is known, or all metamodels are. */
    boolean isCertainlyUnknown(String name) {
        if (classOf(name) != null) {
            return false;
        }
        String[] parts = name.strip().split("::|\\.");
        return isComplete || parts.length > 1 && packageNames.contains(parts[parts.length - 2]);
    }

    /** The classes that have a feature of that name themselves. */
    Set<EClass> owners(String feature) {
        return owners.getOrDefault(feature, Set.of());
    }

    /** Whether instances of a class, or of any of its subclasses, have a feature of that name. */
    boolean hasFeature(EClass type, String feature) {
        return type.getEStructuralFeature(feature) != null || type == EcorePackage.Literals.EOBJECT
                || classes.stream().anyMatch(
                        each -> type.isSuperTypeOf(each) && each.getEStructuralFeature(feature) != null);
    }

    /** The known metamodels in words. */
    String names() {
        List<String> names = packages.stream().filter(each -> each.getESuperPackage() == null).map(EPackage::getName)
                .sorted().distinct().toList();
        return String.join(", ", names.size() <= MAX_NAMES ? names : names.subList(0, MAX_NAMES))
                + (names.size() <= MAX_NAMES ? "" : ", \u2026");
    }
}
