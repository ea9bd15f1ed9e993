package org.clusterscape.viewpoint.internal.expression.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is known of the values of an expression before it is evaluated. Where that is not certain, nothing is known. */
sealed interface StaticType {

    /** Nothing is known. */
    StaticType UNKNOWN = new Unknown();

    /** The literal null. */
    StaticType NULL = new Null();

    /** The classes of plain values. No class is derived from one of them. */
    Set<Class<?>> BASIC = Set.of(String.class, Integer.class, Long.class, Short.class, Byte.class, Double.class,
            Float.class, Boolean.class, Character.class);

    /** Anything. */
    record Unknown() implements StaticType {
    }

    /** No value. */
    record Null() implements StaticType {
    }

    /** A model element of a class or of one derived from it. */
    record Element(EClass type) implements StaticType {
    }

    /** A value of one of the basic classes. */
    record Plain(Class<?> type) implements StaticType {
    }

    /** A collection; its kind is List, Set or, if either is possible, Collection. */
    record Many(StaticType element, Class<?> kind) implements StaticType {
    }

    /** A type as a value: one or several classifiers, or a Java class. */
    record TypeValue(List<EClassifier> types, Class<?> java) implements StaticType {

        /** What instances of the type are. */
        StaticType instance() {
            return java != null ? ofJava(java) : types.size() == 1 ? of(types.get(0)) : UNKNOWN;
        }
    }

    /** A lambda, by what it gives. */
    record Function(StaticType result) implements StaticType {
    }

    /** The values of a feature. */
    static StaticType of(EStructuralFeature feature) {
        StaticType one = of(feature.getEType());
        return feature.isMany() ? new Many(one, List.class) : one;
    }

    /** The values of a classifier. Those of enumerations have various Java classes. */
    static StaticType of(EClassifier classifier) {
        return switch (classifier) {
            case null -> UNKNOWN;
            case EEnum eEnum -> UNKNOWN;
            case EClass eClass -> new Element(eClass);
            case EDataType dataType when dataType.getInstanceClass() != null -> ofJava(dataType.getInstanceClass());
            default -> UNKNOWN;
        };
    }

    /** The values of a Java class. */
    static StaticType ofJava(Class<?> type) {
        Class<?> wrapper = Types.wrapper(type);
        return BASIC.contains(wrapper) ? new Plain(wrapper)
                : List.class.isAssignableFrom(type) ? new Many(UNKNOWN, List.class)
                        : Set.class.isAssignableFrom(type) ? new Many(UNKNOWN, Set.class)
                                : Collection.class.isAssignableFrom(type) ? new Many(UNKNOWN, Collection.class)
                                        : UNKNOWN;
    }

    /** What is certain of a value that is of one type or of another. */
    static StaticType either(StaticType a, StaticType b) {
        if (a.equals(b) || b == NULL) {
            return a;
        }
        if (a == NULL) {
            return b;
        }
        if (a instanceof Element(EClass one) && b instanceof Element(EClass other)) {
            return one.isSuperTypeOf(other) ? a : other.isSuperTypeOf(one) ? b : UNKNOWN;
        }
        if (a instanceof Many one && b instanceof Many other) {
            return new Many(either(one.element(), other.element()), one.kind() == other.kind() ? one.kind()
                    : Collection.class);
        }
        return UNKNOWN;
    }

    /** The elements of a collection; any other value as it is. */
    static StaticType elementOf(StaticType type) {
        return type instanceof Many many ? many.element() : type;
    }

    /** A name for messages. */
    static String name(StaticType type) {
        return switch (type) {
            case Unknown unknown -> "?";
            case Null none -> "null";
            case Element element -> Types.name(element.type());
            case Plain plain -> plain.type().getSimpleName();
            case Many many -> many.kind().getSimpleName() + "(" + name(many.element()) + ")";
            case TypeValue value -> value.java() != null ? value.java().getSimpleName()
                    : value.types().stream().map(Types::name).collect(Collectors.joining(" | "));
            case Function function -> "lambda";
        };
    }
}
