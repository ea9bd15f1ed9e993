package org.clusterscape.viewpoint.internal.expression.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.expression.Nothing;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The packages that expressions may name types of. Packages are found by name, those inside others too. */
public final class Metamodels {

    private final Map<String, Set<EPackage>> byName = new LinkedHashMap<>();
    private final Map<EClass, Set<EClass>> containers = new ConcurrentHashMap<>();
    private final Map<Class<?>, Optional<EClass>> byJavaClass = new ConcurrentHashMap<>();

    /** Adds a package and those inside it; gives those that are new. */
    public List<EPackage> add(EPackage ePackage) {
        List<EPackage> added = new ArrayList<>();
        if (add(ePackage.getName(), ePackage)) {
            added.add(ePackage);
            ePackage.getESubpackages().forEach(inner -> added.addAll(add(inner)));
        }
        return added;
    }

    /** Adds a package under another name; gives whether that is new. */
    boolean add(String name, EPackage ePackage) {
        containers.clear();
        byJavaClass.clear();
        return byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(ePackage);
    }

    /** A type by the name of its package; null where there is none. */
    public EClassifier type(String packageName, String name) {
        for (EPackage ePackage : byName.getOrDefault(packageName, Set.of())) {
            EClassifier classifier = ePackage.getEClassifier(name);
            if (classifier != null) {
                return classifier;
            }
        }
        return null;
    }

    /** The literal of an enumeration, by name; null where there is none. */
    public EEnumLiteral literal(String packageName, String enumName, String literalName) {
        for (EPackage ePackage : byName.getOrDefault(packageName, Set.of())) {
            if (ePackage.getEClassifier(enumName) instanceof EEnum eEnum
                    && eEnum.getEEnumLiteral(literalName) != null) {
                return eEnum.getEEnumLiteral(literalName);
            }
        }
        return null;
    }

    /** The EClass that a Java class stands for, or null. */
    public EClass classFor(Class<?> type) {
        return byJavaClass.computeIfAbsent(type, key -> classes().stream()
                .filter(eClass -> eClass.getInstanceClass() == key).findFirst()).orElse(null);
    }

    /** The known classes that are derived from a class; all classes are derived from that of all elements. */
    public List<EClass> heirs(EClass eClass) {
        return classes().stream().filter(each -> each != eClass
                && (eClass == EcorePackage.Literals.EOBJECT || eClass.isSuperTypeOf(each))).toList();
    }

    /** What a feature of that name may be, of an element of a class or of one that is derived from it. */
    public Set<EStructuralFeature> features(EClass owner, String name) {
        if (owner.getEStructuralFeature(name) != null) {
            return Set.of(owner.getEStructuralFeature(name));
        }
        return heirs(owner).stream().map(each -> each.getEStructuralFeature(name)).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The type of a missing container: the most general class that can contain the given one. */
    public Object typeOfContainer(EClass contained) {
        return contained == EcorePackage.Literals.EOBJECT ? contained : mostGeneral(containersOf(contained));
    }

    /** The type of a missing container of a certain type, at any distance. */
    public Object typeOfContainer(EClass contained, EClass wanted) {
        if (contained == EcorePackage.Literals.EOBJECT) {
            return wanted;
        }
        Set<EClass> reached = new LinkedHashSet<>(containersOf(contained));
        List<EClass> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            for (EClass container : containersOf(open.removeLast())) {
                if (reached.add(container)) {
                    open.add(container);
                }
            }
        }
        Set<EClass> fitting = new LinkedHashSet<>();
        for (EClass container : reached) {
            if (wanted == EcorePackage.Literals.EOBJECT || wanted.isSuperTypeOf(container)) {
                fitting.add(container);
            } else if (container.isSuperTypeOf(wanted)) {
                fitting.add(wanted);
            }
        }
        return mostGeneral(fitting);
    }

    private static Object mostGeneral(Set<EClass> classes) {
        EClass result = null;
        for (EClass eClass : classes) {
            if (result == null || eClass.isSuperTypeOf(result)) {
                result = eClass;
            }
        }
        return result == null ? Nothing.class : result;
    }

    private Set<EClass> containersOf(EClass contained) {
        return containers.computeIfAbsent(contained, this::findContainers);
    }

    private Set<EClass> findContainers(EClass contained) {
        Set<EClass> result = new LinkedHashSet<>();
        for (EClass owner : classes()) {
            for (EReference reference : owner.getEReferences()) {
                EClass type = reference.getEReferenceType();
                if (reference.isContainment() && type != null
                        && (type.isSuperTypeOf(contained) || contained.isSuperTypeOf(type))) {
                    result.add(owner);
                    break;
                }
            }
        }
        return result;
    }

    private List<EClass> classes() {
        List<EClass> result = new ArrayList<>();
        for (Set<EPackage> packages : byName.values()) {
            for (EPackage ePackage : packages) {
                for (EClassifier classifier : ePackage.getEClassifiers()) {
                    if (classifier instanceof EClass eClass) {
                        result.add(eClass);
                    }
                }
            }
        }
        return result;
    }
}
