package org.clusterscape.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.LayoutEngine;
import org.clusterscape.diagram.layout.LayoutFile;
import org.clusterscape.diagram.layout.LayoutFileException;
import org.clusterscape.diagram.layout.LayoutOptions;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.layout.SavedLayout.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts in files. */
class LayoutFileTest {

    @TempDir
    Path folder;

    private SavedLayout small() {
        return SavedLayout.empty("Ecosystem map", "_region")
                .with("actor@_a", element -> element.withBounds(new Bounds(10, 20.5, 100, 40)).withPinned(true))
                .with("linkage@_l", element -> element.withRoute(new Route(List.of(new Point(110, 40), new Point(150.25, 40)), null,
                        new Bounds(120, 22, 30.48, 15), null)))
                .with("actor@_b", element -> element.withHidden(true).withSetting("fill", "#ff0000"));
    }

    @Test
    void aFileHasALineForEachElement() throws IOException {
        Path file = folder.resolve("region.layout");
        assertTrue(LayoutFile.write(file, small()));
        assertEquals("""
                clusterscape-layout 1
                diagram Ecosystem map
                root _region

                actor@_a bounds=10,20.5,100,40 pinned=true
                actor@_b hidden=true fill=#ff0000
                linkage@_l route=110,40;150.25,40 centre=120,22,30.48,15
                """, Files.readString(file));
        assertEquals(small(), LayoutFile.read(file));
    }

    @Test
    void aLaidOutDrawingComesBackAsItWas() throws IOException {
        Drawing drawing = RandomDrawings.of(5, LayoutStyle.FORCE);
        Layout layout = LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, null);
        Path file = folder.resolve("random.layout");
        LayoutFile.write(file, SavedLayout.empty("Zufall", "ä").withLayout(layout));
        SavedLayout read = LayoutFile.read(file);
        Layout again = LayoutEngine.layout(drawing, read.layout(), LayoutOptions.NEW, null);
        assertEquals(layout.routes(), again.routes());
        LayoutFile.write(folder.resolve("again.layout"), SavedLayout.empty("Zufall", "ä").withLayout(again));
        assertEquals(Files.readString(file), Files.readString(folder.resolve("again.layout")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "with blank", " ", "", "%", "100%", "a=b", "=", "#comment", "<<<<<<< mark", "|||||||", "tab\there",
        "line\nfeed", "cr\rlf\n", "Größe/außen", "\u00a0no-break\u2028", "\ufeffbom", "😀", "half \ud83d", "\udc00", "\u0000\u0007",
        "%u0041", "%41", "edge:A@//x[a -> b]" })
    void anIdMayHoldAnyCharacter(String id) throws IOException {
        Path file = folder.resolve("ids.layout");
        SavedLayout layout = SavedLayout.empty(id, id).with(id, element -> element.withBounds(new Bounds(1, 2, 3, 4))
                .withSetting("style " + id, id)).with("other", element -> element.withHidden(true));
        LayoutFile.write(file, layout);
        assertEquals(layout, LayoutFile.read(file));
        assertEquals(6, Files.readString(file).lines().count());
    }

    @Test
    void randomIdsComeBack() throws IOException {
        Random random = new Random(7);
        SavedLayout layout = SavedLayout.empty("d", "r");
        for (int i = 0; i < 500; i++) {
            StringBuilder id = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                id.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            layout = layout.with(id.toString(), element -> element.withHidden(true));
        }
        Path file = folder.resolve("ids.layout");
        LayoutFile.write(file, layout);
        assertEquals(layout, LayoutFile.read(file));
    }

    @Test
    void unknownKeysAndHeadLinesAreKept() throws IOException {
        Path file = folder.resolve("newer.layout");
        String text = """
                clusterscape-layout 1
                diagram D
                root R
                zoom 150 percent

                a bounds=1,2,3,4 color=red shape=round%20corners
                """;
        Files.writeString(file, text);
        LayoutFile.write(file, LayoutFile.read(file).with("a", element -> element.withBounds(new Bounds(5, 6, 7, 8))));
        assertEquals(text.replace("1,2,3,4", "5,6,7,8"), Files.readString(file));
    }

