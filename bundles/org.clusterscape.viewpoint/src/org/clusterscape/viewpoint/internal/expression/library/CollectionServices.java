package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.eclipse.emf.ecore.EClassifier;

/** What sequences and sets have in common: questions, joining, choosing by type, texts of separators. */
final class CollectionServices {

    private static final Class<Object> ANY = Object.class;
    @SuppressWarnings("rawtypes")
    private static final Class<Collection> MANY = Collection.class;
    private static final Class<Boolean> FLAG = Boolean.class;

    private CollectionServices() {
    }

    static void addTo(Library library) {
        asking(library);
        converting(library);
        choosing(library);
        separating(library);
        counting(library);
    }

    private static void asking(Library library) {
        library.add("size", MANY, Integer.class, Collection::size, "The number of elements.");
        library.add("isEmpty", MANY, FLAG, Collection::isEmpty, "Whether there are no elements.");
        library.add("notEmpty", MANY, FLAG, many -> !many.isEmpty(), "Whether there are elements.");
        library.add("first", MANY, ANY, CollectionServices::first, "The first element; null if there is none.");
        library.add("includes", MANY, ANY, FLAG, Collection::contains, "Whether a value is among the elements.");
        library.add("excludes", MANY, ANY, FLAG, (many, value) -> !many.contains(value),
                "Whether a value is not among the elements.");
        library.add("includesAll", MANY, MANY, FLAG, Collection::containsAll,
                "Whether all of the others are among the elements.");
        library.add("excludesAll", MANY, MANY, FLAG, (many, others) -> Collections.disjoint(many, others),
                "Whether none of the others is among the elements.");
        library.add("startsWith", MANY, MANY, FLAG, (many, others) -> Slices.at(many, others, 0),
                "Whether the first elements are the others, in that order.");
        library.add("endsWith", MANY, MANY, FLAG,
                (many, others) -> Slices.at(many, others, many.size() - others.size()),
                "Whether the last elements are the others, in that order.");
        library.add("indexOfSlice", MANY, MANY, Integer.class, Slices::first,
                "The position where the others begin for the first time, in that order; 0 if nowhere.");
        library.add("lastIndexOfSlice", MANY, MANY, Integer.class, Slices::last,
                "The position where the others begin for the last time, in that order; 0 if nowhere.");
    }

    private static void converting(Library library) {
        library.add("asSequence", MANY, List.class,
                many -> many instanceof List<?> list ? list : new ArrayList<Object>(many),
                "The elements as a sequence.");
        String set = "The elements as a set, which keeps their order.";
        library.add("asSet", MANY, Set.class, CollectionServices::asSet, set);
        library.add("asOrderedSet", MANY, Set.class, CollectionServices::asSet, set);
    }

    private static void choosing(Library library) {
        String one = "The elements of a type.";
        library.add("filter", List.class, Class.class, List.class,
                (many, type) -> keep(many, type, new ArrayList<>()), one);
        library.add("filter", Set.class, Class.class, Set.class,
                (many, type) -> keep(many, type, new LinkedHashSet<>()), one);
        library.add("filter", List.class, EClassifier.class, List.class,
                (many, type) -> keep(many, type, new ArrayList<>()), one);
        library.add("filter", Set.class, EClassifier.class, Set.class,
                (many, type) -> keep(many, type, new LinkedHashSet<>()), one);
        String several = "The elements of any of several types.";
        library.add("filter", List.class, Set.class, List.class,
                (many, types) -> keep(many, types, new ArrayList<>()), several);
        library.add("filter", Set.class, Set.class, Set.class,
                (many, types) -> keep(many, types, new LinkedHashSet<>()), several);
    }

    private static void separating(Library library) {
        library.add("sep", MANY, ANY, List.class, (many, separator) -> separated(many, separator, new ArrayList<>()),
                "The elements with a separator between each two.");
        library.add("sep", List.class, "The same, with something before the first element and behind the last.",
                arguments -> enclosed(arguments, true), MANY, ANY, ANY, ANY);
        library.add("sep", List.class, "The same; the last argument tells whether it applies to an empty collection.",
                arguments -> enclosed(arguments, (Boolean) arguments[4]), MANY, ANY, ANY, ANY, boolean.class);
    }

    private static void counting(Library library) {
        library.add("sum", MANY, Number.class, many -> total(many, 0, Long::sum, Double::sum),
                "The sum of the numbers; a Long, or a Double if other numbers than Integers and Longs are among them.");
        library.add("min", MANY, Number.class, many -> total(many, Long.MAX_VALUE, Math::min, Math::min),
                "The least of the numbers, of the same classes as the sum.");
        library.add("max", MANY, Number.class, many -> total(many, Long.MIN_VALUE, Math::max, Math::max),
                "The greatest of the numbers, of the same classes as the sum.");
    }

    private static Object first(Collection<?> many) {
        Iterator<?> all = many.iterator();
        return all.hasNext() ? all.next() : null;
    }

    private static Set<?> asSet(Collection<?> many) {
        return many instanceof Set<?> set ? set : new LinkedHashSet<>(many);
    }

    private static <C extends Collection<Object>> C keep(Collection<?> many, Object type, C result) {
        for (Object each : many) {
            if (isOf(each, type)) {
                result.add(each);
            }
        }
        return result;
    }

    private static boolean isOf(Object value, Object type) {
        return switch (type) {
            case null -> false;
            case Class<?> java -> java.isInstance(value);
            case EClassifier classifier -> classifier.isInstance(value);
            case Set<?> types -> types.stream().anyMatch(each -> ((EClassifier) each).isInstance(value));
            default -> throw new ClassCastException(type.toString());
        };
    }

    private static List<Object> separated(Collection<?> many, Object separator, List<Object> result) {
        boolean first = true;
        for (Object each : many) {
            if (!first) {
                result.add(separator);
            }
            result.add(each);
            first = false;
        }
        return result;
    }

    private static List<Object> enclosed(Object[] arguments, boolean evenIfEmpty) {
        Collection<?> many = (Collection<?>) arguments[0];
        List<Object> result = new ArrayList<>();
        if (evenIfEmpty || !many.isEmpty()) {
            result.add(arguments[1]);
            separated(many, arguments[2], result);
            result.add(arguments[3]);
        }
        return result;
    }

    private static Number total(Collection<?> many, long start, LongStep whole, DoubleStep broken) {
        Number result = start;
        for (Object each : many) {
            if (!(each instanceof Number number)) {
                throw new IllegalArgumentException(
                        Messages.bind(Messages.Library_notANumber, AnyServices.text(each)));
            }
            if (result instanceof Long && (number instanceof Long || number instanceof Integer)) {
                result = whole.apply(result.longValue(), number.longValue());
            } else {
                result = broken.apply(result.doubleValue(), number.doubleValue());
            }
        }
        return result;
    }

    @FunctionalInterface
    private interface LongStep {
        long apply(long a, long b);
    }

    @FunctionalInterface
    private interface DoubleStep {
        double apply(double a, double b);
    }
}
