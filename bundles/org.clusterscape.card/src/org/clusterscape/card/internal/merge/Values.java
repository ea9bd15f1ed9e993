package org.clusterscape.card.internal.merge;

import java.util.Objects;

import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Decides whether a single value of the card goes into the model: not where the card says nothing, unless the value came
 * from an earlier version of it; and not where the card says what it always said while people changed the model.
 */
final class Values {

    private final CardMemory memory;
    private final ChangeLog log;

    Values(CardMemory memory, ChangeLog log) {
        this.memory = memory;
        this.log = log;
    }

    /**
     * @param key tells the element from others in its section, in this version of the card
     * @param keyBefore the same in the model
     * @param value null where the card says nothing
     */
    void set(CardSection section, EObject element, EStructuralFeature feature, String key, String keyBefore, Object value) {
        Object model = element.eIsSet(feature) ? element.eGet(feature) : null;
        if (value != null) {
            memory.say(section, feature.getName(), key, text(value));
        }
        if (same(value, model)) {
            return;
        }
        if (value == null) {
            if (memory.knows(section, feature.getName(), keyBefore, text(model))) {
                apply(section, element, feature, model, null);
            }
        } else if (model != null && memory.knows(section, feature.getName(), key, text(value))) {
            log.keptValue(section, element, feature, model, value);
        } else {
            apply(section, element, feature, model, value);
        }
    }

    /**
     * Sets a value that follows from the words of the card unless the card states another one. A value that people chose
     * stays until the card states a new one.
     *
     * @param stated null where the card states none
     * @param derivedBefore what follows from the words that are in the model
     * @param derivedNow what follows from the words of the card
     */
    void setStatedOrDerived(CardSection section, EObject element, EStructuralFeature feature, String key, String keyBefore,
            Object stated, Object derivedBefore, Object derivedNow) {
        Object model = element.eGet(feature);
        boolean old = stated != null && memory.knows(section, feature.getName(), key, text(stated));
        if (stated != null) {
            memory.say(section, feature.getName(), key, text(stated));
        }
        Object wanted = stated == null ? derivedNow : stated;
        if (Objects.equals(wanted, model)) {
            return;
        }
        boolean ownToCard = Objects.equals(model, derivedBefore)
                || memory.knows(section, feature.getName(), keyBefore, text(model));
        if (ownToCard || stated != null && !old) {
            apply(section, element, feature, model, wanted);
        } else if (stated != null) {
            log.keptValue(section, element, feature, model, stated);
        }
    }

    /** Sets a value that does not depend on what the card said before. */
    void apply(CardSection section, EObject element, EStructuralFeature feature, Object oldValue, Object newValue) {
        String label = ChangeLog.described(element);
        if (newValue == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, newValue);
        }
        log.changed(section, element, label, feature, oldValue, newValue);
    }

    /** Whether both are the same as far as cards can say. */
    static boolean same(Object value, Object model) {
        return value instanceof String a && model instanceof String b
                ? StyledText.normalise(a).equals(StyledText.normalise(b)) : Objects.equals(value, model);
    }

    private static String text(Object value) {
        return switch (value) {
            case Enumerator literal -> literal.getName();
            case NamedElement element -> Keys.of(element);
            case null, default -> String.valueOf(value);
        };
    }
}
