package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Chooses model elements by type. */
final class Elements {

    private Elements() {
    }

    static List<EObject> kept(Collection<EObject> elements, Predicate<EObject> condition) {
        List<EObject> result = new ArrayList<>();
        for (EObject each : elements) {
            if (condition.test(each)) {
                result.add(each);
            }
        }
        return result;
    }

    static Predicate<EObject> isOf(EClass type) {
        return type == EcorePackage.Literals.EOBJECT ? each -> true
                : each -> type.isSuperTypeOf(each.eClass()) || type.isInstance(each);
    }

    static Predicate<EObject> isOfAny(Collection<?> types) {
        List<Predicate<EObject>> tests = new ArrayList<>();
        types.forEach(type -> tests.add(isOf((EClass) type)));
        return each -> tests.stream().anyMatch(test -> test.test(each));
    }
}
