package org.clusterscape.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Pictures of diagrams from the command line, of our models and of any other Sirius project. */
class DiagramTest {

    private static final Path REGION = Run.ROOT.resolve("examples/region.clusterscape");
    private static final Path GOLDEN = Run.ROOT.resolve("tests/org.clusterscape.viewpoint.tests/data/golden");
    private static final Path SERVICES = Run.ROOT
            .resolve("tests/org.clusterscape.viewpoint.tests/src/golden/shared/GoldenServices.java");
    private static final Path TOWN = GOLDEN.resolve("diagrams/design");

    @TempDir
    Path folder;

    @Test
    void listsTheDiagramsWithTheirElements() {
        Run run = Run.of("diagram", REGION, "--list").expect(0);
        assertTrue(run.out().contains("    Region Mittlere Wölme  [ecosystem]"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.contains("Layers:") && line.contains("Key fields")
                && line.contains("Legend (shown at first)")), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.contains("Filters:") && line.contains("Hide companies")),
                run.out());
        assertTrue(run.out().contains("    SF 41 Cluster Management  [keyFields.sf-41]"), run.out());
        Set<String> kinds = new HashSet<>();
        for (JsonElement offer : Run.of("diagram", REGION, "--list", "--json").expect(0).json().getAsJsonArray()) {
            kinds.add(offer.getAsJsonObject().get("label").getAsString());
        }
        assertTrue(kinds.containsAll(List.of("Ecosystem map", "Key field", "Barriers and measures",
                "Actors and influence")), kinds.toString());
    }

    @ParameterizedTest
    @CsvSource({ "map.svg, <?xml", "map.png, \u0089PNG", "map.pdf, %PDF", "Kärtchen.SVG, <?xml" })
    void drawsInTheFormatThatTheFileSays(String name, String head) throws IOException {
        Path picture = folder.resolve(name);
        Run.of("diagram", REGION, "--name", "ecosystem MAP", "-o", picture).expect(0);
        byte[] bytes = Files.readAllBytes(picture);
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith(head), name);
        Run.of("diagram", REGION, "--name", "Ecosystem map", "-o", picture).expect(0);
        assertArrayEquals(bytes, Files.readAllBytes(picture), "the same again");
    }

    @Test
    void drawsOneElementByItsCode() throws IOException {
        Path picture = folder.resolve("sf41.svg");
        Run.of("diagram", REGION, "--name", "Key field", "--root", "sf-41", "-o", picture).expect(0);
        String svg = Files.readString(picture);
        assertTrue(svg.contains("Cluster Management"), "the title names the key field");
        assertFalse(svg.contains("SF 12 Renewable"), "and nothing of another");
    }

    @Test
    void layersAndFiltersChangeWhatIsDumped() throws IOException {
        JsonObject plain = dump();
        List<String> layers = Files.readAllLines(Run.ROOT.resolve(
                "bundles/org.clusterscape.design/description/clusterscape.odesign")).stream()
                .filter(line -> line.contains("<additionalLayers name=\"keyFields\"")).toList();
        assertFalse(layers.isEmpty(), "the design has the layer of this test");
        JsonObject more = dump("--layers", "keyFields");
        assertTrue(count(more, "node") > count(plain, "node"), "key fields are added");
        assertTrue(Arrays.toString(more.get("layers").getAsJsonArray().asList().toArray()).contains("keyFields"));
    }

    @Test
    void savedPlacesAreKept() throws IOException {
        Path model = Files.copy(REGION, folder.resolve("region.clusterscape"));
        Path before = folder.resolve("before.svg");
        Run.of("diagram", model, "--name", "Ecosystem map", "-o", before).expect(0);
        Files.writeString(folder.resolve("region.ecosystemMap.layout"), "clusterscape-layout 1\ndiagram ecosystemMap\nroot ecosystem\n\nx bounds=nowhere\n");
        Run run = Run.of("diagram", model, "--name", "Ecosystem map", "-o", folder.resolve("after.svg")).expect(2);
        assertTrue(run.err().contains("region.ecosystemMap.layout:5"), run.err());
        assertFalse(Files.exists(folder.resolve("after.svg")), "no picture that ignores what was saved");
    }

    @Test
    void drawsTheModelOfAnotherProject() throws IOException {
        Path picture = folder.resolve("boxes.svg");
        Path json = folder.resolve("boxes.json");
        Run run = Run.of("diagram", TOWN.resolve("models/werkstatt.ecore"), "--viewpoint",
                TOWN.resolve("description/boxes.odesign"), "--services", services(), "--name", "free", "--root", "/",
                "-o", picture, "--dump", json).expect(1);
        assertTrue(run.err().contains("node OpPort: There is no feature 'eOperations'"),
                "what is wrong in this design is said: " + run.err());
        assertTrue(Files.readString(picture).contains("außen"), "umlauts");
        JsonObject golden = JsonParser.parseString(Files.readString(GOLDEN.resolve("diagrams/dump-boxes-free.json")))
                .getAsJsonObject();
        JsonObject dumped = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        for (String member : List.of("design", "viewpoint", "representation", "model", "creatableOn", "root", "title")) {
            assertEquals(golden.get(member), dumped.get(member), member);
        }
        assertEquals(state(golden).get("counts"), state(dumped).get("counts"));
        assertEquals(state(golden).get("elements"), state(dumped).get("elements"), "as Sirius made them");
    }

    @Test
    void servicesThatAreNotThereAreNamedAndTheRestIsDrawn() throws IOException {
        Path picture = folder.resolve("boxes.svg");
        Run run = Run.of("diagram", TOWN.resolve("models/werkstatt.ecore"), "--viewpoint",
                TOWN.resolve("description/boxes.odesign"), "--name", "free", "--root", "/", "-o", picture).expect(1);
        assertTrue(run.err().contains("boxes.odesign:") && run.err().contains("golden.shared.GoldenServices"),
                run.err());
        assertTrue(Files.readString(picture).contains("<svg"));
    }

    @Test
    void whyThereIsNoDiagramIsSaid() throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.odesign"), "<description:Group");
        Run run = Run.of("diagram", REGION, "--viewpoint", cut, "--name", "Map", "-o", folder.resolve("x.svg")).expect(2);
        assertTrue(run.err().contains("cut.odesign:1") && run.err().contains("Map"), run.err());
        assertTrue(Run.of("vsm", "check", folder).expect(2).err().contains("folder"));
    }

    @Test
    void namesOfLayersMayHaveCommas() throws IOException {
        Path design = Files.writeString(folder.resolve("a.odesign"), """
                <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                    xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" name="g">
                  <ownedViewpoints name="v" modelFileExtension="ecore">
                    <ownedRepresentations xsi:type="d:DiagramDescription" name="d" domainClass="ecore::EPackage">
                      <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
                      <defaultLayer name="base"/>
                      <additionalLayers name="one" label="Rot, grün"/>
                      <additionalLayers name="two" label="grün"/>
                    </ownedRepresentations>
                  </ownedViewpoints>
                </description:Group>
                """);
        Path json = folder.resolve("d.json");
        Run.of("diagram", TOWN.resolve("models/werkstatt.ecore"), "--viewpoint", design, "--name", "d", "--root", "/",
                "--layers", "Rot, grün,grün", "--dump", json).expect(0);
        JsonObject dump = JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("dumps").get(0)
                .getAsJsonObject();
        assertEquals("[\"base\",\"one\",\"two\"]", dump.get("layers").toString());
    }

    @Test
    void placesOfAnotherDiagramAreRefused() throws IOException {
        Path layout = Files.writeString(folder.resolve("a.layout"),
                "clusterscape-layout 1\ndiagram barriers\nroot ecosystem\n\n/a bounds=0,0,10,10\n");
        Run run = Run.of("diagram", REGION, "--name", "Ecosystem map", "--layout", layout, "-o", folder.resolve("x.svg"))
                .expect(2);
        assertTrue(run.err().contains("barriers") && run.err().contains("ecosystemMap"), run.err());
    }

    @Test
    void placesInTheFormOfTheDocumentationAreKept() throws IOException {
        Path layout = folder.resolve("a.layout");
        String page = Files.readString(Run.ROOT.resolve("docs/diagrams.md"));
        int start = page.indexOf("clusterscape-layout 1");
        Files.writeString(layout, page.substring(start, page.indexOf("```", start)));
        Path kept = folder.resolve("kept.svg");
        Path plain = folder.resolve("plain.svg");
        Run.of("diagram", REGION, "--name", "Ecosystem map", "--layout", layout, "-o", kept).expect(0);
        Run.of("diagram", REGION, "--name", "Ecosystem map", "-o", plain).expect(0);
        assertFalse(Files.readString(kept).equals(Files.readString(plain)), "the place in the example counts");
    }

    @Test
    void lettersThatThePicturesFontLacksAreNamed() throws IOException {
        Path model = Files.writeString(folder.resolve("m.clusterscape"),
                Files.readString(REGION).replace("Töpferei Tonwerk", "日本 Tonwerk"));
        Run png = Run.of("diagram", model, "--name", "Ecosystem map", "-o", folder.resolve("m.png")).expect(0);
        assertTrue(png.err().contains("labels (1)") && png.err().contains("日本 Tonwerk"), png.err());
        Run svg = Run.of("diagram", model, "--name", "Ecosystem map", "-o", folder.resolve("m.svg")).expect(0);
        assertFalse(svg.err().contains("Tonwerk"), svg.err());
    }

    @Test
    void whatWasWrittenIsTheResultForPrograms() {
        Path picture = folder.resolve("sf41.svg");
        JsonObject written = Run.of("diagram", REGION, "--name", "Key field", "--root", "SF 41", "-o", picture, "--json")
                .expect(0).json().getAsJsonObject();
        assertEquals(picture.toString(), written.get("picture").getAsString());
        assertEquals("keyFields.sf-41", written.get("root").getAsString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "--list --viewpoint NOWHERE.odesign; NOWHERE.odesign",
            "--name Landkarte -o X.svg; Ecosystem map", "-o X.svg; --name", "--name 'Ecosystem map'; -o",
            "--name 'Ecosystem map' -o X.gif; .svg", "--name 'Key field' -o X.svg; --root",
            "--name 'Ecosystem map' --root 'SF 41' -o X.svg; Region Mittlere",
            "--name 'Ecosystem map' --layers nosuch -o X.svg; nosuch",
            "--name 'Ecosystem map' --filters nosuch -o X.svg; nosuch",
            "--name 'Ecosystem map' --services NOWHERE -o X.svg; NOWHERE",
            "--name 'Ecosystem map' --layout NOWHERE -o X.svg; NOWHERE",
            "--name 'Ecosystem map' --layout / -o X.svg; folder",
            "--name 'Ecosystem map' --scale 99 -o X.png; 16" })
    void whatCannotBeDrawnIsExplained(String arguments, String hint) {
        Path picture = folder.resolve("X");
        List<Object> all = new ArrayList<>(List.of("diagram", REGION));
        for (String argument : arguments.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
            String plain = argument.replace("'", "");
            all.add(plain.startsWith("X.") ? folder.resolve(plain).toString() : plain);
        }
        Run run = Run.of(all.toArray());
        assertTrue(run.code() != 0, run.out() + run.err());
        assertTrue(run.err().contains(hint), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(Files.exists(picture.resolveSibling("X.svg")) || Files.exists(picture.resolveSibling("X.png")));
    }

    @Test
    void ourDesignHasNoProblem() {
        Run run = Run.of("vsm", "check",
                Run.ROOT.resolve("bundles/org.clusterscape.design/description/clusterscape.odesign")).expect(0);
        assertEquals("", run.out());
    }

    @Test
    void problemsOfADesignHaveTheirLine() throws IOException {
        Path design = Files.writeString(folder.resolve("bad.odesign"), Files
                .readString(TOWN.resolve("description/boxes.odesign")).replace("ecore::EEnum", "ecore::EEnumeration"));
        Run run = Run.of("vsm", "check", design, "--json").expect(1);
        boolean found = false;
        for (JsonElement problem : run.json().getAsJsonArray()) {
            found |= problem.getAsJsonObject().get("message").getAsString().contains("EEnumeration")
                    && problem.getAsJsonObject().get("line").getAsInt() > 0;
        }
        assertTrue(found, run.out());
    }

    @Test
    void snapshotTestsPassAndFail() throws IOException {
        Path out = folder.resolve("out");
        Run.of("vsm", "test", GOLDEN.resolve("diagrams"), "--case", "keep-cands", "--case", "boxes-lists-ecore",
                "--services", services(), "--out", out).expect(0);
        assertTrue(Files.exists(out.resolve("dump-keep-cands.json")));
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.writeString(copy.resolve("cases.txt"), """
                case keep-cands
                model models/klein.ecore
                odesign platform:/plugin/golden.shared/description/keep.odesign
                viewpoint keep
                desc cands
                """);
        copy(TOWN, copy.resolve("design"));
        Files.writeString(copy.resolve("dump-keep-cands.json"), Files
                .readString(GOLDEN.resolve("diagrams/dump-keep-cands.json")).replace("\"label\": \"A\"", "\"label\": \"Z\""));
        Run different = Run.of("vsm", "test", copy, "--services", services()).expect(1);
        assertTrue(different.out().contains("different  keep-cands"), different.out());
        Run.of("vsm", "test", copy, "--services", services(), "--update").expect(0);
        Run.of("vsm", "test", copy, "--services", services()).expect(0);
    }

    private JsonObject dump(String... more) throws IOException {
        Path json = folder.resolve("dump.json");
        List<Object> all = new ArrayList<>(
                List.of("diagram", REGION, "--name", "Ecosystem map", "--dump", json));
        all.addAll(List.of(more));
        Run.of(all.toArray()).expect(0);
        return state(JsonParser.parseString(Files.readString(json)).getAsJsonObject());
    }

    private static JsonObject state(JsonObject dump) {
        return dump.getAsJsonArray("dumps").get(0).getAsJsonObject();
    }

    private static int count(JsonObject dump, String kind) {
        JsonElement count = dump.getAsJsonObject("counts").get(kind);
        return count == null ? 0 : count.getAsInt();
    }

    /** The services of the golden designs, compiled as their project would. */
    private String services() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String libraries = Stream.of(EObject.class, EList.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp",
                libraries, SERVICES.toString());
        assertEquals(0, result, "the services compile");
        return classes.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
