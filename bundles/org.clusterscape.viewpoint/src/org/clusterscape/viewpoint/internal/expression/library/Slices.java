package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds a row of elements within another one. Positions count from 1, 0 means that it is not there. */
final class Slices {

    private Slices() {
    }

    static int first(Collection<?> many, Collection<?> slice) {
        List<?> all = new ArrayList<>(many);
        List<?> part = new ArrayList<>(slice);
        for (int i = 0; i <= all.size() - part.size(); i++) {
            if (part.equals(all.subList(i, i + part.size()))) {
                return i + 1;
            }
        }
        return 0;
    }

    static int last(Collection<?> many, Collection<?> slice) {
        List<?> all = new ArrayList<>(many);
        List<?> part = new ArrayList<>(slice);
        for (int i = all.size() - part.size(); i >= 0; i--) {
            if (part.equals(all.subList(i, i + part.size()))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the slice begins behind so many elements. */
    static boolean at(Collection<?> many, Collection<?> slice, int from) {
        int to = from + slice.size();
        return from >= 0 && to <= many.size()
                && new ArrayList<>(slice).equals(new ArrayList<>(many).subList(from, to));
    }
}
