package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Cities;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;

/**
 * Reads the examples. The city of an example is its label, or a city in bold in the text, or the only city that the text
 * names.
 */
public final class ExampleReader {

    /**
     * What a label says.
     *
     * @param name the city, or null for a label that says that the example belongs to none
     * @param abbreviation the abbreviation in brackets behind it, or null
     */
    private record Place(String name, String abbreviation) {
    }

    /** More bold words than an example ever has. */
    private static final int MOST_BOLD_WORDS = 50;
    private static final Place NOWHERE = new Place(null, null);
    private static final Pattern NAME_AND_BRACKET = Pattern.compile("(.+?)\\s*\\(([^()]{1,12})\\)");
    private static final Pattern CITY_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|del|am|an|der|im|upon|of|la|el|al)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,3}");

    private final Reading reading;
    private final Cities cities;
    private final WordList general;
    private final WordList noCity;
    private final WordList cityMark;

    ExampleReader(Reading reading) {
        this(reading.vocabulary(), reading);
    }

    private ExampleReader(Vocabulary vocabulary, Reading reading) {
        this.reading = reading;
        cities = vocabulary.cities();
        general = vocabulary.words("general");
        noCity = vocabulary.words("noCity");
        cityMark = vocabulary.words("cityMark");
    }

    List<Draft.CityExample> read(List<CardBlock> blocks) {
        List<Draft.CityExample> examples = new ArrayList<>();
        entries(reading.rehearsal(), blocks).stream().filter(e -> e.key() != null).forEach(e -> city(e.key(), e.text()));
        for (LabelledReader.Entry<Place> entry : entries(reading, blocks)) {
            String text = entry.text().plain();
            NamedEntry<City> city = entry.key() == null ? cityIn(entry.text()) : city(entry.key(), entry.text());
            examples.add(new Draft.CityExample(city, text.isEmpty() ? null : text,
                    reading.vocabulary().codes().pointers(text)));
        }
        return examples;
    }

    /** Read twice: texts may speak of cities that only a later label introduces. */
    private List<LabelledReader.Entry<Place>> entries(Reading account, List<CardBlock> blocks) {
        return new LabelledReader<>(account, CardSection.EXAMPLES, this::standsAlone, this::place).read(blocks);
    }

    private boolean standsAlone(CardBlock block, boolean first) {
        return block.is(Kind.ITEM) || !boldCities(block.text()).isEmpty()
                || !cities.mentionedIn(block.text().plain()).isEmpty() || LeadingLabel.boldLabel(block.text()) != null
                || first && !block.text().text().endsWith(":");
    }

    private Place place(LeadingLabel label) {
        String text = label.label();
        if (general.contains(text)) {
            return label.bold() ? NOWHERE : null;
        }
        Matcher bracket = NAME_AND_BRACKET.matcher(text);
        if (cities.find(text) != null) {
            return new Place(text, null);
        }
        if (label.bold() && bracket.matches()) {
            return new Place(bracket.group(1), cityMark.contains(bracket.group(2)) ? null : bracket.group(2));
        }
        boolean nameless = label.form() == LeadingLabel.Form.COLON && cities.nameless(text) != null;
        return looksLikeCity(text) && (label.bold() || nameless) ? new Place(text, null) : null;
    }

    private boolean looksLikeCity(String text) {
        return CITY_NAME.matcher(text).matches() && !noCity.contains(text);
    }

    /** Whether a bold label is read as the city of that name, also where no model knows it. */
    public static boolean isCityLabel(Vocabulary vocabulary, String label) {
        ExampleReader reader = new ExampleReader(vocabulary, null);
        return !reader.general.contains(label) && (reader.cities.find(label) != null || reader.looksLikeCity(label));
    }

    private NamedEntry<City> city(Place place, StyledText text) {
        if (place == NOWHERE) {
            return null;
        }
        NamedEntry<City> known = cities.find(place.name());
        NamedEntry<City> nameless = null;
        if (known == null && place.abbreviation() != null) {
            NamedEntry<City> abbreviated = cities.find(place.abbreviation());
            nameless = abbreviated != null && abbreviated.name() == null ? abbreviated : null;
        }
        if (known == null && nameless == null) {
            nameless = cities.nameless(place.name());
        }
        if (nameless != null) {
            reading.warn(text.firstLine(), Messages.bind(Messages.Warning_cityNamed, nameless.abbreviation(), place.name()));
            cities.name(nameless, place.name());
            known = nameless;
        }
        if (known == null) {
            reading.warn(text.firstLine(), Messages.bind(Messages.Warning_newCity, place.name()));
            return cities.add(place.name(), place.abbreviation());
        }
        cities.met(known, place.name());
        return known;
    }

    /** The city of a text without a label, or null. */
    private NamedEntry<City> cityIn(StyledText text) {
        Set<NamedEntry<City>> bold = boldCities(text);
        if (bold.size() == 1) {
            return bold.iterator().next();
        }
        List<NamedEntry<City>> mentioned = cities.mentionedIn(text.plain());
        return bold.isEmpty() && mentioned.size() == 1 ? mentioned.get(0) : null;
    }

    private Set<NamedEntry<City>> boldCities(StyledText text) {
        return text.bold().stream().limit(MOST_BOLD_WORDS)
                .map(range -> text.sub(range.from(), range.to()).plainLine().replaceAll("[:,.]$", ""))
                .map(cities::find).filter(city -> city != null).collect(Collectors.toSet());
    }
}
