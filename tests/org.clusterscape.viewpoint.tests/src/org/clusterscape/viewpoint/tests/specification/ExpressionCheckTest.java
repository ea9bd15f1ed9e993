package org.clusterscape.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.SpecificationChecker;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that cannot work are named, with the class of self and of variables as far as it is certain. */
class ExpressionCheckTest {

    private static final String HERE = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer";
    private static final List<JavaClassSource> CLASSES =
            List.of(JavaClassSource.of(ExpressionCheckTest.class.getClassLoader()));

    @TempDir
    private Path folder;

    private List<SpecificationProblem> expressions(String text, Collection<JavaClassSource> classes) {
        return new SpecificationChecker(List.of(), classes).check(Sources.load(folder, text)).stream()
                .filter(each -> each.kind() == Kind.EXPRESSION || each.kind() == Kind.UNSUPPORTED).toList();
    }

    private List<SpecificationProblem> layer(String body) {
        return expressions(Sources.diagram("<defaultLayer name=\"Default\">\n" + body + "</defaultLayer>\n"), CLASSES);
    }

    private List<SpecificationProblem> node(String attributes) {
        return layer("<nodeMappings name=\"n\" domainClass=\"ecore::EClass\" " + attributes + "/>\n");
    }

    private static void assertOnly(Severity severity, String part, List<SpecificationProblem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(severity, problems.getFirst().severity(), problems::toString);
        assertTrue(problems.getFirst().message().contains(part), problems::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aql:self.", "aql:self.name +", "aql:", "aql:if true then 1"})
    void whatIsNoExpression(String expression) {
        assertOnly(Severity.ERROR, "\u201c" + expression, node("preconditionExpression=\"" + expression + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[self.name/]", "&lt;%name%>", "ocl:self.name"})
    void otherLanguages(String expression) {
        assertEquals(Kind.UNSUPPORTED,
                node("preconditionExpression=\"" + expression + "\"").getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "preconditionExpression|aql:self.abstrakt|WARNING|abstrakt", "preconditionExpression|aql:selff.abstract|ERROR|selff",
            "preconditionExpression|feature:abstrakt|ERROR|abstrakt", "semanticCandidatesExpression|aql:self.eSuperTypes|WARNING|EPackage",
            "preconditionExpression|service:unknown|ERROR|unknown", "preconditionExpression|aql:self.oclIsKindOf(ecore::EKlass)|ERROR|EKlass"})
    void whatCannotWork(String attribute, String expression, Severity severity, String part) {
        assertOnly(severity, part, node(attribute + "=\"" + expression + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"preconditionExpression|aql:not self.abstract and container.eContents()->size() > 1",
            "semanticCandidatesExpression|aql:self.eClassifiers->filter(ecore::EClass)", "semanticCandidatesExpression|feature:eClassifiers",
            "preconditionExpression|aql:containerView.oclIsKindOf(viewpoint::DSemanticDecorator)", "preconditionExpression|var:self"})
    void whatCanWork(String attribute, String expression) {
        assertEquals(List.of(), node(attribute + "=\"" + expression + "\""));
    }

    @Test
    void candidatesOfAReusedMappingMayBeOfSeveralClasses() {
        String inner = "<subNodeMappings name=\"i\" domainClass=\"ecore::EAttribute\" "
                + "semanticCandidatesExpression=\"aql:self.eLiterals\"/>";
        String outer = "<containerMappings name=\"c\" domainClass=\"ecore::EClass\">%s</containerMappings>"
                + "<containerMappings name=\"d\" domainClass=\"ecore::EEnum\" %s/>\n";

        assertOnly(Severity.WARNING, "eLiterals", layer(outer.formatted(inner, "")));
        assertEquals(List.of(), layer(outer.formatted(inner, "reusedNodeMappings=\"" + HERE
                + "/@containerMappings[name='c']/@subNodeMappings[name='i']\"")));
    }

    @Test
    void theDefaultLabelOfWhatHasNoName() {
        String style = "<nodeMappings name=\"n\" domainClass=\"ecore::EAnnotation\"><style "
                + "xsi:type=\"style:SquareDescription\" %s/></nodeMappings>\n";

        assertOnly(Severity.INFO, "feature:name", layer(style.formatted("")));
        assertOnly(Severity.WARNING, "title", layer(style.formatted("labelExpression=\"aql:self.title\"")));
    }

    @Test
    void variablesOfTools() {
        List<SpecificationProblem> problems = layer("""
                <toolSections name="s"><ownedTools xsi:type="tool:ToolDescription" name="t">
                <element name="clicked"/><elementView name="clickedView"/>
                <initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:clicked">
                <subModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eClassifiers" variableName="new">
                <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:clicked.name + new.nsURI"/>
                <subModelOperations xsi:type="tool:Let" variableName="other" valueExpression="aql:self.eSuperTypes">
                <subModelOperations xsi:type="tool:For" expression="var:other" iteratorName="each">
                <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:each.name + another.name"/>
                </subModelOperations></subModelOperations>
                </subModelOperations></firstModelOperations></initialOperation></ownedTools></toolSections>
                """);

        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).message().contains("nsURI"), problems::toString);
        assertTrue(problems.get(1).message().contains("another"), problems::toString);
    }

    @Test
    void servicesOfAJavaClass() {
        String file = Sources.group("""
                <ownedViewpoints name="v"><ownedRepresentations xsi:type="description_1:DiagramDescription" name="d" \
                domainClass="ecore::EPackage" titleExpression="%s">
                <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/></ownedRepresentations>
                <ownedJavaExtensions qualifiedClassName="org.clusterscape.viewpoint.tests.specification.RegisteredServices"/>
                </ownedViewpoints>
                """);

        assertEquals(List.of(), expressions(file.formatted("aql:self.depth() + 1"), CLASSES));
        assertOnly(Severity.WARNING, "height", expressions(file.formatted("aql:self.height()"), CLASSES));
        assertEquals(List.of(), expressions(file.formatted("aql:self.height()"), List.of()));
    }

    @Test
    void typesOfUnknownMetamodelsAreNotCalledWrong() {
        assertEquals(List.of(), expressions(Sources.diagram("""
                <metamodel href="http://example.org/none#/"/>
                <defaultLayer name="Default"><nodeMappings name="n" domainClass="none::Thing" \
                semanticCandidatesExpression="aql:self.eContents(none::Thing)->select(t | t.isOpen())"/></defaultLayer>
                """), CLASSES));
    }
}
