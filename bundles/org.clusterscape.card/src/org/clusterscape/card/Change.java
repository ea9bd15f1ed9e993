package org.clusterscape.card;

import org.clusterscape.model.CardSection;

/**
 * One change that an import made in the model, or refrained from.
 *
 * @param section the section of the card that caused it
 * @param element the label of the element that changed
 * @param feature what of the element changed, in words, or null where the element as a whole was added, removed or kept
 * @param oldValue the value before, or null
 * @param newValue the value after, or null
 * @param message all of that as a sentence
 */
public record Change(Kind kind, CardSection section, String element, String feature, String oldValue, String newValue,
        String message) {

    /** What happened to the element. */
    public enum Kind {
        /** It is new in the model. */
        ADDED,
        /** One of its values is different. */
        CHANGED,
        /** It is no longer in the model. */
        REMOVED,
        /** The elements of a list stand in another order. */
        REORDERED,
        /** The card no longer has it, but it stays, because people added data to it or refer to it. */
        KEPT
    }

    @Override
    public String toString() {
        return message;
    }
}
