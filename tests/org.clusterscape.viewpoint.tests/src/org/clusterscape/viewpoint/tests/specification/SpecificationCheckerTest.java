package org.clusterscape.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationChecker;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes are named with what to do about them, and nothing else is. */
class SpecificationCheckerTest {

    private static final String COLOR =
            "<%s xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>\n";
    private static final String STYLE = "<style xsi:type=\"style:SquareDescription\">\n" + COLOR.formatted("labelColor")
            + COLOR.formatted("borderColor") + COLOR.formatted("color") + "</style>\n";
    private static final String FLAT = "<style xsi:type=\"style:FlatContainerStyleDescription\">\n"
            + COLOR.formatted("labelColor") + COLOR.formatted("borderColor") + COLOR.formatted("backgroundColor")
            + COLOR.formatted("foregroundColor") + "</style>\n";
    private static final String EDGE_STYLE =
            "<style %s>\n" + COLOR.formatted("strokeColor") + "</style>\n";
    private static final String HERE = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer";

    @TempDir
    private Path folder;

    private List<SpecificationProblem> check(String text) {
        return check(Sources.load(folder, text));
    }

    private static List<SpecificationProblem> check(Specification specification) {
        return new SpecificationChecker(List.of(),
                List.of(JavaClassSource.of(SpecificationCheckerTest.class.getClassLoader()))).check(specification);
    }

    private List<SpecificationProblem> layer(String body) {
        return check(Sources.diagram("<defaultLayer name=\"Default\">\n" + body + "</defaultLayer>\n"));
    }

    private List<SpecificationProblem> tool(String operation) {
        return layer("""
                <toolSections name="s"><ownedTools xsi:type="tool:ToolDescription" name="t">
                <element name="element"/><elementView name="elementView"/>
                <initialOperation>%s</initialOperation></ownedTools></toolSections>
                """.formatted(operation));
    }

    private static String node(String name, String attributes) {
        return "<nodeMappings name=\"" + name + "\" " + attributes + ">\n" + STYLE + "</nodeMappings>\n";
    }

