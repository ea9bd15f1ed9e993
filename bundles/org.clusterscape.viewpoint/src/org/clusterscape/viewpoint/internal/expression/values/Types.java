package org.clusterscape.viewpoint.internal.expression.values;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

/**
 * The types that services are chosen by. The type of a model element is its EClass, that of any other value its Java
 * class, that of the literal null is null.
 */
public final class Types {

    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(byte.class, Byte.class, short.class, Short.class,
            char.class, Character.class, int.class, Integer.class, long.class, Long.class, float.class, Float.class,
            double.class, Double.class, boolean.class, Boolean.class);

    private Types() {
    }

    /** The type of a value: an EClassifier, a Java class, or null. */
    public static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case TypedNull empty -> empty.type();
            case EObject element -> element.eClass();
            default -> value.getClass();
        };
    }

    /** The types of several values. */
    public static Object[] of(Object[] values) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = of(values[i]);
        }
        return result;
    }

    /** The Java class that stands for a type; null for null. */
    public static Class<?> javaClass(Object type) {
        return switch (type) {
            case null -> null;
            case Class<?> plain -> wrapper(plain);
            case EClass eClass -> classOf(eClass);
            case EClassifier data -> data.getInstanceClass() == null ? Object.class : wrapper(data.getInstanceClass());
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    /** The object type of a primitive one; any other class as it is. */
    public static Class<?> wrapper(Class<?> type) {
        return type.isPrimitive() ? WRAPPERS.getOrDefault(type, type) : type;
    }

    /** Whether a value of the second type fits where the first class is wanted. */
    public static boolean accepts(Class<?> wanted, Object type) {
        return type == null || wanted.isAssignableFrom(javaClass(type));
    }

    /** A short name for messages. */
    public static String name(Object type) {
        return switch (type) {
            case null -> "null";
            case Class<?> plain -> plain.getSimpleName();
            case EClassifier classifier when classifier.getEPackage() != null ->
                classifier.getEPackage().getName() + "::" + classifier.getName();
            case EClassifier classifier -> classifier.getName();
            default -> type.toString();
        };
    }

    // Entries of maps have java.util.Map.Entry for their Java class, but are elements like all others.
    private static Class<?> classOf(EClass eClass) {
        Class<?> instance = eClass.getInstanceClass();
        return instance == null || instance == Map.Entry.class ? EObject.class : instance;
    }
}
