package org.clusterscape.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file makes the loader fail: what is wrong or not supported is named, and all the rest is there. */
class BrokenSpecificationTest {

    @TempDir
    private Path folder;

    private SpecificationProblem only(Specification specification) {
        assertEquals(1, specification.problems().size(), () -> specification.problems().toString());
        return specification.problems().getFirst();
    }

    @Test
    void aFileThatIsNotThere() {
        SpecificationProblem problem =
                only(SpecificationLoader.load(folder.resolve("none.odesign"), SpecificationContext.standard()));

        assertEquals(Kind.FILE, problem.kind());
        assertTrue(problem.message().contains("none.odesign is not there"), problem.message());
    }

    @Test
    void aFileThatIsCutOff() {
        String whole = Sources.diagram("<defaultLayer name=\"Default\"/>\n");
        SpecificationProblem problem = only(Sources.load(folder, whole.substring(0, whole.indexOf("</owned"))));

        assertEquals(Kind.FILE, problem.kind());
        assertEquals(7, problem.line());
    }

    @Test
    void aDocumentType() {
        SpecificationProblem problem = only(Sources.load(folder,
                Sources.group("").replaceFirst("\n", "\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")));

        assertEquals(2, problem.line());
        assertTrue(problem.message().contains("document type"), problem.message());
    }

    @Test
    void moreLevelsThanAnybodyNeeds() {
        String deep = "<subNodeMappings>".repeat(1000);
        SpecificationProblem problem = only(Sources.load(folder, Sources.diagram(deep)));

        assertTrue(problem.message().contains("nested more than"), problem.message());
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        byte[] text = Sources.group("<ownedViewpoints name=\"Größe\"/>\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.odesign"), text);

        assertEquals(Kind.FILE, only(SpecificationLoader.load(file, SpecificationContext.standard())).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML at all", "<a/>", "\u0000\u0001",
            "<d:Group xmlns:d=\"http://www.obeo.fr/dsl/viewpoint/description/1.1.0\"/>"})
    void whatIsNoSpecification(String text) {
        Specification specification = Sources.load(folder, text);

        assertEquals(Kind.FILE, only(specification).kind());
        assertTrue(specification.viewpoints().isEmpty());
    }

    @Test
    void elementsOfUnknownPackagesAreNamedOncePerSort() {
        Specification specification = Sources.load(folder, Sources.group("""
                <extensions xsi:type="properties:ViewExtensionDescription" name="a"/>
                <extensions xsi:type="properties:ViewExtensionDescription" name="b"/>
                <ownedViewpoints name="v">
                <ownedRepresentations xsi:type="properties:Dialog" name="x"><inner><deeper/></inner></ownedRepresentations>
                <ownedRepresentations xsi:type="description_1:DiagramDescription" name="kept"/>
                </ownedViewpoints>
                """));

        assertEquals(List.of(Sources.HEAD_LINES + 1, Sources.HEAD_LINES + 4),
                specification.problems().stream().map(SpecificationProblem::line).toList());
        assertTrue(specification.problems().stream().allMatch(each -> each.kind() == Kind.UNSUPPORTED));
        assertEquals("viewpoint v", specification.problems().get(1).element());
        assertTrue(specification.representation("kept").isPresent());
    }

    @Test
    void unknownAttributesAndChildrenAreNamed() {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default" shimmering="true">
                <nodeMappings name="n" domainClass="EClass"><sparkles/></nodeMappings>
                </defaultLayer>
                """));

        assertEquals(2, specification.problems().size(), () -> specification.problems().toString());
        assertTrue(specification.problems().get(0).message().contains("shimmering of Layer"));
        assertTrue(specification.problems().get(1).message().contains("sparkles of NodeMapping"));
        assertEquals("viewpoint v > diagram d > node n", specification.problems().get(1).element());
    }

    @Test
    void notesOfToolsAreNoProblem() {
        Specification specification = Sources.load(folder, Sources.group("""
                <eAnnotations source="DANALYSIS" uid="_1"><details key="a" value="b"/></eAnnotations>
                <ownedViewpoints name="v" xmi:id="_2" uid="_3"/>
                """));

        assertEquals(List.of(), specification.problems());
    }

    @Test
    void valuesThatAreNone() {
        SpecificationProblem problem = only(Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><containerMappings name="c" childrenPresentation="Spiral"/></defaultLayer>
                """)));

        assertEquals(Kind.VALUE, problem.kind());
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().contains("Spiral"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer/@nodeMappings[name='gone']",
            "//@ownedViewpoints.7", "gone.odesign#//@ownedViewpoints[name='v']", "#_id", "//@@[[", "/1/@a", "::", "http://[#x",
            "platform:/plugin/gone/x.odesign#/", "viewpoint:/gone/v#//@ownedViewpoints.0", "environment:/viewpoint#/9",
            "https://example.org/x.odesign#/", "file://server/x.odesign#/", "../../../../../../../../etc/passwd#/"})
    void referencesThatLeadNowhere(String target) {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><edgeMappings name="e"><sourceMapping href="%s"/></edgeMappings></defaultLayer>
                """.formatted(target)));

        SpecificationProblem problem = only(specification);
        assertEquals(Kind.REFERENCE, problem.kind());
        assertEquals("viewpoint v > diagram d > edge e", problem.element());
        assertTrue(problem.message().contains("sourceMapping"), problem.message());
        assertFalse(problem.message().contains("Exception"), problem.message());
    }

    @Test
    void referencesToElementsOfAnotherKind() {
        SpecificationProblem problem = only(Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><edgeMappings name="e" sourceMapping="//@ownedViewpoints[name='v']"/></defaultLayer>
                """)));

        assertEquals(Kind.REFERENCE, problem.kind());
        assertTrue(problem.message().contains("viewpoint"), problem.message());
    }

    @Test
    void namesThatAreNotUnique() {
        SpecificationProblem problem = only(Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><nodeMappings name="n"/><nodeMappings name="n"/>
                <edgeMappings name="e" sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']\
                /@defaultLayer/@nodeMappings[name='n']"/></defaultLayer>
                """)));

        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().contains("Several elements"), problem.message());
    }

    @Test
    void aReferenceToWhatIsNotSupported() {
        Specification specification = Sources.load(folder, Sources.diagram("""
                <defaultLayer name="Default"><nodeMappings xsi:type="properties:Strange" name="n"/>
                <edgeMappings name="e" sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']\
                /@defaultLayer/@nodeMappings[name='n']"/></defaultLayer>
                """));

        assertEquals(List.of(Kind.UNSUPPORTED, Kind.REFERENCE),
                specification.problems().stream().map(SpecificationProblem::kind).toList());
        assertEquals(Severity.WARNING, specification.problems().get(1).severity());
    }
}
