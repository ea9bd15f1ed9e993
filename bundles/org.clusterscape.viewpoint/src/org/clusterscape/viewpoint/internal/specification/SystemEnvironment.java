package org.clusterscape.viewpoint.internal.specification;

import java.util.Map;
import java.util.TreeMap;

import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.SystemColor;

/** What every specification can refer to at <code>environment:/viewpoint</code>: the colours of the system. */
final class SystemEnvironment {

    static final String SCHEME = "environment";

    /** Names and values of the colours; the values are those that Sirius shows. */
    private static final String COLORS = """
            black 000000
            white FFFFFF
            blue 729FCF
            chocolate E9B96E
            gray 888888
            green 8AE234
            orange FCAF3E
            purple AD7FA8
            red EF2929
            yellow FCE94F
            light_blue C2EFFF
            light_chocolate EEC98E
            light_gray D1D1D1
            light_green CCF2A6
            light_orange FDCE89
            light_purple D9C4D7
            light_red F68B8B
            light_yellow FFF5B5
            dark_blue 274C72
            dark_chocolate 9A6717
            dark_gray 454545
            dark_green 4D8914
            dark_orange E08503
            dark_purple 72496E
            dark_red 9C0C0C
            dark_yellow D6C542
            """;

    private final Map<String, SystemColor> colors = new TreeMap<>();

    SystemEnvironment() {
        var palette = DescriptionFactory.eINSTANCE.createSystemColorsPalette();
        DescriptionFactory.eINSTANCE.createEnvironment().setSystemColors(palette);
        COLORS.lines().forEach(line -> {
            String[] parts = line.split(" ");
            SystemColor color = color(parts[0], Integer.parseInt(parts[1], 16));
            palette.getEntries().add(color);
            colors.put(color.getName(), color);
        });
    }

    private static SystemColor color(String name, int rgb) {
        SystemColor color = DescriptionFactory.eINSTANCE.createSystemColor();
        color.setName(name);
        color.setRed(rgb >> 16);
        color.setGreen(rgb >> 8 & 0xFF);
        color.setBlue(rgb & 0xFF);
        return color;
    }

    /** The colour that a path such as <code>//@systemColors/@entries[name='blue']</code> leads to; null for others. */
    SystemColor find(NamePath path) {
        return path.steps().size() == 2 && path.steps().getFirst().feature().equals("systemColors")
                ? colors.get(path.steps().getLast().keys().getOrDefault("name", "")) : null;
    }
}