    private static SpecificationProblem only(List<SpecificationProblem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    private static void assertOnly(Severity severity, String part, List<SpecificationProblem> problems) {
        SpecificationProblem problem = only(problems);
        assertEquals(severity, problem.severity(), problem::toString);
        assertTrue(problem.message().contains(part), problem::toString);
        assertTrue(problem.line() > 0, problem::toString);
    }

    @Test
    void nothingIsWrongWithWhatIsRight() {
        assertEquals(List.of(), layer(node("n", "domainClass=\"ecore::EClass\" "
                + "semanticCandidatesExpression=\"aql:self.eClassifiers->filter(ecore::EClass)\"")));
    }

    /** What a designer of the reference designs did on purpose, or Sirius itself warns of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "boxes|112: labelExpression \u201cfeature:name\u201d; 176: A stack within a stack",
            "keep|35: The class EClass is named without; 70: semanticCandidatesExpression \u201caql:self.nothingHere\u201d",
            "looks|27: predicateExpression \u201caql:self.noSuchFeature\u201d", "sheets|",
            "sheets_more|", "wires|",
            "werkzeug|71: nodeMappings is; 230: mask is; 440: The class EClass is named without; "
                    + "859: No class of the known metamodels (ecore) has a feature of the featureName \u201cgibtEsNicht\u201d; "
                    + "870: The typeName \u201cecore.Unsinn\u201d; "
                    + "883: No class of the known metamodels (ecore) has a feature of the referenceName \u201cunsinn\u201d; "
                    + "896: The class ecore.EClassifier is abstract; 933: valueExpression \u201caql:self.(\u201d; "
                    + "955: Not supported: the valueExpression; 962: firstModelOperations is; 1140: backgroundColor is; "
                    + "1144: backgroundColor is; 1148: backgroundColor is; 1181: backgroundColor is"})
    void findsOnlyRealProblemsInRealFiles(String name, String expected) {
        Specification specification =
                SpecificationLoader.load(Golden.specification(name), SpecificationContext.standard());
        List<SpecificationProblem> problems =
                check(specification).stream().filter(each -> each.kind() != Kind.JAVA).toList();

        List<String> wanted = expected == null ? List.of() : List.of(expected.split("; "));
        assertEquals(wanted.size(), problems.size(), problems::toString);
        for (int i = 0; i < wanted.size(); i++) {
            String found = problems.get(i).line() + ": " + problems.get(i).message();
            assertTrue(found.startsWith(wanted.get(i)), found);
        }
    }

    @Test
    void aClassThatDoesNotExist() {
        List<SpecificationProblem> problems = layer(node("n", "domainClass=\"ecore::EKlass\""));

        assertOnly(Severity.ERROR, "\u201cecore::EKlass\u201d is not a class", problems);
        assertEquals("viewpoint v > diagram d > node n", problems.getFirst().element());
    }

    @Test
    void aClassWithoutItsPackage() {
        assertOnly(Severity.WARNING, "Write ecore::EClass", layer(node("n", "domainClass=\"EClass\"")));
    }

    @Test
    void classesOfUnknownMetamodelsAreNotCalledWrong() {
        List<SpecificationProblem> problems = check(Sources.diagram("<metamodel href=\"http://example.org/none#/\"/>\n"
                + "<defaultLayer name=\"Default\">" + node("n", "domainClass=\"none::Thing\"") + "</defaultLayer>\n"));

        assertEquals(Kind.METAMODEL, only(problems).kind());
    }

    @Test
    void aMappingWithoutClassAndStyle() {
        List<SpecificationProblem> problems = layer("<nodeMappings name=\"n\"/>\n");

        assertEquals(List.of("domainClass is missing. Name the class of the elements, such as shop::Item.",
                "The style is missing. Add one."), problems.stream().map(SpecificationProblem::message).toList());
    }

    @Test
    void anEdgeWithoutEnds() {
        List<SpecificationProblem> problems = layer("<edgeMappings name=\"e\" useDomainElement=\"true\">"
                + EDGE_STYLE.formatted("sizeComputationExpression=\"\"") + "</edgeMappings>\n");

        List<String> missing = List.of("sourceMapping", "targetMapping", "targetFinderExpression", "domainClass",
                "sourceFinderExpression", "sizeComputationExpression");
        assertEquals(missing.size(), problems.size(), problems::toString);
        missing.forEach(each -> assertTrue(
                problems.stream().anyMatch(problem -> problem.message().contains(each)), each));
    }

    @Test
    void anEdgeThatEndsAtItself() {
        String edge = "<edgeMappings name=\"%s\" targetFinderExpression=\"feature:eSuperTypes\" sourceMapping=\"" + HERE
                + "/@edgeMappings[name='%s']\" targetMapping=\"" + HERE + "/@nodeMappings[name='n']\">"
                + EDGE_STYLE.formatted("") + "</edgeMappings>\n";
        List<SpecificationProblem> problems = layer(
                node("n", "domainClass=\"ecore::EClass\"") + edge.formatted("a", "b") + edge.formatted("b", "a"));

        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.getFirst().message().contains("begins or ends at edges"), problems::toString);
    }

    @Test
    void importsThatLeadInACircle() {
        String node = "<nodeMappings xsi:type=\"description_1:NodeMappingImport\" name=\"%s\" importedMapping=\"" + HERE
                + "/@nodeMappings[name='%s']\"/>\n";
        List<SpecificationProblem> problems = layer(node.formatted("a", "b") + node.formatted("b", "a"));

        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.getFirst().message().contains("taken over"), problems::toString);
    }

    @Test
    void aContainerInItselfWithoutEnd() {
        assertOnly(Severity.ERROR, "without end", layer("<containerMappings name=\"c\" domainClass=\"ecore::EPackage\" "
                + "reusedContainerMappings=\"" + HERE + "/@containerMappings[name='c']\">\n" + FLAT
                + "</containerMappings>\n"));
    }

    @ParameterizedTest
    @CsvSource({"List, subContainerMappings, A list holds nodes only", "VerticalStack, subNodeMappings, A stack holds containers only"})
    void whatListsAndStacksCannotHold(String presentation, String inner, String message) {
        String style = inner.equals("subNodeMappings") ? STYLE : FLAT;
        List<SpecificationProblem> problems = layer(("<containerMappings name=\"c\" domainClass=\"ecore::EPackage\" "
                + "childrenPresentation=\"%s\">\n<%s name=\"i\" domainClass=\"ecore::EClass\">%s</%s>%s</containerMappings>\n")
                .formatted(presentation, inner, style, inner, FLAT));

        assertTrue(problems.stream().anyMatch(each -> each.severity() == Severity.ERROR
                && each.message().startsWith(message)), problems::toString);
    }

    @Test
    void twoSiblingsOfAName() {
        assertOnly(Severity.WARNING, "has the name \u201cn\u201d too", layer(
                node("n", "domainClass=\"ecore::EClass\"") + node("n", "domainClass=\"ecore::EEnum\"")));
    }

    @Test
    void aFeatureThatACreatedElementDoesNotHave() {
        List<SpecificationProblem> problems = tool("""
                <firstModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eClassifiers">
                <subModelOperations xsi:type="tool:SetValue" featureName="nsURI" valueExpression="x"/>
                <subModelOperations xsi:type="tool:If" conditionExpression="aql:true">
                <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="x"/>
                </subModelOperations></firstModelOperations>
                """);

        assertOnly(Severity.ERROR, "\u201cnsURI\u201d is not a feature of EClass", problems);
    }

    @Test
    void aCreatedElementWhereItCannotBe() {
        List<SpecificationProblem> problems = tool("""
                <firstModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eClassifiers">
                <subModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EEnum" referenceName="eStructuralFeatures"/>
                <subModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eSuperTypes"/>
                <subModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClassifier" referenceName="x"/>
                </firstModelOperations>
                """);

        List<String> parts = List.of("cannot hold a new EEnum", "does not contain", "is abstract",
                "\u201cx\u201d is not a feature of EClass");
        assertEquals(parts.size(), problems.size(), problems::toString);
        parts.forEach(part -> assertTrue(problems.stream().anyMatch(each -> each.message().contains(part)), part));
    }

    @Test
    void aToolThatDoesNothing() {
        List<SpecificationProblem> problems = layer("""
                <toolSections name="s"><ownedTools xsi:type="tool_1:NodeCreationDescription" name="t"/></toolSections>
                """);

        List<String> missing = List.of("nodeMappings", "initialOperation");
        assertEquals(missing.size(), problems.size(), problems::toString);
        missing.forEach(each -> assertTrue(
                problems.stream().anyMatch(problem -> problem.message().startsWith(each + " is missing")), each));
    }

    @Test
    void aColumnForAFeatureThatNoLineHas() {
        List<SpecificationProblem> problems = check(Sources.group("""
                <ownedViewpoints name="v"><ownedRepresentations xsi:type="table:EditionTableDescription" name="t" domainClass="ecore::EPackage">
                <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
                <ownedLineMappings name="l" domainClass="ecore::EClass"/>
                <ownedColumnMappings name="c" featureName="abstract"/>
                <ownedColumnMappings name="d" featureName="nsURI"/>
                <ownedColumnMappings name="e" featureName="*"/>
                </ownedRepresentations></ownedViewpoints>
                """));

        assertOnly(Severity.ERROR, "\u201cnsURI\u201d is not a feature of EClass", problems);
    }

    @Test
    void changesOfStylesThatChangeNothing() {
        List<SpecificationProblem> problems = layer(node("n", "domainClass=\"ecore::EClass\"") + """
                <customization><vsmElementCustomizations xsi:type="description:VSMElementCustomization">
                <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelSize" value="9"/>
                <featureCustomizations xsi:type="description:EAttributeCustomization" applyOnAll="true" attributeName="glow" value="9"/>
                <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="routingStyle" value="x" appliedOn="%1$s"/>
                <featureCustomizations xsi:type="description:EReferenceCustomization" referenceName="labelColor" value="%1$s" appliedOn="%1$s"/>
                <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelSize" value="9" appliedOn="%1$s"/>
                </vsmElementCustomizations></customization>
                """.formatted(HERE + "/@nodeMappings[name='n']/@style"));

        List<String> parts = List.of("applied to no style", "No style has the feature glow", "has no routingStyle",
                "cannot hold a square");
        assertEquals(parts.size(), problems.size(), problems::toString);
        parts.forEach(part -> assertTrue(problems.stream().anyMatch(each -> each.message().contains(part)), part));
    }

    @Test
    void imagesThatAreNotThere() {
        Path plugin = folder.resolve("org.example.shop");
        Sources.write(plugin, "icons/there.svg", "<svg/>");
        Path file = Sources.write(plugin, "description/shop.odesign", Sources.group("""
                <ownedViewpoints name="a" icon="/org.example.shop/icons/there.svg"/>
                <ownedViewpoints name="b" icon="org.example.shop/icons/there.svg"/>
                <ownedViewpoints name="c" icon="/org.example.shop/icons/gone.svg"/>
                <ownedViewpoints name="d" icon="/org.example.elsewhere/icons/unknown.svg"/>
                """));

        assertOnly(Severity.ERROR, "gone.svg",
                check(SpecificationLoader.load(file, SpecificationContext.standard())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nowhere|d|is no address", "viewpoint:/p/v|d(|is no regular expression",
            "viewpoint:/p/.*|d|for all that matches a pattern"})
    void extensionsOfWhatCannotBeExtended(String address, String name, String message) {
        List<SpecificationProblem> problems = check(Sources.group("""
                <ownedViewpoints name="w"><ownedRepresentationExtensions xsi:type="description_1:DiagramExtensionDescription" \
                name="e" viewpointURI="%s" representationName="%s"><metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
                <layers name="l">%s</layers></ownedRepresentationExtensions></ownedViewpoints>
                """.formatted(address, name, node("n", "domainClass=\"ecore::EClass\""))));

        assertTrue(problems.stream().anyMatch(each -> each.severity() == Severity.ERROR
                && each.message().contains(message)), problems::toString);
    }

    @Test
    void aJavaClassThatIsNotThere() {
        List<SpecificationProblem> problems = check(Sources.group("""
                <ownedViewpoints name="v">
                <ownedJavaExtensions qualifiedClassName="org.clusterscape.viewpoint.tests.specification.RegisteredServices"/>
                <ownedJavaExtensions qualifiedClassName="org.example.None"/>
                </ownedViewpoints>
                """));

        assertEquals(Kind.JAVA, only(problems).kind());
        assertEquals(Sources.HEAD_LINES + 3, problems.getFirst().line());
    }

    @Test
    void filtersAndLayersWithoutContent() {
        List<SpecificationProblem> problems = check(Sources.diagram("""
                <filters xsi:type="filter:CompositeFilterDescription" name="f"><filters xsi:type="filter:MappingFilter"/></filters>
                <filters xsi:type="filter:CompositeFilterDescription" name="g"/>
                <defaultLayer name="Default"/>
                <additionalLayers name="more"/>
                """));

        assertEquals(List.of(Severity.WARNING, Severity.ERROR, Severity.INFO),
                problems.stream().map(SpecificationProblem::severity).toList());
    }

    @Test
    void aDiagramWithoutMetamodelAndLayer() {
        List<SpecificationProblem> problems = check(Sources.group("""
                <ownedViewpoints name="v"><ownedRepresentations xsi:type="description_1:DiagramDescription" name="d" domainClass="shop::Item"/>
                </ownedViewpoints>
                """));

        assertEquals(List.of(Severity.WARNING, Severity.ERROR),
                problems.stream().map(SpecificationProblem::severity).toList(), problems::toString);
    }

    @Test
    void whatCannotBeReadIsNamedAmongTheRest() {
        List<SpecificationProblem> problems = layer("<sparkles/>\n" + node("n", "domainClass=\"EClass\""));

        assertEquals(List.of(Kind.UNSUPPORTED, Kind.TYPE), problems.stream().map(SpecificationProblem::kind).toList());
    }
}
