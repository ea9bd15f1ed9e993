package org.clusterscape.card.internal.merge;

import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.model.City;
import org.clusterscape.model.NamedElement;

/** What tells cities and sectors of the model from others, in the form in which entries of the vocabulary say it. */
final class Keys {

    private Keys() {
    }

    static String of(NamedElement element) {
        if (element == null) {
            return "";
        }
        return Names.key(element.getName() == null && element instanceof City city ? city.getAbbreviation() : element.getName());
    }
}
