package org.clusterscape.diagram.internal.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.internal.color.Palette;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.svg.Theme;

/** The colours of one SVG: a CSS variable for each pair of a light and a dark colour, and the classes that use them. */
final class Colors {

    private record Pair(Color light, Color dark) {
    }

    private record Swatch(int number, String plain) {
    }

    private final Theme theme;
    private final Map<Ink, Swatch> swatches = new HashMap<>();
    private final Map<Pair, Integer> numbers = new LinkedHashMap<>();
    private final SortedMap<String, SortedSet<Integer>> uses = new TreeMap<>();

    Colors(Theme theme) {
        this.theme = theme;
    }

    /** The colour for readers that know no CSS variables. */
    String plain(Ink ink) {
        return swatch(ink).plain;
    }

    /** The class that sets a property ("fill", "stroke" or "stop-color") to a colour. */
    String use(String property, Ink ink) {
        int number = swatch(ink).number;
        uses.computeIfAbsent(property, key -> new TreeSet<>()).add(number);
        return letter(property) + number;
    }

    private static String letter(String property) {
        return switch (property) {
        case "fill" -> "f";
        case "stroke" -> "s";
        default -> "g";
        };
    }

    /** The rules below an element's id. */
    String css(String id) {
        StringBuilder css = new StringBuilder();
        List<String> light = new ArrayList<>();
        List<String> dark = new ArrayList<>();
        numbers.forEach((pair, number) -> {
            light.add("--c" + number + ":#" + pair.light.hex());
            dark.add("--c" + number + ":#" + pair.dark.hex());
        });
        css.append("#%s{%s}\n".formatted(id, String.join(";", theme == Theme.DARK ? dark : light)));
        if (theme == Theme.AUTOMATIC) {
            String rules = String.join(";", dark);
            css.append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]) #%s,#%s:root{%s}}\n"
                    .formatted(id, id, rules));
            css.append("@media screen{:root[data-theme=\"dark\"] #%s{%s}}\n".formatted(id, rules));
        }
        uses.forEach((property, used) -> used.forEach(number -> css.append("#%s .%s%d{%s:var(--c%d)}\n".formatted(id,
                letter(property), number, property, number))));
        return css.toString();
    }

    private Swatch swatch(Ink ink) {
        Swatch known = swatches.get(ink);
        if (known == null) {
            Pair pair = new Pair(ink.color(), Palette.dark(ink));
            int number = numbers.computeIfAbsent(pair, key -> numbers.size() + 1);
            known = new Swatch(number, "#" + (theme == Theme.DARK ? pair.dark : pair.light).hex());
            swatches.put(ink, known);
        }
        return known;
    }
}
