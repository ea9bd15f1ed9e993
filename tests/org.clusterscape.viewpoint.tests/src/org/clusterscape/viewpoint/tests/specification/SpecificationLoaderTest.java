package org.clusterscape.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.vsm.description.FontFormat;
import org.clusterscape.viewpoint.vsm.description.SystemColor;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramExtensionDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are right are loaded whole, with every reference leading where it leads in Sirius. */
class SpecificationLoaderTest {

    @TempDir
    private Path folder;

    static List<Path> golden() {
        return Golden.specifications();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void readsAllOfARealFile(Path file) {
        Specification specification = SpecificationLoader.load(file, SpecificationContext.standard());

        List<String> problems = specification.problems().stream()
                .filter(each -> !each.message().contains("http://example.org/golden/library"))
                .map(SpecificationProblem::toString).toList();
        assertEquals(List.of(), problems);
        assertFalse(specification.viewpoints().isEmpty());
    }

    @Test
    void readsMappingsStylesAndFormats() {
        Specification boxes = SpecificationLoader.load(Golden.specification("boxes"), SpecificationContext.standard());

        DiagramDescription free = (DiagramDescription) boxes.representation("free").orElseThrow();
        assertEquals(List.of(EcorePackage.eINSTANCE), free.getMetamodel());
        assertEquals("ecore::EPackage", free.getDomainClass());
        ContainerMapping container = free.getDefaultLayer().getContainerMappings().getFirst();
        assertSame(container, container.getReusedContainerMappings().getFirst());
        assertEquals(List.of(FontFormat.ITALIC, FontFormat.UNDERLINE), formats(boxes));
    }

    private static List<FontFormat> formats(Specification specification) {
        return specification.lines().keySet().stream()
                .filter(SquareDescription.class::isInstance).map(SquareDescription.class::cast)
                .filter(each -> each.getLabelFormat().size() == 2).findFirst().orElseThrow().getLabelFormat();
    }

    @ParameterizedTest
    @CsvSource({"blue, 114, 159, 207", "dark_chocolate, 154, 103, 23", "light_chocolate, 238, 201, 142",
            "dark_orange, 224, 133, 3", "white, 255, 255, 255"})
    void findsSystemColours(String name, int red, int green, int blue) {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><nodeMappings name="n" domainClass="EClass">
                <style xsi:type="style:SquareDescription">
                <color xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='%s']"/>
                </style></nodeMappings></defaultLayer>
                """.formatted(name)));

        SystemColor color = (SystemColor) ((SquareDescription) node(specification).getStyle()).getColor();
        assertEquals(List.of(red, green, blue), List.of(color.getRed(), color.getGreen(), color.getBlue()));
    }

    private static NodeMapping node(Specification specification) {
        return ((DiagramDescription) specification.representation("d").orElseThrow()).getDefaultLayer()
                .getNodeMappings().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Größe|Größe", "my node|my%20node", "it's|it%27s", "a/b|a%2Fb", "50%|50%25", "Prüfung & Co|Prüfung%20&amp;%20Co",
            "日本|日本", "caf\u00e9|caf%C3%A9"})
    void followsNamesOfAllSorts(String name, String written) {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default">
                <nodeMappings name="other" domainClass="EClass"/>
                <nodeMappings name="%s" domainClass="EClass"/>
                <edgeMappings name="e" sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']\
                /@defaultLayer/@nodeMappings[name='%s']"/>
                </defaultLayer>
                """.formatted(name.replace("&", "&amp;"), written)));

        assertEquals(List.of(), specification.problems());
        assertEquals(name, edge(specification).getSourceMapping().getFirst().getName());
    }

    private static EdgeMapping edge(Specification specification) {
        return ((DiagramDescription) specification.representation("d").orElseThrow()).getDefaultLayer()
                .getEdgeMappings().getFirst();
    }

    @Test
    void positionsCountWhatIsNotSupportedToo() {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default">
                <nodeMappings xsi:type="properties:Strange" name="strange"/>
                <nodeMappings name="wanted" domainClass="EClass"/>
                <edgeMappings name="e" sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer\
                /@nodeMappings.1"/>
                </defaultLayer>
                """));

        assertEquals("wanted", edge(specification).getSourceMapping().getFirst().getName());
        assertEquals(1, specification.problems().size());
    }

    @Test
    void filesReferToEachOtherInCircles() {
        Sources.write(folder, "one.odesign", partner("one", "two"));
        Path two = Sources.write(folder, "two.odesign", partner("two", "one"));

        SpecificationLoader loader = new SpecificationLoader(SpecificationContext.standard());
        Specification second = loader.load(two);
        Specification first = loader.load(folder.resolve("one.odesign"));

        assertEquals(2, loader.loaded().size());
        assertEquals(List.of(), first.problems());
        assertEquals(List.of(), second.problems());
        assertSame(node(first), edge(second).getSourceMapping().getFirst());
        assertSame(node(second), edge(first).getSourceMapping().getFirst());
    }

    private static String partner(String name, String other) {
        return Sources.diagram("""
                <defaultLayer name="Default"><nodeMappings name="n" domainClass="EClass"/>
                <edgeMappings name="e"><sourceMapping xsi:type="description_1:NodeMapping" href="%s.odesign#//@ownedViewpoints\
                [name='v']/@ownedRepresentations[name='d']/@defaultLayer/@nodeMappings[name='n']"/></edgeMappings>
                </defaultLayer>
                """.formatted(other)).replace("name=\"g\"", "name=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"platform:/plugin/org.example.base", "platform:/resource/org.example.base"})
    void pluginsAreFoundByTheCaller(String plugin) {
        Path base = folder.resolve("somewhere/else");
        Sources.write(base, "description/base file.odesign", Sources.diagram(
                "<defaultLayer name=\"Default\"><nodeMappings name=\"n\" domainClass=\"EClass\"/></defaultLayer>\n"));
        Path user = Sources.write(folder, "user.odesign", Sources.diagram("""
                <defaultLayer name="Default"><edgeMappings name="e"><sourceMapping xsi:type="description_1:NodeMapping" \
                href="%s/description/base%%20file.odesign#//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']\
                /@defaultLayer/@nodeMappings[name='n']"/></edgeMappings></defaultLayer>
                """.formatted(plugin)));

        SpecificationContext context = SpecificationContext.standard()
                .withPlugins(name -> name.equals("org.example.base")
                        ? Optional.of(URI.createFileURI(base + "/")) : Optional.empty());
        Specification specification = SpecificationLoader.load(user, context);

        assertEquals(List.of(), specification.problems());
        assertEquals("n", edge(specification).getSourceMapping().getFirst().getName());
    }

    @Test
    void viewpointAddressesLeadToLoadedFiles() {
        SpecificationLoader loader = new SpecificationLoader(SpecificationContext.standard());
        loader.load(Sources.write(folder, "base.odesign", Sources.diagram(
                "<defaultLayer name=\"Default\"><nodeMappings name=\"n\" domainClass=\"EClass\"/></defaultLayer>\n")));
        Specification user = loader.load(Sources.write(folder, "user.odesign", Sources.diagram("""
                <defaultLayer name="Default"><edgeMappings name="e"><sourceMapping xsi:type="description_1:NodeMapping" \
                href="viewpoint:/base/v#//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer\
                /@nodeMappings[name='n']"/></edgeMappings></defaultLayer>
                """)));

        assertEquals(List.of(), user.problems());
        assertEquals("n", edge(user).getSourceMapping().getFirst().getName());
    }

    @Test
    void extensionsReferToTheirHost() {
        Specification more =
                SpecificationLoader.load(Golden.specification("sheets_more"), SpecificationContext.standard());

        DiagramExtensionDescription extension = (DiagramExtensionDescription) more.viewpoints().getFirst()
                .getOwnedRepresentationExtensions().getFirst();
        EdgeMapping link = extension.getLayers().stream().flatMap(each -> each.getEdgeMappings().stream())
                .filter(each -> each.getTargetMapping().stream().anyMatch(end -> end.getName().equals("En")))
                .findFirst().orElseThrow();
        assertTrue(link.getTargetMapping().stream().allMatch(end -> end.eResource() != null));
    }

    @Test
    void metamodelsComeFromFiles() {
        Sources.write(folder, "shop.ecore", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="shop" nsURI="http://example.org/shop" nsPrefix="s">
                </ecore:EPackage>
                """);
        Specification specification = Sources.load(folder, Sources.diagram("<metamodel href=\"shop.ecore#/\"/>\n"));

        assertEquals(List.of("ecore", "shop"),
                specification.representation("d").orElseThrow().getMetamodel().stream().map(EPackage::getName).toList());
        assertNull(EPackage.Registry.INSTANCE.get("http://example.org/shop"));
    }

    @Test
    void registersNothingUnderTheNamespacesOfSirius() {
        SpecificationLoader.load(Golden.specification("boxes"), SpecificationContext.standard());

        assertNull(EPackage.Registry.INSTANCE.get("http://www.eclipse.org/sirius/description/1.1.0"));
        assertNotNull(StylePackage.eINSTANCE);
    }

    @Test
    void tellsWhereElementsStand() {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default">
                <!-- a comment
                over two lines -->
                <nodeMappings name="n"
                  domainClass="EClass"><style xsi:type="style:SquareDescription"/></nodeMappings>
                </defaultLayer>
                """));

        EObject style = node(specification).getStyle();
        assertEquals(9, specification.location(node(specification)).line());
        assertEquals(10, specification.location(style).line());
        assertEquals("viewpoint v > diagram d > node n > square", specification.location(style).element());
    }
}