    @Test
    void windowsLineEndsMarksAndCommentsAreRead() throws IOException {
        Path file = folder.resolve("windows.layout");
        Files.writeString(file, "\ufeffclusterscape-layout 1\r\nroot R\r\ndiagram D\r\n\r\n# comment\r\n\r\na   bounds=1,2,3,4  \r\n");
        SavedLayout layout = LayoutFile.read(file);
        assertEquals(new Bounds(1, 2, 3, 4), layout.layout().boxes().get("a"));
        assertEquals("D", layout.diagram());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a bounds=1,2,3            | bounds should have 4 numbers, not 3.
            a bounds=1,2,x,4          | "x" is not a number that can be used here.
            a bounds=1,2,NaN,4        | "NaN" is not a number that can be used here.
            a bounds=1,2,-3,4         | "-3" is not a number that can be used here.
            a bounds=1,2,1e300,4      | "1e300" is not a number that can be used here.
            a route=1,2               | A route should have two points at least, such as route=10,20;30,40.
            a route=1,2;;3,4          | route should have 2 numbers, not 1.
            a pinned=yes              | pinned should be true or false, not "yes".
            a bounds                  | "bounds" should be a name and a value, such as bounds=10,20,100,40.
            a%2 hidden=true           | "a%2" has a percent sign without two hexadecimal digits behind it; a percent sign itself is written %25.
            b pinned=true             | The element "b" has a line already. Delete one of them.
            <<<<<<< HEAD              | This line was left by version control where two changes met. Keep one of the two versions and delete the marks.
            """)
    void aFaultIsNamedWithItsLine(String line, String message) throws IOException {
        Path file = folder.resolve("faulty.layout");
        Files.writeString(file, "clusterscape-layout 1\ndiagram D\nroot R\n\nb hidden=true\n" + line + "\n");
        LayoutFileException fault = assertThrows(LayoutFileException.class, () -> LayoutFile.read(file));
        assertEquals(message, fault.getMessage());
        assertEquals(6, fault.line());
        assertEquals(file + ":6: " + message, fault.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "<xmi/>", "clusterscape-layout", "clusterscape-layout 2\ndiagram D\nroot R\n",
        "clusterscape-layout 1\nroot R\n\n", "clusterscape-layout 1\ndiagram D\n\nroot R" })
    void aBadHeadIsRefused(String text) throws IOException {
        Path file = folder.resolve("head.layout");
        Files.writeString(file, text);
        LayoutFileException fault = assertThrows(LayoutFileException.class, () -> LayoutFile.read(file));
        assertTrue(fault.line() > 0);
        assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
    }

    @Test
    void whatIsNotTextIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("bytes.layout");
        byte[] bytes = "clusterscape-layout 1\ndiagram D\nroot R\n\na hidden=true\nb\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        Files.write(file, bytes);
        assertEquals(6, assertThrows(LayoutFileException.class, () -> LayoutFile.read(file)).line());
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.layout");
        assertTrue(assertThrows(LayoutFileException.class, () -> LayoutFile.read(file)).getMessage().contains("none.layout"));
    }

    @Test
    void damagedFilesNeverCauseAnythingButAClearFault() throws IOException {
        Path file = folder.resolve("damaged.layout");
        LayoutFile.write(file, small());
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = good.clone();
            for (int k = random.nextInt(3); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
            try {
                LayoutFile.read(file);
            } catch (LayoutFileException e) {
                assertTrue(e.line() > 0, e::toString);
            }
        }
    }

    @Test
    void anEqualLayoutIsNotWrittenAgain() throws IOException {
        Path file = folder.resolve("same.layout");
        LayoutFile.write(file, small());
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, old);
        assertFalse(LayoutFile.write(file, small()));
        assertEquals(old, Files.getLastModifiedTime(file));
        assertTrue(LayoutFile.write(file, small().with("x", element -> element.withHidden(true))));
        assertNotEquals(old, Files.getLastModifiedTime(file));
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path target = Files.createDirectory(folder.resolve("folder.layout"));
        IOException failure = assertThrows(IOException.class, () -> LayoutFile.write(target, small()));
        assertTrue(failure.getMessage().contains("folder.layout"), failure.getMessage());
        assertThrows(IOException.class, () -> LayoutFile.write(folder.resolve("no/such/folder.layout"), small()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void onlyWhatWasAskedForIsReplaced() {
        Layout layout = new Layout(Map.of("actor@_a", new Bounds(1, 1, 1, 1)), Map.of());
        SavedLayout changed = small().withLayout(layout);
        assertEquals(new Bounds(1, 1, 1, 1), changed.element("actor@_a").bounds());
        assertTrue(changed.element("actor@_a").pinned());
        assertEquals(small().element("linkage@_l"), changed.element("linkage@_l"));
        assertEquals(Set.of("actor@_a"), changed.pinned());
        assertEquals(Set.of("actor@_b"), changed.hidden());
        assertEquals(Set.of("actor@_b"), changed.retain("actor@_b"::equals).elements().keySet());
        assertEquals(Element.NONE, changed.element("unknown"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "region.clusterscape, Ecosystem map, -, region.Ecosystem map.layout",
        "region.2026.clusterscape, Ecosystem map, -, region.2026.Ecosystem map.layout",
        "noending, Übersicht, r1, noending.Übersicht.r1.layout",
        "a.b, x/y:z, -, a.x%2Fy%3Az.layout",
        "a.b, ..., -, a.%2E%2E%2E.layout",
        "a.b, a%2Fb, -, a.a%252Fb.layout" })
    void filesAreNamedAfterModelDiagramAndRoot(String model, String diagram, String root, String expected) {
        assertEquals(folder.resolve(expected), LayoutFile.of(folder.resolve(model), diagram, root));
    }

    @Test
    void differentDiagramsHaveDifferentFiles() {
        Path model = folder.resolve("m.clusterscape");
        List<String> names = List.of("_Ab", "_aB", "_ab", "", "x".repeat(100), "x".repeat(101), "\ud83d", "a/b", "a%2Fb", "a.b", "a\\b", "\u0120", "%0120");
        assertEquals(names.size(), names.stream()
                .map(name -> LayoutFile.of(model, "d", name).getFileName().toString().toLowerCase(Locale.ROOT)).distinct().count());
        for (String name : names) {
            assertTrue(LayoutFile.of(model, name, name).getFileName().toString().length() < 200);
        }
    }
}
