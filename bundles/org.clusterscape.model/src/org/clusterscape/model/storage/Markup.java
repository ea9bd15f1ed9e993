package org.clusterscape.model.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;

/**
 * The comments and processing instructions of a file, which stay with the elements that they stand before or in. EMF has
 * no place for them, and would lose them with the next save.
 */
final class Markup {

    private static final List<String> NONE = List.of();

    private final Map<EObject, List<String>> before = new WeakHashMap<>();
    private final Map<EObject, List<String>> atEnd = new WeakHashMap<>();
    private List<String> afterRoot = NONE;

    List<String> before(EObject element) {
        return before.isEmpty() ? NONE : before.getOrDefault(element, NONE);
    }

    List<String> atEnd(EObject element) {
        return atEnd.isEmpty() ? NONE : atEnd.getOrDefault(element, NONE);
    }

    List<String> afterRoot() {
        return afterRoot;
    }

    void clear() {
        before.clear();
        atEnd.clear();
        afterRoot = NONE;
    }

    /** Gathers markup while a file is read; what stands before a mere value goes to the next element. */
    static final class Collector {

        private final Markup markup;
        private List<String> pending = new ArrayList<>();

        Collector(Markup markup) {
            this.markup = markup;
        }

        void add(String text) {
            pending.add(text);
        }

        void startOf(EObject element) {
            if (!pending.isEmpty()) {
                markup.before.put(element, take());
            }
        }

        void endOf(EObject element) {
            if (!pending.isEmpty()) {
                markup.atEnd.put(element, take());
            }
        }

        void endOfFile() {
            markup.afterRoot = take();
        }

        private List<String> take() {
            List<String> taken = pending;
            pending = new ArrayList<>();
            return taken;
        }
    }
}
