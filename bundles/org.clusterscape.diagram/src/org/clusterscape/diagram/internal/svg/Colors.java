package org.clusterscape.diagram.internal.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.internal.color.Palette;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.svg.Theme;

/** The colours of one SVG: a CSS variable for each pair of a light and a dark colour, and the classes that use them. */
final class Colors {

    private record Pair(Color light, Color dark) {
    }

    private final Theme theme;
    private final Map<Ink, Pair> pairs = new LinkedHashMap<>();
    private final Map<Pair, Integer> numbers = new LinkedHashMap<>();
    private final TreeSet<String> uses = new TreeSet<>();

    Colors(Theme theme) {
        this.theme = theme;
    }

    /** The colour for readers that know no CSS variables. */
    String plain(Ink ink) {
        Pair pair = pair(ink);
        return "#" + (theme == Theme.DARK ? pair.dark : pair.light).hex();
    }

    /** The class that sets a property ("fill", "stroke" or "stop-color") to a colour. */
    String use(String property, Ink ink) {
        int number = number(ink);
        String letter = switch (property) {
        case "fill" -> "f";
        case "stroke" -> "s";
        default -> "g";
        };
        uses.add("%s%04d%s".formatted(letter, number, property));
        return letter + number;
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
        for (String use : uses) {
            int number = Integer.parseInt(use.substring(1, 5));
            css.append("#%s .%c%d{%s:var(--c%d)}\n".formatted(id, use.charAt(0), number, use.substring(5), number));
        }
        return css.toString();
    }

    private int number(Ink ink) {
        return numbers.computeIfAbsent(pair(ink), key -> numbers.size() + 1);
    }

    private Pair pair(Ink ink) {
        return pairs.computeIfAbsent(ink, key -> new Pair(key.color(), Palette.dark(key)));
    }
}
