package org.clusterscape.card.internal.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The labels by which cards mark texts as one of few kinds.
 *
 * @param <T> the kinds
 */
public final class Labelling<T> {

    private final Map<String, T> kinds = new LinkedHashMap<>();

    static <T> Labelling<T> load(String table, Function<String, T> kind) {
        Labelling<T> labelling = new Labelling<>();
        DataTable.load(table).rows().forEach((key, labels) ->
                labels.forEach(label -> labelling.kinds.put(Names.key(label), kind.apply(key))));
        return labelling;
    }

    /** A labelling by the words for the literals of an enumeration, as people read them. */
    static <T> Labelling<T> of(List<T> kinds, Function<T, String> label) {
        Labelling<T> labelling = new Labelling<>();
        kinds.forEach(kind -> labelling.kinds.put(Names.key(label.apply(kind)), kind));
        return labelling;
    }

    /** The kind that the label stands for, or null. */
    public T find(String label) {
        return kinds.get(Names.key(label));
    }
}
