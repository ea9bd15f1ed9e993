package org.clusterscape.card.internal.merge;

import java.util.Set;

import org.clusterscape.model.CardSection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the merger of lists must know of a kind of items.
 *
 * @param <D> what the card says
 * @param <E> the element of the model
 */
abstract class ItemKind<D, E extends EObject> {

    /** Whether elements of the same group are the same without looking at their texts: a score by its city. */
    enum Identity {
        GROUP, TEXT
    }

    private final CardSection section;
    private final Identity identity;
    private final EStructuralFeature textFeature;
    private final Set<EStructuralFeature> carried;

    /**
     * @param textFeature the attribute that holds the text; null where the kind has none
     * @param carried the other features that cards carry
     */
    ItemKind(CardSection section, Identity identity, EStructuralFeature textFeature, Set<EStructuralFeature> carried) {
        this.section = section;
        this.identity = identity;
        this.textFeature = textFeature;
        this.carried = carried;
    }

    CardSection section(D item) {
        return section;
    }

    CardSection section(E element) {
        return section;
    }

    boolean isIdentifiedByGroup() {
        return identity == Identity.GROUP;
    }

    EStructuralFeature textFeature() {
        return textFeature;
    }

    /** The features that cards carry; a value in any other one was added by people. */
    boolean carries(EStructuralFeature feature) {
        return feature == textFeature || carried.contains(feature);
    }

    /** The text that tells the item from others, or an empty one. */
    abstract String text(D item);

    String text(E element) {
        return textFeature == null || element.eGet(textFeature) == null ? "" : element.eGet(textFeature).toString();
    }

    /** What sorts items of the kind, such as the city of an example; empty for none. */
    String group(D item) {
        return "";
    }

    String group(E element) {
        return "";
    }

    /** An element with what tells it from others; {@link #update} does the rest. */
    abstract E create(D item);

    /** Brings everything up to date but the text; the element has its new text already. */
    void update(E element, D item, String textBefore) {
    }

    /** Whether people changed what cards carry or derive. */
    boolean isTouched(E element) {
        return false;
    }
}
