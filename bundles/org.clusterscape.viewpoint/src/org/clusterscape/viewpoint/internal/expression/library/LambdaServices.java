package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.evaluator.LambdaValue;
import org.clusterscape.viewpoint.internal.expression.limits.LimitException;

/** The services that take a lambda. A condition that gives anything but a Boolean is not fulfilled. */
@SuppressWarnings({ "rawtypes", "unchecked" })
final class LambdaServices {

    /** A closure that makes new values without end is stopped here; none of elements of a model comes that far. */
    private static final int LARGEST_CLOSURE = 1_000_000;

    private static final Class<LambdaValue> LAMBDA = LambdaValue.class;
    private static final Class<Boolean> FLAG = Boolean.class;
    private static final Class<List> LIST = List.class;
    private static final Class<Set> SET = Set.class;
    private static final Class<Collection> MANY = Collection.class;

    private LambdaServices() {
    }

    static void addTo(Library library) {
        choosing(library);
        asking(library);
        String collect = "What the lambda gives for each element; collections are joined, null and nothing left out.";
        library.add("collect", LIST, LAMBDA, LIST, (list, lambda) -> collected(list, lambda, new ArrayList<>()),
                collect);
        library.add("collect", SET, LAMBDA, SET, (set, lambda) -> collected(set, lambda, new LinkedHashSet<>()),
                collect);
        library.add("closure", MANY, LAMBDA, SET, LambdaServices::closure,
                "What the lambda gives for each element, for each of these and so on, each once, the nearest first.");
        String sorted = "The elements in the order of what the lambda gives for them.";
        library.add("sortedBy", LIST, LAMBDA, LIST, LambdaServices::sorted, sorted);
        library.add("sortedBy", SET, LAMBDA, SET, (set, lambda) -> new LinkedHashSet<>(sorted(set, lambda)), sorted);
    }

    private static void choosing(Library library) {
        String select = "The elements that fulfil a condition.";
        library.add("select", LIST, LAMBDA, LIST,
                (list, lambda) -> chosen(list, lambda, Boolean.TRUE, new ArrayList<>()), select);
        library.add("select", SET, LAMBDA, SET,
                (set, lambda) -> chosen(set, lambda, Boolean.TRUE, new LinkedHashSet<>()), select);
        String reject = "The elements for which a condition is false.";
        library.add("reject", LIST, LAMBDA, LIST,
                (list, lambda) -> chosen(list, lambda, Boolean.FALSE, new ArrayList<>()), reject);
        library.add("reject", SET, LAMBDA, SET,
                (set, lambda) -> chosen(set, lambda, Boolean.FALSE, new LinkedHashSet<>()), reject);
        // A missing hit is the plain null, which goes with all types.
        library.add("any", Object.class, "The first element that fulfils a condition; null if there is none.",
                arguments -> any((Collection<?>) arguments[0], (LambdaValue) arguments[1]),
                (arguments, types) -> null, MANY, LAMBDA);
    }

    private static void asking(Library library) {
        library.add("exists", MANY, LAMBDA, FLAG, LambdaServices::exists,
                "Whether at least one element fulfils a condition.");
        library.add("forAll", MANY, LAMBDA, FLAG, LambdaServices::forAll,
                "Whether every element fulfils a condition.");
        library.add("one", MANY, LAMBDA, FLAG, LambdaServices::one, "Whether exactly one element fulfils a condition.");
        library.add("isUnique", MANY, LAMBDA, FLAG, LambdaServices::isUnique,
                "Whether the lambda gives something else for every element.");
    }

    private static <C extends Collection<Object>> C chosen(Collection<?> many, LambdaValue lambda, Boolean wanted,
            C result) {
        for (Object each : many) {
            if (wanted.equals(value(lambda, each))) {
                result.add(each);
            }
        }
        return result;
    }

    private static Object any(Collection<?> many, LambdaValue lambda) {
        for (Object each : many) {
            if (Boolean.TRUE.equals(value(lambda, each))) {
                return each;
            }
        }
        return null;
    }

    private static boolean exists(Collection<?> many, LambdaValue lambda) {
        for (Object each : many) {
            if (Boolean.TRUE.equals(value(lambda, each))) {
                return true;
            }
        }
        return false;
    }

    private static boolean forAll(Collection<?> many, LambdaValue lambda) {
        for (Object each : many) {
            if (!Boolean.TRUE.equals(value(lambda, each))) {
                return false;
            }
        }
        return true;
    }

    private static boolean one(Collection<?> many, LambdaValue lambda) {
        boolean found = false;
        for (Object each : many) {
            if (Boolean.TRUE.equals(value(lambda, each))) {
                if (found) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean isUnique(Collection<?> many, LambdaValue lambda) {
        Set<Object> known = new HashSet<>();
        for (Object each : many) {
            if (!known.add(value(lambda, each))) {
                return false;
            }
        }
        return true;
    }

    private static <C extends Collection<Object>> C collected(Collection<?> many, LambdaValue lambda, C result) {
        for (Object each : many) {
            Object value = value(lambda, each);
            if (value instanceof Collection<?> values) {
                result.addAll(values);
            } else if (value != null && !(value instanceof Nothing)) {
                result.add(value);
            }
        }
        return result;
    }

    private static Set<Object> closure(Collection<?> many, LambdaValue lambda) {
        Set<Object> result = new LinkedHashSet<>();
        Collection<Object> current = new LinkedHashSet<>(many);
        while (!current.isEmpty()) {
            List<Object> added = new ArrayList<>();
            for (Object each : collected(current, lambda, new ArrayList<>())) {
                if (result.add(each)) {
                    added.add(each);
                }
            }
            if (result.size() > LARGEST_CLOSURE) {
                throw new LimitException(Messages.bind(Messages.Library_closureEndless, LARGEST_CLOSURE));
            }
            current = added;
        }
        return result;
    }

    private static List<Object> sorted(Collection<?> many, LambdaValue lambda) {
        List<Object> result = new ArrayList<>(many);
        Map<Object, Object> keys = new HashMap<>();
        result.forEach(each -> keys.put(each, value(lambda, each)));
        result.sort((a, b) -> compare(keys.get(a), keys.get(b)));
        return result;
    }

    private static Object value(LambdaValue lambda, Object element) {
        return lambda == null ? null : lambda.apply(element);
    }

    // Keys without an order are equal to each other; a key with one cannot be compared with a key of another kind.
    private static int compare(Object a, Object b) {
        try {
            return a instanceof Comparable first ? first.compareTo(b)
                    : b instanceof Comparable second ? -second.compareTo(a) : 0;
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(
                    Messages.bind(Messages.Library_notComparable, AnyServices.text(a), AnyServices.text(b)), e);
        }
    }
}
