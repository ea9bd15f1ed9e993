package org.clusterscape.diagram.internal.svg;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.internal.text.Face;
import org.clusterscape.diagram.internal.text.FontSubset;

/** The texts of one SVG: which characters of which face it needs, and the classes of its text styles. */
final class Fonts {

    private static final String FALLBACK = "Inter,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif";

    private final Map<Face, TreeSet<Integer>> characters = new EnumMap<>(Face.class);
    private final List<TextStyle> styles = new ArrayList<>();

    /** Notes a text; returns the class of its style. */
    String use(String text, TextStyle style) {
        TreeSet<Integer> used = characters.computeIfAbsent(Face.of(style), key -> new TreeSet<>());
        text.codePoints().forEach(used::add);
        if (!styles.contains(style)) {
            styles.add(style);
        }
        return "t" + (styles.indexOf(style) + 1);
    }

    /** The font and the rules below an element's id. */
    String css(String id, boolean embed) {
        StringBuilder css = new StringBuilder();
        String family = FALLBACK;
        if (embed && !characters.isEmpty()) {
            String own = "cs" + SafeId.checksum(characters.toString());
            characters.forEach((face, used) -> css.append(fontFace(own, face, used)));
            family = own + "," + FALLBACK;
        }
        css.append(("#%s text{font-family:%s;font-kerning:none;font-variant-ligatures:none;"
                + "font-feature-settings:\"calt\" 0,\"kern\" 0;text-rendering:geometricPrecision;white-space:pre}\n").formatted(id,
                        family));
        for (int i = 0; i < styles.size(); i++) {
            css.append("#%s .t%d{%s}\n".formatted(id, i + 1, declarations(styles.get(i))));
        }
        return css.toString();
    }

    private static String fontFace(String family, Face face, TreeSet<Integer> used) {
        String data = Base64.getEncoder().encodeToString(FontSubset.woff(face, used));
        return "@font-face{font-family:%s;font-weight:%d;font-style:%s;src:url(data:font/woff;base64,%s) format(\"woff\")}\n"
                .formatted(family, weight(face.bold()), face.italic() ? "italic" : "normal", data);
    }

    private static String declarations(TextStyle style) {
        StringBuilder css = new StringBuilder("font-size:%spx;font-weight:%d".formatted(Xml.number(style.size()), weight(style.bold())));
        if (style.italic()) {
            css.append(";font-style:italic");
        }
        if (style.underline() || style.strike()) {
            css.append(";text-decoration:").append(style.underline() ? "underline" : "")
                    .append(style.underline() && style.strike() ? " " : "").append(style.strike() ? "line-through" : "");
        }
        return css.toString();
    }

    private static int weight(boolean bold) {
        return bold ? 600 : 400;
    }
}
