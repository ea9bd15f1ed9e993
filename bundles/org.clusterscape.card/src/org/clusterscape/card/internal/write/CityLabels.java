package org.clusterscape.card.internal.write;

import org.clusterscape.card.internal.read.ExampleReader;
import org.clusterscape.card.internal.vocabulary.Cities;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.City;

/** How a card calls a city so that every reader knows it: by its abbreviation alone where the study has it. */
final class CityLabels {

    private static final String MARK = " (city)";

    private final Vocabulary study;

    /** @param study the words that all cards share, without those of a model */
    CityLabels(Vocabulary study) {
        this.study = study;
    }

    /** For the head of the score table. */
    String column(City city) {
        String name = city.getName();
        String abbreviation = city.getAbbreviation();
        if (isBlank(name)) {
            return isBlank(abbreviation) ? "?" : abbreviation;
        }
        if (isBlank(abbreviation)) {
            boolean misleading = Cities.looksLikeAbbreviation(name) || name.endsWith(")");
            return study.cities().find(name) == null && misleading ? name + MARK : name;
        }
        return isOfStudy(city) ? abbreviation : name + " (" + abbreviation + ")";
    }

    /** For the label of an example. */
    String label(City city, boolean isInScoreTable) {
        if (isBlank(city.getName())) {
            return isBlank(city.getAbbreviation()) ? "?" : city.getAbbreviation();
        }
        if (!isInScoreTable && !isBlank(city.getAbbreviation()) && study.cities().find(city.getName()) == null) {
            return column(city);
        }
        return ExampleReader.isCityLabel(study, city.getName()) ? city.getName() : city.getName() + MARK;
    }

    private boolean isOfStudy(City city) {
        NamedEntry<City> entry = study.cities().find(city.getAbbreviation());
        return entry != null && Names.key(entry.name()).equals(Names.key(city.getName()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
