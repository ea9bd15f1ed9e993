package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterType;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every type has an icon, drawn so that it can be seen on light and dark backgrounds and by any SVG renderer. */
class IconsTest {

    private static final Path ICONS = Path.of(System.getProperty("clusterscape.root"),
            "bundles/org.clusterscape.model.edit/icons");
    private static final Set<String> ELEMENTS = Set.of("svg", "path", "circle", "rect");
    private static final Set<String> COLOURS = Set.of("#2F80D8", "#9B5FD6", "#1B9261", "#CF6A10", "#7B8794", "#DB4C46");
    private static final double LEAST_CONTRAST = 3; // WCAG 2.2, 1.4.11

    private final Editing editing = new Editing();

    static Stream<EClass> concreteTypes() {
        return ElementLabelsTest.concreteTypes();
    }

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(ICONS.resolve("clusterscape.svg")));
        try (Stream<Path> found = Files.list(ICONS.resolve("full/obj16"))) {
            found.filter(file -> file.toString().endsWith(".svg")).sorted().forEach(files::add);
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void everyTypeHasAnIcon(EClass type) {
        EObject element = EcoreUtil.create(type);
        assertIsIcon(image(element));
        assertTrue(Files.exists(ICONS.resolve("full/obj16/" + type.getName() + ".svg")));
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void everyKindOfActorHasAnIcon(ActorKind kind) {
        Actor actor = NEW.createActor();
        actor.setKind(kind);
        assertIsIcon(image(actor));
    }

    @ParameterizedTest
    @EnumSource(ClusterType.class)
    void everyTypeOfClusterHasAnIcon(ClusterType type) {
        Cluster cluster = NEW.createCluster();
        cluster.setType(type);
        assertIsIcon(image(cluster));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anIconIsPlain(Path file) throws Exception {
        Document icon = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        String size = file.endsWith("clusterscape.svg") ? "64" : "16";
        assertEquals("0 0 " + size + " " + size, icon.getDocumentElement().getAttribute("viewBox"));
        assertEquals(size, icon.getDocumentElement().getAttribute("width"));
        assertEquals(size, icon.getDocumentElement().getAttribute("height"));
        NodeList elements = icon.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertTrue(ELEMENTS.contains(element.getTagName()), element::getTagName);
            for (String paint : List.of("fill", "stroke")) {
                String colour = element.getAttribute(paint);
                assertTrue(colour.isEmpty() || colour.equals("none") || COLOURS.contains(colour), colour);
            }
            boolean painted = COLOURS.contains(element.getAttribute("fill")) || COLOURS.contains(element.getAttribute("stroke"));
            assertTrue(painted || element.getTagName().equals("svg"), "every shape names its colour");
        }
    }

    @ParameterizedTest
    @MethodSource("colours")
    void coloursCanBeSeenOnLightAndDark(String colour) {
        assertTrue(contrast(colour, "#FFFFFF") >= LEAST_CONTRAST, () -> "on white: " + contrast(colour, "#FFFFFF"));
        assertTrue(contrast(colour, "#1E1E1E") >= LEAST_CONTRAST, () -> "on dark: " + contrast(colour, "#1E1E1E"));
    }

    static Stream<String> colours() {
        return COLOURS.stream().sorted();
    }

    @Test
    void noTwoIconsAreTheSame() throws IOException {
        Map<String, Path> drawn = new HashMap<>();
        for (Path file : files().toList()) {
            Path twin = drawn.put(Files.readString(file), file);
            assertEquals(null, twin, () -> twin + " is the same as " + file);
        }
    }

    private URL image(EObject element) {
        return (URL) editing.labels(element).getImage(element);
    }

    private static void assertIsIcon(URL url) {
        try (InputStream in = url.openStream()) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("<svg"), url::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of sRGB, as WCAG defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255d;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
