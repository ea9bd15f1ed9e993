package org.clusterscape.example.region.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives the places of a region other, invented names, and puts those into texts. */
final class PlaceNames {

    private static final List<String> ONSETS = List.of("Karm", "Lüst", "Brisk", "Ohl", "Quem", "Rösk", "Sarn", "Tülm",
            "Ulf", "Vels", "Wörn", "Zist", "Anst", "Belm", "Dörk", "Eschn", "Fahl", "Grest", "Hülb", "Ilz", "Jarn", "Kölm",
            "Landr", "Mörs");
    private static final List<String> MIDDLES = List.of("en", "el", "er", "ing");
    private static final List<String> TOWN_ENDINGS = List.of("furt", "au", "brück", "felde", "hagen", "stedt", "bach",
            "rode", "münde", "born", "fels", "werder");
    private static final List<String> RIVER_ENDINGS = List.of("e", "ach", "ma", "ere", "na");
    /** Coprime to the number of town names, so that every name comes up once and neighbours sound different. */
    private static final int STRIDE = 421;

    private final Map<String, String> names = new HashMap<>();
    private final String mainTown;
    private final Pattern places;

    /**
     * @param part the number of the region, from 2
     * @param towns the names of the towns, the most important first
     * @param rivers names that may be part of others, such as Wölme in Wölmetal
     */
    PlaceNames(int part, List<String> towns, List<String> rivers) {
        for (int i = 0; i < towns.size(); i++) {
            names.put(towns.get(i), town((part - 2) * towns.size() + i));
        }
        rivers.forEach(river -> names.put(river, river(part - 2)));
        mainTown = towns.isEmpty() ? "(" + part + ")" : names.get(towns.get(0));
        places = Pattern.compile(names.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()
                .thenComparing(Comparator.naturalOrder())).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** The new name of the most important town. */
    String mainTown() {
        return mainTown;
    }

    String replaceIn(String text) {
        return names.isEmpty() ? text
                : places.matcher(text).replaceAll(place -> Matcher.quoteReplacement(names.get(place.group())));
    }

    private static String town(int index) {
        int count = ONSETS.size() * MIDDLES.size() * TOWN_ENDINGS.size();
        int choice = (int) ((long) index * STRIDE % count);
        String name = ONSETS.get(choice % ONSETS.size()) + MIDDLES.get(choice / ONSETS.size() % MIDDLES.size())
                + TOWN_ENDINGS.get(choice / ONSETS.size() / MIDDLES.size());
        return index < count ? name : name + " " + (index / count + 1);
    }

    private static String river(int index) {
        int onset = index % ONSETS.size();
        int ending = index / ONSETS.size() % RIVER_ENDINGS.size();
        int round = index / ONSETS.size() / RIVER_ENDINGS.size();
        String second = round == 0 ? "" : ONSETS.get((round - 1) % ONSETS.size()).toLowerCase(Locale.ROOT);
        String name = ONSETS.get(onset) + second + RIVER_ENDINGS.get(ending);
        return round <= ONSETS.size() ? name : name + (round - 1) / ONSETS.size();
    }
}
