package org.clusterscape.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The model around the checked elements and the time of one validation. What it works out, it works out once a run. */
public final class ValidationContext {

    private final EObject root;
    private final Clock clock;
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private List<EObject> elements;
    private Map<EObject, Integer> positions;

    ValidationContext(EObject root, Clock clock) {
        this.root = root;
        this.clock = Clock.fixed(clock.instant(), clock.getZone());
    }

    /** The root of the whole model, also when only a part of it is validated. */
    public EObject root() {
        return root;
    }

    /** The day of the validation. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment of the validation; the same during the whole run. */
    public Instant now() {
        return clock.instant();
    }

    /** The time zone of dates that do not name theirs. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** All elements of the model, each before its contents; elements that are not loaded are left out. */
    public List<EObject> elements() {
        if (elements == null) {
            elements = List.copyOf(contents(root));
        }
        return elements;
    }

    /** The elements of a type and its subtypes, in the order of the model. */
    public <T> List<T> all(Class<T> type) {
        List<?> found = byType.get(type);
        if (found == null) {
            found = elements().stream().filter(type::isInstance).map(type::cast).toList();
            byType.put(type, found);
        }
        @SuppressWarnings("unchecked") // filled above, with the type as the key
        List<T> typed = (List<T>) found;
        return typed;
    }

    /** The place of an element in the order of the model, from 0; -1 where it is not part of the model. */
    int position(EObject element) {
        if (positions == null) {
            positions = new IdentityHashMap<>(elements().size() * 2);
            for (EObject e : elements()) {
                positions.put(e, positions.size());
            }
        }
        return positions.getOrDefault(element, -1);
    }

    /** The element and everything in it that is loaded, each element before its contents. */
    static List<EObject> contents(EObject element) {
        List<EObject> found = new ArrayList<>();
        found.add(element);
        TreeIterator<EObject> iterator = EcoreUtil.getAllContents(element, false);
        while (iterator.hasNext()) {
            EObject next = iterator.next();
            if (!next.eIsProxy()) {
                found.add(next);
            }
        }
        return found;
    }
}
