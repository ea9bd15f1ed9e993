package org.clusterscape.card.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.model.CardSection;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings a list of the model up to date with a list of the card. An element that means the same is changed in place; one
 * that the card no longer has leaves the model, if it came from the card and nobody added to it.
 *
 * @param <D> what the card says
 * @param <E> the elements of the model
 */
final class ListMerger<D, E extends EObject> {

    private final ItemKind<D, E> kind;
    private final CardMemory memory;
    private final Values values;
    private final ChangeLog log;

    ListMerger(ItemKind<D, E> kind, CardMemory memory, Values values, ChangeLog log) {
        this.kind = kind;
        this.memory = memory;
        this.values = values;
        this.log = log;
    }

    /** @param present the sections that the card has; elements of others stay as they are */
    void merge(EObject owner, EStructuralFeature feature, List<D> items, Set<CardSection> present) {
        @SuppressWarnings("unchecked")
        EList<E> list = (EList<E>) owner.eGet(feature);
        List<E> before = list.stream().filter(e -> present.contains(kind.section(e))).toList();
        List<E> matches = new ItemMatcher<>(kind, memory).match(items, before);
        boolean moved = false;
        E previous = null;
        for (int i = 0; i < items.size(); i++) {
            D item = items.get(i);
            E element = matches.get(i);
            int after = previous == null ? -1 : list.indexOf(previous);
            if (element == null) {
                element = kind.create(item);
                list.add(after + 1, element);
                kind.update(element, item, kind.text(item));
                log.added(kind.section(item), element);
            } else {
                if (list.indexOf(element) < after) {
                    list.move(after, element);
                    moved = true;
                }
                update(element, item);
            }
            memory.say(kind.section(item), "item", kind.group(item), kind.text(item));
            previous = element;
        }
        if (moved) {
            log.reordered(kind.section(items.get(0)), owner, feature);
        }
        Set<E> matched = new HashSet<>(matches);
        before.stream().filter(e -> !matched.contains(e)).forEach(this::leftOut);
    }

    private void update(E element, D item) {
        String textBefore = kind.text(element);
        String text = kind.text(item);
        if (kind.textFeature() != null && !Values.same(text, textBefore)) {
            String value = text.isEmpty() ? null : text;
            if (isOld(item) && !cameFromCard(element)) {
                log.keptValue(kind.section(item), element, kind.textFeature(), textBefore, value);
            } else {
                values.apply(kind.section(item), element, kind.textFeature(), textBefore.isEmpty() ? null : textBefore, value);
            }
        }
        kind.update(element, item, textBefore);
    }

    private boolean isOld(D item) {
        return memory.knows(kind.section(item), "item", kind.group(item), kind.text(item));
    }

    private boolean cameFromCard(E element) {
        return memory.knows(kind.section(element), "item", kind.group(element), kind.text(element));
    }

    private void leftOut(E element) {
        CardSection section = kind.section(element);
        if (!cameFromCard(element)) {
            return;
        }
        if (kind.isTouched(element) || Dependents.hasMore(element, kind::carries)) {
            log.kept(section, element, Messages.Change_reasonData);
        } else if (Dependents.isReferredTo(element, kind::carries)) {
            log.kept(section, element, Messages.Change_reasonReference);
        } else {
            log.removed(section, element);
            EcoreUtil.remove(element);
            Dependents.detach(element);
        }
    }
}
