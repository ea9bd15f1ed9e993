package org.clusterscape.diagram.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is remembered of a diagram beside its model: places, ways and what the user set for single elements. Elements
 * that are not shown at present are remembered too.
 *
 * @param diagram  the name of the diagram's description
 * @param root     the id of the element that the diagram is about
 * @param header   further lines of the head, by their first word; written back as they are
 * @param elements what is remembered of each box and connection, by its id
 */
public record SavedLayout(String diagram, String root, Map<String, String> header, Map<String, Element> elements) {

    /**
     * What is remembered of one box or connection.
     *
     * @param bounds   of a box, or null
     * @param route    of a connection, or null
     * @param pinned   whether it keeps its place when everything is laid out
     * @param hidden   whether the user hid it
     * @param settings anything else, such as colours that the user chose; written back as it is
     */
    public record Element(Bounds bounds, Route route, boolean pinned, boolean hidden, Map<String, String> settings) {

        public static final Element NONE = new Element(null, null, false, false, Map.of());

        public Element {
            settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        }

        public Element withBounds(Bounds other) {
            return new Element(other, route, pinned, hidden, settings);
        }

        public Element withRoute(Route other) {
            return new Element(bounds, other, pinned, hidden, settings);
        }

        public Element withPinned(boolean is) {
            return new Element(bounds, route, is, hidden, settings);
        }

        public Element withHidden(boolean is) {
            return new Element(bounds, route, pinned, is, settings);
        }

        /** The same with another value of a setting; null removes it. */
        public Element withSetting(String key, String value) {
            Map<String, String> others = new HashMap<>(settings);
            if (value == null) {
                others.remove(key);
            } else {
                others.put(key, value);
            }
            return new Element(bounds, route, pinned, hidden, others);
        }
    }

    public SavedLayout {
        Objects.requireNonNull(diagram);
        Objects.requireNonNull(root);
        header = Collections.unmodifiableMap(new TreeMap<>(header));
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }

    /** Nothing is remembered yet. */
    public static SavedLayout empty(String diagram, String root) {
        return new SavedLayout(diagram, root, Map.of(), Map.of());
    }

    /** What is remembered of an element; never null. */
    public Element element(String id) {
        return elements.getOrDefault(id, Element.NONE);
    }

    /** All places and ways. */
    public Layout layout() {
        Map<String, Bounds> boxes = new LinkedHashMap<>();
        Map<String, Route> routes = new LinkedHashMap<>();
        elements.forEach((id, element) -> {
            if (element.bounds != null) {
                boxes.put(id, element.bounds);
            }
            if (element.route != null) {
                routes.put(id, element.route);
            }
        });
        return new Layout(boxes, routes);
    }

    /** The ids of the elements that keep their place when everything is laid out. */
    public Set<String> pinned() {
        return ids(Element::pinned);
    }

    /** The ids of the elements that the user hid. */
    public Set<String> hidden() {
        return ids(Element::hidden);
    }

    private Set<String> ids(Predicate<Element> filter) {
        Set<String> ids = new TreeSet<>();
        elements.forEach((id, element) -> {
            if (filter.test(element)) {
                ids.add(id);
            }
        });
        return Collections.unmodifiableSet(ids);
    }

    /** The same with the places and ways of a layout; those of elements that are not in it stay as they are. */
    public SavedLayout withLayout(Layout layout) {
        Map<String, Element> changed = new HashMap<>(elements);
        layout.boxes().forEach((id, bounds) -> changed.put(id, element(id).withBounds(bounds)));
        layout.routes().forEach((id, route) -> changed.put(id, element(id).withRoute(route)));
        return new SavedLayout(diagram, root, header, changed);
    }

    /** The same with a change of one element. */
    public SavedLayout with(String id, UnaryOperator<Element> change) {
        Map<String, Element> changed = new HashMap<>(elements);
        changed.put(id, change.apply(element(id)));
        return new SavedLayout(diagram, root, header, changed);
    }

    /** The same without the elements that are not asked for, for instance since the model has them no longer. */
    public SavedLayout retain(Predicate<String> ids) {
        Map<String, Element> changed = new HashMap<>(elements);
        changed.keySet().removeIf(ids.negate());
        return new SavedLayout(diagram, root, header, changed);
    }
}
