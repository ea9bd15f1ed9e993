package org.clusterscape.card.internal.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.clusterscape.model.City;
import org.clusterscape.model.Ecosystem;

/** The cities that a card can mean: those of the model first, then those of the study, then those that it introduces. */
public final class Cities {

    private static final int SHORTEST_MENTION = 4;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int LONGEST_OF_CAPITALS = 5;
    private static final DataTable KNOWN = DataTable.load("cities");
    private static final Homoglyphs HOMOGLYPHS = new Homoglyphs();

    private final List<NamedEntry<City>> entries = new ArrayList<>();


    Cities(Ecosystem model) {
        for (City city : model.getCities()) {
            entries.add(new NamedEntry<>(city, city.getName(), city.getAbbreviation(), city.getCountry(), city.getAliases()));
        }
        KNOWN.rows().forEach((abbreviation, values) ->
                addKnown(abbreviation, values.get(0), values.get(1), values.subList(2, values.size())));
    }

    private void addKnown(String abbreviation, String name, String country, List<String> aliases) {
        NamedEntry<City> sameAbbreviation = byAbbreviation(abbreviation);
        NamedEntry<City> same = aliases.stream().map(this::byName).filter(Objects::nonNull).findFirst().orElse(byName(name));
        if (same == null && sameAbbreviation != null && sameAbbreviation.name() == null) {
            same = sameAbbreviation;
        }
        if (same == null) {
            String free = sameAbbreviation == null ? abbreviation : null;
            entries.add(new NamedEntry<>(null, name, free, country, aliases));
        } else {
            same.alsoKnownAs(name);
            aliases.forEach(same::alsoKnownAs);
        }
    }

    /** The city by abbreviation, name or alias, also in letters that only look Latin; or null. */
    public NamedEntry<City> find(String label) {
        String latin = latin(label);
        NamedEntry<City> city = byAbbreviation(latin);
        if (city == null) {
            city = byName(label);
        }
        if (city == null && !latin.equals(label)) {
            city = byName(latin);
        }
        return city;
    }

    /** Remembers that the card calls the city so. */
    public void met(NamedEntry<City> city, String label) {
        String latin = latin(label);
        if (!latin.equals(city.abbreviation())) {
            city.met(byName(label) == city ? label : latin);
        }
    }

    /** The abbreviation in Latin letters where it only looks Latin. */
    public String latin(String abbreviation) {
        return HOMOGLYPHS.latin(abbreviation);
    }

    /** Whether a name that nobody knows is rather an abbreviation: up to three letters, or up to five capitals. */
    public static boolean looksLikeAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                || name.length() <= LONGEST_OF_CAPITALS && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Introduces a city. */
    public NamedEntry<City> add(String name, String abbreviation) {
        NamedEntry<City> city = new NamedEntry<>(null, name, abbreviation, null, List.of());
        entries.add(city);
        return city;
    }

    /** The city of which the model and the card know only the abbreviation, and which may well have this name; or null. */
    public NamedEntry<City> nameless(String name) {
        List<NamedEntry<City>> candidates = entries.stream()
                .filter(e -> e.name() == null && e.abbreviation() != null && abbreviates(e.abbreviation(), name)).toList();
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** Gives a city its name. */
    public void name(NamedEntry<City> city, String name) {
        city.rename(name);
    }

    private static boolean abbreviates(String abbreviation, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Names.words(name).split(" ")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        String key = Names.words(abbreviation).replace(" ", "");
        return !key.isEmpty() && (Names.words(name).startsWith(key) || initials.toString().equals(key));
    }

    /** The cities that the text names in full; abbreviations do not count. */
    public List<NamedEntry<City>> mentionedIn(String text) {
        String words = " " + Names.words(text) + " ";
        return entries.stream().filter(e -> e.keys().stream().map(Names::words)
                .anyMatch(name -> name.length() >= SHORTEST_MENTION && words.contains(" " + name + " "))).toList();
    }

    private NamedEntry<City> byAbbreviation(String label) {
        NamedEntry<City> inOtherCase = null;
        for (NamedEntry<City> entry : entries) {
            if (label.equals(entry.abbreviation())) {
                return entry;
            }
            if (label.length() > 1 && label.equalsIgnoreCase(entry.abbreviation()) && inOtherCase == null) {
                inOtherCase = entry;
            }
        }
        return inOtherCase;
    }

    private NamedEntry<City> byName(String label) {
        String key = Names.key(label);
        return key.isEmpty() ? null : entries.stream().filter(e -> e.isCalled(key)).findFirst().orElse(null);
    }
}
