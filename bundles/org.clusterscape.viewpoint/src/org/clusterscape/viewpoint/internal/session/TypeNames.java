package org.clusterscape.viewpoint.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** Understands the names of classes in specifications, with the name of the package or without. */
public final class TypeNames {

    private static final String ANY = "EObject";

    private final List<EPackage> metamodels;
    private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();

    public TypeNames(Collection<EPackage> metamodels) {
        this.metamodels = new ArrayList<>(metamodels);
    }

    /** Whether instances of a class are instances of the named one, too. */
    public boolean isInstance(EClass eClass, String typeName) {
        if (typeName == null || typeName.isBlank()) {
            return false;
        }
        return known.computeIfAbsent(typeName, key -> new HashMap<>()).computeIfAbsent(eClass,
                key -> find(key, typeName.strip()));
    }

    /** Whether it is the name of the class that all elements are instances of. */
    public static boolean isAny(String typeName) {
        return typeName.equals(ANY) || typeName.endsWith("::" + ANY) || typeName.endsWith("." + ANY);
    }

    private static boolean find(EClass eClass, String typeName) {
        return isAny(typeName) || isNamed(eClass, typeName)
                || eClass.getEAllSuperTypes().stream().anyMatch(superType -> isNamed(superType, typeName));
    }

    /** The first class of that name; null where there is none. */
    public EClass classOf(String typeName) {
        if (typeName == null) {
            return null;
        }
        for (EPackage metamodel : metamodels) {
            EClass found = classIn(metamodel, typeName.strip());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static EClass classIn(EPackage ePackage, String typeName) {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass eClass && isNamed(eClass, typeName)) {
                return eClass;
            }
        }
        for (EPackage inner : ePackage.getESubpackages()) {
            EClass found = classIn(inner, typeName);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isNamed(EClass eClass, String typeName) {
        String name = eClass.getName();
        if (name == null || !typeName.endsWith(name)) {
            return false;
        }
        int rest = typeName.length() - name.length();
        if (rest == 0) {
            return true;
        }
        String owner = eClass.getEPackage() == null ? null : eClass.getEPackage().getName();
        String before = typeName.substring(0, rest);
        return owner != null && (before.equals(owner + "::") || before.equals(owner + "."));
    }
}
