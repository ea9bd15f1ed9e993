package org.clusterscape.viewpoint.internal.expression.library;

import java.util.Collection;
import java.util.Objects;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.values.TypedNull;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** What can be asked of any value, and the Booleans. */
final class AnyServices {

    private static final Class<Object> ANY = Object.class;
    private static final Class<String> TEXT = String.class;
    private static final Class<Boolean> FLAG = Boolean.class;

    private AnyServices() {
    }

    static void addTo(Library library) {
        library.add("equals", ANY, ANY, FLAG, Objects::equals, "Whether both are equal.");
        library.add("differs", ANY, ANY, FLAG, (a, b) -> !Objects.equals(a, b), "Whether both are not equal.");
        Library texts = library.reading(AnyServices::recordTexts);
        texts.add("add", ANY, TEXT, TEXT, (a, b) -> text(a) + (b == null ? "" : b),
                "The value as a text, and another text behind it.");
        texts.add("add", TEXT, ANY, TEXT, (a, b) -> (a == null ? "" : a) + text(b),
                "The text, and another value as a text behind it.");
        texts.add("toString", ANY, TEXT, AnyServices::text,
                "The value as a text; null is empty, the elements of a collection follow each other.");
        library.add("oclIsKindOf", ANY, ANY, FLAG, AnyServices::isKindOf,
                "Whether the value is of a type or of one derived from it.");
        library.add("oclIsTypeOf", ANY, ANY, FLAG, AnyServices::isTypeOf, "Whether the value is of exactly that type.");
        library.add("oclAsType", Object.class, "The same value, provided that it is of a type or null.",
                arguments -> asType(arguments[0], arguments[1]),
                (arguments, types) -> arguments[1] instanceof EClassifier type ? type : Object.class, ANY, ANY);
    }

    static void addBooleansTo(Library library) {
        library.add("or", FLAG, FLAG, FLAG, (a, b) -> a || b, "Whether at least one is true.");
        library.add("and", FLAG, FLAG, FLAG, (a, b) -> a && b, "Whether both are true.");
        library.add("not", FLAG, FLAG, a -> !a, "Whether it is false.");
        library.add("implies", FLAG, FLAG, FLAG, (a, b) -> a ? b : Boolean.TRUE,
                "Whether the second is true if the first is.");
        library.add("xor", FLAG, FLAG, FLAG, (a, b) -> a ^ b, "Whether exactly one is true.");
    }

    /** A value as AQL writes it. */
    static String text(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Nothing nothing -> "";
            case TypedNull empty -> "";
            case Collection<?> many -> {
                StringBuilder result = new StringBuilder();
                many.forEach(each -> result.append(text(each)));
                yield result.toString();
            }
            default -> Objects.toString(value.toString(), "");
        };
    }

    private static void recordTexts(Object[] arguments, Recording recording) {
        for (Object argument : arguments) {
            recording.text(argument);
        }
    }

    private static Object asType(Object value, Object type) {
        if (type == null || value != null && !isKindOf(value, type)) {
            throw new ClassCastException(Messages.bind(Messages.Library_notOfType, text(value), text(type)));
        }
        return value;
    }

    private static boolean isKindOf(Object value, Object type) {
        return type instanceof EClass eClass ? value instanceof EObject && eClass.isInstance(value)
                : type instanceof Class<?> java ? java.isInstance(value) : isOfDataType(value, type);
    }

    private static boolean isTypeOf(Object value, Object type) {
        return type instanceof EClass eClass ? value instanceof EObject element && element.eClass() == eClass
                : type instanceof Class<?> java ? value != null && value.getClass() == java
                        : isOfDataType(value, type);
    }

    // A set of types is no type.
    private static boolean isOfDataType(Object value, Object type) {
        return switch (type) {
            case null -> false;
            case EEnum eEnum -> switch (value) {
                case EEnumLiteral literal -> literal.getEEnum() == eEnum;
                case Enumerator literal -> eEnum.getEEnumLiteral(literal.getName()) != null
                        && eEnum.getEEnumLiteral(literal.getName()).getInstance() == literal;
                case null, default -> false;
            };
            case EDataType dataType -> value != null && dataType.isInstance(value);
            default -> false;
        };
    }
}
