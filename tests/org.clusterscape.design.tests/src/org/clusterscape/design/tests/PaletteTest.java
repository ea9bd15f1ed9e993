package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.clusterscape.design.tests.Rgb.Vision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Whether the colours of the design can be read and told apart, also by people with colour vision deficiencies and in print. */
class PaletteTest {

    private static final Map<String, Rgb> COLORS = colors();

    /** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (lines and symbols). */
    private static final double TEXT_CONTRAST = 4.5;
    private static final double LINE_CONTRAST = 3;

    @Test
    void textCanBeReadOnEveryFill() {
        List<String> wrong = new ArrayList<>();
        COLORS.forEach((name, color) -> {
            if (isFill(name) && COLORS.get("text").contrast(color) < TEXT_CONTRAST) {
                wrong.add(name);
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(COLORS.get("textMuted").contrast(COLORS.get("background")) >= TEXT_CONTRAST);
    }

    @Test
    void linesCanBeSeenOnTheBackground() {
        COLORS.forEach((name, color) -> {
            if (name.startsWith("linkage") || name.equals("line") || name.equals("ink")) {
                double contrast = color.contrast(COLORS.get("background"));
                assertTrue(contrast >= LINE_CONTRAST, name + " " + contrast);
            }
        });
    }

    @Test
    void symbolsCanBeSeenOnEveryCluster() {
        COLORS.forEach((name, color) -> {
            if (name.startsWith("cluster") || name.startsWith("field") || name.startsWith("indicator")) {
                assertTrue(COLORS.get("ink").contrast(color) >= LINE_CONTRAST, name);
            }
        });
    }

    /** Colours of one group can be told apart with any kind of colour vision. */
    @ParameterizedTest
    @CsvSource({"linkage, 25", "cluster, 15", "score, 8", "severity, 8", "relevance, 8", "progress, 9",
        "indicatorReached+indicatorMixed+indicatorMissed+indicatorNoTarget, 9", "effect, 15", "field, 8"})
    void aGroupCanBeToldApart(String group, double distance) {
        List<String> names = names(group);
        assertTrue(names.size() > 1, group);
        List<String> wrong = new ArrayList<>();
        for (Vision vision : Vision.values()) {
            for (int i = 0; i < names.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double d = COLORS.get(names.get(i)).distance(COLORS.get(names.get(j)), vision);
                    if (d < distance) {
                        wrong.add(names.get(j) + " and " + names.get(i) + " with " + vision + ": " + d);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Steps of a scale get darker one by one, so that they keep their order in print without colours. */
    @ParameterizedTest
    @CsvSource({"severity", "score", "relevance", "cluster"})
    void aScaleGetsDarker(String group) {
        List<String> names = names(group);
        for (int i = 1; i < names.size(); i++) {
            double step = COLORS.get(names.get(i - 1)).lightness() - COLORS.get(names.get(i)).lightness();
            assertTrue(step >= 4, names.get(i) + " is " + step + " darker than the one before");
        }
    }

    /** Two kinds of linkages that share their dashes differ in lightness, which print keeps. */
    @ParameterizedTest
    @CsvSource({"linkageCooperation, linkageSupply", "linkageKnowledge, linkageAdvocacy",
        "linkageRegulation, linkageMarketAccess"})
    void equalDashesDifferInLightness(String one, String other) {
        assertTrue(Math.abs(COLORS.get(one).lightness() - COLORS.get(other).lightness()) >= 13, one);
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void greyStaysGrey(Vision vision) {
        Rgb grey = new Rgb(120, 120, 120);
        assertEquals(0, grey.distance(grey.seenWith(vision), Vision.NORMAL), 0.5);
    }

    @Test
    void theDesignUsesOnlyThePalette() {
        List<String> others = DesignFile.load().all().stream()
                .filter(e -> e.getAttribute("href").startsWith("environment:")).map(DesignFile::path).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyColorIsUsedAndDocumented() throws IOException {
        String design = Files.readString(DesignFile.FILE, StandardCharsets.UTF_8);
        String page = Files.readString(DesignFile.ROOT.resolve("docs/design-palette.md"), StandardCharsets.UTF_8);
        TreeSet<String> missing = new TreeSet<>();
        COLORS.forEach((name, color) -> {
            if (!design.contains("@entries[name='" + name + "']")) {
                missing.add(name + " is not used");
            }
            if (!page.contains("| `" + name + "` | `" + color + "` |")) {
                missing.add(name + " " + color + " is not documented");
            }
        });
        assertEquals(new TreeSet<>(), missing);
    }

    private static boolean isFill(String name) {
        return !name.startsWith("linkage") && !name.startsWith("line") && !name.startsWith("text")
                && !name.endsWith("Border") && !name.equals("ink");
    }

    private static List<String> names(String group) {
        List<String> starts = List.of(group.split("\\+"));
        return COLORS.keySet().stream().filter(name -> starts.stream().anyMatch(name::startsWith)).toList();
    }

    private static Map<String, Rgb> colors() {
        Map<String, Rgb> colors = new LinkedHashMap<>();
        for (Element entry : DesignFile.load().all()) {
            if (entry.getTagName().equals("entries")) {
                colors.put(entry.getAttribute("name"), new Rgb(Integer.parseInt(entry.getAttribute("red")),
                        Integer.parseInt(entry.getAttribute("green")), Integer.parseInt(entry.getAttribute("blue"))));
            }
        }
        return colors;
    }
}
