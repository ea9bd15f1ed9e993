package org.clusterscape.viewpoint.internal.expression.reads;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcorePackage.Literals;

/** What the derived features of Ecore itself are derived from, for diagrams of metamodels. */
final class EcoreDerivations {

    private EcoreDerivations() {
    }

    static void addTo(Derivations derivations) {
        typed(derivations);
        inherited(derivations);
        derivations.add(Literals.ETYPED_ELEMENT__MANY, same(Literals.ETYPED_ELEMENT__UPPER_BOUND));
        derivations.add(Literals.ETYPED_ELEMENT__REQUIRED, same(Literals.ETYPED_ELEMENT__LOWER_BOUND));
        derivations.add(Literals.ECLASS__EATTRIBUTES, same(Literals.ECLASS__ESTRUCTURAL_FEATURES));
        derivations.add(Literals.ECLASS__EREFERENCES, same(Literals.ECLASS__ESTRUCTURAL_FEATURES));
        derivations.add(Literals.EENUM_LITERAL__LITERAL, (literal, to) -> {
            to.feature(literal, Literals.EENUM_LITERAL__LITERAL);
            to.feature(literal, Literals.ENAMED_ELEMENT__NAME);
        });
        derivations.add(Literals.EREFERENCE__CONTAINER, (reference, to) -> {
            to.feature(reference, Literals.EREFERENCE__EOPPOSITE);
            containment(((EReference) reference).getEOpposite(), to);
        });
    }

    private static void typed(Derivations derivations) {
        BiConsumer<EObject, ReadRecorder> type = (element, to) -> type((ETypedElement) element, to);
        derivations.add(Literals.ETYPED_ELEMENT__ETYPE, type);
        derivations.add(Literals.ETYPED_ELEMENT__EGENERIC_TYPE, type);
        derivations.add(Literals.EREFERENCE__EREFERENCE_TYPE, type);
        derivations.add(Literals.EATTRIBUTE__EATTRIBUTE_TYPE, type);
        derivations.add(Literals.EGENERIC_TYPE__ERAW_TYPE, (element, to) -> generic((EGenericType) element, to));
        BiConsumer<EObject, ReadRecorder> exceptions = (element, to) -> {
            to.feature(element, Literals.EOPERATION__EEXCEPTIONS);
            to.feature(element, Literals.EOPERATION__EGENERIC_EXCEPTIONS);
            ((EOperation) element).getEGenericExceptions().forEach(each -> generic(each, to));
        };
        derivations.add(Literals.EOPERATION__EEXCEPTIONS, exceptions);
        derivations.add(Literals.EOPERATION__EGENERIC_EXCEPTIONS, exceptions);
    }

    private static void inherited(Derivations derivations) {
        BiConsumer<EObject, ReadRecorder> superTypes = (element, to) -> superTypes((EClass) element, to);
        derivations.add(Literals.ECLASS__ESUPER_TYPES, superTypes);
        derivations.add(Literals.ECLASS__EGENERIC_SUPER_TYPES, superTypes);
        derivations.add(Literals.ECLASS__EALL_SUPER_TYPES, allOf(same(Literals.ECLASS__ESUPER_TYPES)));
        BiConsumer<EObject, ReadRecorder> features = allOf(same(Literals.ECLASS__ESTRUCTURAL_FEATURES));
        derivations.add(Literals.ECLASS__EALL_STRUCTURAL_FEATURES, features);
        derivations.add(Literals.ECLASS__EALL_ATTRIBUTES, features);
        derivations.add(Literals.ECLASS__EALL_REFERENCES, features);
        derivations.add(Literals.ECLASS__EALL_OPERATIONS, allOf(same(Literals.ECLASS__EOPERATIONS)));
        derivations.add(Literals.ECLASS__EALL_CONTAINMENTS, features.andThen((element, to) -> ((EClass) element)
                .getEAllReferences().forEach(reference -> containment(reference, to))));
    }

    private static BiConsumer<EObject, ReadRecorder> same(EStructuralFeature other) {
        return (element, to) -> to.feature(element, other);
    }

    // The same of a class and of all it inherits from.
    private static BiConsumer<EObject, ReadRecorder> allOf(BiConsumer<EObject, ReadRecorder> own) {
        return (element, to) -> {
            EClass eClass = (EClass) element;
            Consumer<EClass> each = one -> {
                superTypes(one, to);
                own.accept(one, to);
            };
            each.accept(eClass);
            eClass.getEAllSuperTypes().forEach(each);
        };
    }

    private static void superTypes(EClass eClass, ReadRecorder to) {
        to.feature(eClass, Literals.ECLASS__ESUPER_TYPES);
        to.feature(eClass, Literals.ECLASS__EGENERIC_SUPER_TYPES);
        eClass.getEGenericSuperTypes().forEach(each -> generic(each, to));
    }

    private static void type(ETypedElement element, ReadRecorder to) {
        to.feature(element, Literals.ETYPED_ELEMENT__ETYPE);
        to.feature(element, Literals.ETYPED_ELEMENT__EGENERIC_TYPE);
        if (element.getEGenericType() != null) {
            generic(element.getEGenericType(), to);
        }
    }

    private static void generic(EGenericType type, ReadRecorder to) {
        to.feature(type, Literals.EGENERIC_TYPE__ECLASSIFIER);
        to.feature(type, Literals.EGENERIC_TYPE__ETYPE_PARAMETER);
        to.feature(type, Literals.EGENERIC_TYPE__ETYPE_ARGUMENTS);
        to.feature(type, Literals.EGENERIC_TYPE__ERAW_TYPE);
    }

    private static void containment(EReference reference, ReadRecorder to) {
        if (reference != null) {
            to.feature(reference, Literals.EREFERENCE__CONTAINMENT);
        }
    }
}
