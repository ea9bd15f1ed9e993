package org.clusterscape.diagram.internal.icon;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.diagram.drawing.Color;

/** Reads colours as icons write them: hexadecimal, rgb() with numbers, and the basic names of CSS. */
final class NamedColors {

    private static final Map<String, Color> NAMES = Map.ofEntries(Map.entry("black", new Color(0, 0, 0)),
            Map.entry("silver", new Color(192, 192, 192)), Map.entry("gray", new Color(128, 128, 128)),
            Map.entry("grey", new Color(128, 128, 128)), Map.entry("white", new Color(255, 255, 255)),
            Map.entry("maroon", new Color(128, 0, 0)), Map.entry("red", new Color(255, 0, 0)),
            Map.entry("purple", new Color(128, 0, 128)), Map.entry("fuchsia", new Color(255, 0, 255)),
            Map.entry("green", new Color(0, 128, 0)), Map.entry("lime", new Color(0, 255, 0)),
            Map.entry("olive", new Color(128, 128, 0)), Map.entry("yellow", new Color(255, 255, 0)),
            Map.entry("navy", new Color(0, 0, 128)), Map.entry("blue", new Color(0, 0, 255)),
            Map.entry("teal", new Color(0, 128, 128)), Map.entry("aqua", new Color(0, 255, 255)),
            Map.entry("orange", new Color(255, 165, 0)), Map.entry("currentcolor", new Color(0, 0, 0)));
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

    private NamedColors() {
    }

    /** The colour, or null if it is written in another way. */
    static Color parse(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            String digits = hex.group(1);
            String all = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
            int number = Integer.parseInt(all, 16);
            return new Color(number >> 16, number >> 8 & 255, number & 255);
        }
        Matcher rgb = RGB.matcher(value);
        return rgb.matches() ? new Color(Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)))
                : NAMES.get(value);
    }
}
