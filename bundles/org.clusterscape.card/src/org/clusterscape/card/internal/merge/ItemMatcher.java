package org.clusterscape.card.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.card.internal.markdown.StyledText;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds for each item of a card the element of the model that means the same: by equal text, by what identifies the kind,
 * by similar text, and last by the place between neighbours.
 *
 * @param <D> what the card says
 * @param <E> the elements of the model
 */
final class ItemMatcher<D, E extends EObject> {

    private static final double SIMILAR = 0.5;
    /** More comparisons of texts than any card needs. */
    private static final int MOST_COMPARISONS = 250_000;

    private final ItemKind<D, E> kind;
    private final CardMemory memory;
    private List<D> items;
    private List<E> elements;
    private List<E> matches;
    private Set<E> taken;

    ItemMatcher(ItemKind<D, E> kind, CardMemory memory) {
        this.kind = kind;
        this.memory = memory;
    }

    /** For each item its element, or null. */
    List<E> match(List<D> cardItems, List<E> modelElements) {
        items = cardItems;
        elements = modelElements;
        matches = new ArrayList<>(Collections.nCopies(items.size(), null));
        taken = new HashSet<>();
        if (!elements.isEmpty()) {
            byText(true);
            byText(false);
            bySimilarity(true);
            bySimilarity(false);
            byPlace();
        }
        return matches;
    }

    private void byText(boolean sameGroup) {
        Map<List<String>, Deque<E>> byMeaning = new HashMap<>();
        for (E element : openElements()) {
            List<String> meaning = meaning(kind.group(element), kind.text(element), sameGroup);
            byMeaning.computeIfAbsent(meaning, key -> new ArrayDeque<>()).add(element);
        }
        for (int i : openItems()) {
            String text = kind.text(items.get(i));
            Deque<E> same = byMeaning.get(meaning(kind.group(items.get(i)), text, sameGroup));
            if (same != null && !same.isEmpty() && (sameGroup || !text.isEmpty() && !kind.isIdentifiedByGroup())) {
                take(i, same.remove());
            }
        }
    }

    private static List<String> meaning(String group, String text, boolean withGroup) {
        return List.of(withGroup ? group : "", StyledText.normalise(text));
    }

    /** Takes the most similar pair first. */
    private void bySimilarity(boolean sameGroup) {
        List<Integer> openItems = openItems();
        List<E> open = openElements();
        if ((long) openItems.size() * open.size() > MOST_COMPARISONS) {
            return;
        }
        record Pair<T>(int item, T element, double similarity) {
        }
        List<Pair<E>> pairs = new ArrayList<>();
        for (int i : openItems) {
            for (E element : open) {
                boolean comparable = sameGroup || !kind.isIdentifiedByGroup();
                if (comparable && sameGroup == kind.group(items.get(i)).equals(kind.group(element))) {
                    double similarity = Similarity.of(kind.text(items.get(i)), kind.text(element));
                    if (similarity >= SIMILAR || sameGroup && kind.isIdentifiedByGroup()) {
                        pairs.add(new Pair<>(i, element, similarity));
                    }
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.similarity(), a.similarity()));
        for (Pair<E> pair : pairs) {
            if (matches.get(pair.item()) == null && !taken.contains(pair.element())) {
                take(pair.item(), pair.element());
            }
        }
    }

    /** Pairs what is left between two neighbours, where as many are left in the card as in the model and one side is old. */
    private void byPlace() {
        if (kind.isIdentifiedByGroup() || memory.isEmpty()) {
            return;
        }
        int first = 0;
        while (first < items.size()) {
            int end = first;
            while (end < items.size() && matches.get(end) == null) {
                end++;
            }
            if (end > first) {
                pairGap(first, end);
            }
            first = end + 1;
        }
    }

    private void pairGap(int first, int end) {
        int from = first == 0 ? 0 : elements.indexOf(matches.get(first - 1)) + 1;
        int to = end == items.size() ? elements.size() : elements.indexOf(matches.get(end));
        List<E> gap = from >= to ? List.of() : elements.subList(from, to).stream().filter(e -> !taken.contains(e)).toList();
        if (gap.size() != end - first) {
            return;
        }
        for (int i = first; i < end; i++) {
            E element = gap.get(i - first);
            if (isRewritten(items.get(i), element)) {
                take(i, element);
            }
        }
    }

    /** Whether the authors rewrote what nobody added to in the model, or people rewrote what the authors left as it was. */
    private boolean isRewritten(D item, E element) {
        boolean oldItem = memory.knows(kind.section(item), "item", kind.group(item), kind.text(item));
        boolean oldElement = memory.knows(kind.section(element), "item", kind.group(element), kind.text(element));
        boolean bare = !kind.isTouched(element) && !Dependents.hasMore(element, kind::carries)
                && !Dependents.isReferredTo(element, kind::carries);
        return oldElement && !oldItem && bare || oldItem && !oldElement;
    }

    private List<Integer> openItems() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (matches.get(i) == null) {
                open.add(i);
            }
        }
        return open;
    }

    private List<E> openElements() {
        return elements.stream().filter(e -> !taken.contains(e)).toList();
    }

    private void take(int item, E element) {
        if (element != null) {
            matches.set(item, element);
            taken.add(element);
        }
    }
}
