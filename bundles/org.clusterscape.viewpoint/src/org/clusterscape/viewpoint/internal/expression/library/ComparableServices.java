package org.clusterscape.viewpoint.internal.expression.library;

import java.util.function.IntPredicate;

/** Order, as Java knows it. Values of different classes have none, and null has none either. */
final class ComparableServices {

    private ComparableServices() {
    }

    static void addTo(Library library) {
        add(library, "lessThan", result -> result < 0, "Whether the first comes before the second.");
        add(library, "lessThanEqual", result -> result <= 0, "Whether the first does not come after the second.");
        add(library, "greaterThan", result -> result > 0, "Whether the first comes after the second.");
        add(library, "greaterThanEqual", result -> result >= 0, "Whether the first does not come before the second.");
    }

    private static void add(Library library, String name, IntPredicate test, String documentation) {
        library.add(name, Comparable.class, Comparable.class, Boolean.class, (a, b) -> test.test(compare(a, b)),
                documentation);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static int compare(Comparable a, Comparable b) {
        if (a == null) {
            return b == null ? 0 : -b.compareTo(null);
        }
        return a.compareTo(b);
    }
}
