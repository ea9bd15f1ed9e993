package org.clusterscape.viewpoint.tests.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.snapshot.CaseResult;
import org.clusterscape.viewpoint.snapshot.CaseResult.Outcome;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotReport;
import org.clusterscape.viewpoint.snapshot.SnapshotRunner;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Snapshot tests as whoever writes a design uses them, on a small design with an umlaut. */
class SnapshotRunnerTest {

    private static final String CASE = """
            case %s
            model models/%s
            odesign platform:/plugin/my.design/description/my.odesign
            viewpoint my
            desc classes
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDesign() throws IOException {
        write("design/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: my.design;singleton:=true
                """);
        write("design/description/my.odesign", """
                <?xml version="1.0" encoding="UTF-8"?>
                <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
                xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="my">
                  <ownedViewpoints name="my">
                    <ownedRepresentations xsi:type="d:DiagramDescription" name="classes" \
                domainClass="ecore::EPackage" titleExpression="aql:'of ' + self.name">
                      <defaultLayer name="Default">
                        <nodeMappings name="N" domainClass="ecore::EClass" \
                semanticCandidatesExpression="feature:eClassifiers">
                          <style xsi:type="style:SquareDescription" labelExpression="service:shout"/>
                        </nodeMappings>
                      </defaultLayer>
                    </ownedRepresentations>
                    <ownedJavaExtensions qualifiedClassName="my.Services"/>
                  </ownedViewpoints>
                </description:Group>
                """);
        write("design/models/a.ecore", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="p">
                  <eClassifiers xsi:type="ecore:EClass" name="Größe"/>
                  <eClassifiers xsi:type="ecore:EClass" name="Maß"/>
                </ecore:EPackage>
                """);
        write("design/src/my/Services.java", """
                package my;
                public class Services {
                    public String shout(org.eclipse.emf.ecore.ENamedElement e) { return Helper.twice(e.getName()); }
                }
                """);
        write("design/src/my/Helper.java", """
                package my;
                class Helper { static String twice(String s) { return s + "!" + s; } }
                """);
        write("design/src/my/Activator.java", "package my; public class Activator extends no.such.Plugin { }");
    }

    @Test
    void aNewCaseGetsItsExpectationAndPassesThen() throws Exception {
        write("cases.txt", CASE.formatted("first", "a.ecore"));
        CaseResult fresh = run(SnapshotOptions.standard()).cases().get(0);
        assertEquals(Outcome.NEW, fresh.outcome());
        assertFalse(Files.exists(folder.resolve("dump-first.json")));

        assertTrue(run(SnapshotOptions.standard().withUpdate(true)).isPassed());
        SnapshotReport again = run(SnapshotOptions.standard());
        assertTrue(again.isPassed());
        assertEquals(7, again.compared());
        JsonObject dump = json("dump-first.json");
        assertEquals("of p", dump.get("title").getAsString());
        JsonArray elements = dump.getAsJsonArray("dumps").get(0).getAsJsonObject().getAsJsonArray("elements");
        assertEquals("Größe!Größe", elements.get(0).getAsJsonObject().get("label").getAsString());
        assertEquals("/N@//Größe", elements.get(0).getAsJsonObject().get("key").getAsString());
    }

    @Test
    void differencesAreTold() throws Exception {
        write("cases.txt", CASE.formatted("first", "a.ecore"));
        run(SnapshotOptions.standard().withUpdate(true));
        Path expectation = folder.resolve("dump-first.json");
        Files.writeString(expectation, Files.readString(expectation).replace("\"Maß!Maß\"", "\"Mass\"")
                .replace("136,136,136", "1,2,3").replaceFirst("\"/N@//Größe\"", "\"/N@//Kleine\""));
        CaseResult result = run(SnapshotOptions.standard()).cases().get(0);
        assertEquals(Outcome.DIFFERENT, result.outcome());
        assertEquals(7, result.compared() - 2);
        assertTrue(result.differences().contains("first [created] /N@//Größe: should not be there"));
        assertTrue(result.differences().contains("first [created] /N@//Kleine: missing"));
        assertTrue(result.differences().contains("first [created] /N@//Maß: label: \"Mass\" expected, \"Maß!Maß\" "
                + "found; style.color: \"1,2,3\" expected, \"136,136,136\" found"), result.differences()::toString);
    }

    @Test
    void oneBadCaseDoesNotSpoilTheOthers() throws Exception {
        write("design/models/broken.ecore", "<ecore:EPackage");
        write("cases.txt", CASE.formatted("broken", "broken.ecore") + CASE.formatted("missing", "none.ecore")
                + CASE.formatted("root", "a.ecore") + "root //Nobody\n"
                + CASE.formatted("viewpoint", "a.ecore").replace("viewpoint my", "viewpoint other")
                + CASE.formatted("desc", "a.ecore").replace("desc classes", "desc other")
                + CASE.formatted("design", "a.ecore").replace("my.design", "your.design")
                + CASE.formatted("also", "a.ecore") + "also nothing\n" + CASE.formatted("good", "a.ecore"));
        List<CaseResult> results = run(SnapshotOptions.standard().withUpdate(true)).cases();
        assertEquals(8, results.size());
        assertTrue(results.subList(0, 7).stream().allMatch(each -> each.outcome() == Outcome.FAILED));
        assertEquals(Outcome.UPDATED, results.get(7).outcome());
        assertTrue(results.get(0).message().startsWith(
                folder.resolve("cases.txt") + ":1: The model \"models/broken.ecore\" cannot be read"));
        assertTrue(results.get(1).message().contains("There is no model \"models/none.ecore\""));
        assertTrue(results.get(2).message().contains("has no element \"//Nobody\""));
        assertTrue(results.get(3).message().contains("There is no viewpoint \"other\""));
        assertTrue(results.get(4).message().contains("has no representation \"other\""));
        assertTrue(results.get(5).message().contains("There is no specification \"platform:/plugin/your.design"));
        assertTrue(results.get(6).message().contains("There is no viewpoint \"nothing\""));
    }

    @Test
    void stepsThatCannotBeDoneAreRecordedAndChangeNothing() throws Exception {
        write("cases.txt", CASE.formatted("steps", "a.ecore") + """
                step set //Maß name Neuer Name
                step set //Maß name other
                step set //Größe noSuchFeature x
                step set //Größe abstract true
                step set //Größe eSuperTypes http://www.eclipse.org/emf/2002/Ecore#//ENamedElement
                step add / eClassifiers EOperation op
                step move / eSubpackages //Größe
                step layer nothing
                step filter nothing
                step reorder //Größe 9
                step add / eClassifiers EClass Neu 0
                step delete /
                """);
        run(SnapshotOptions.standard().withOutput(folder.resolve("out")));
        JsonArray dumps = json("out/dump-steps.json").getAsJsonArray("dumps");
        List<String> errors = dumps.asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.has("error")).map(each -> each.get("at").getAsString()).toList();
        assertEquals(List.of("step 2: set //Maß name other", "step 3: set //Größe noSuchFeature x",
                "step 6: add / eClassifiers EOperation op", "step 7: move / eSubpackages //Größe",
                "step 8: layer nothing", "step 9: filter nothing", "step 10: reorder //Größe 9", "step 12: delete /"), errors);
        assertEquals(2 + 2 * 12, dumps.size());
        JsonObject last = dumps.get(dumps.size() - 2).getAsJsonObject();
        assertEquals(3, last.getAsJsonObject("counts").get("node").getAsInt());
        assertTrue(last.get("sameAsPrevious").getAsBoolean());
        assertFalse(Files.exists(folder.resolve("dump-steps.json")));
    }

    @Test
    void servicesThatCannotBeUsedAreNamed() throws Exception {
        write("design/src/my/Services.java", "package my; public class Services { oops }");
        write("cases.txt", CASE.formatted("first", "a.ecore"));
        CaseResult result = run(SnapshotOptions.standard().withUpdate(true)).cases().get(0);
        assertTrue(result.notes().get(0).startsWith("The Java services \"my.Services\" cannot be compiled:"),
                result.notes()::toString);
        assertEquals("Invalid feature as name", json("dump-first.json").getAsJsonArray("dumps").get(0)
                .getAsJsonObject().getAsJsonArray("elements").get(0).getAsJsonObject().get("label").getAsString());
    }

    @Test
    void expressionsWithAMetamodelOfTheDesign() throws Exception {
        write("design/models/own.ecore", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="own" nsURI="http://my/own">
                  <eClassifiers xsi:type="ecore:EClass" name="Thing">
                    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" \
                eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                  </eClassifiers>
                </ecore:EPackage>
                """);
        write("design/models/one.own", """
                <?xml version="1.0" encoding="UTF-8"?>
                <own:Thing xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:own="http://my/own" name="Ä"/>
                """);
        write("expressions.json", """
                [
                {"id": "a", "model": "one.own", "context": "/", "expression": "feature:name", \
                "result": {"type": "string", "value": "Ä"}},
                {"id": "b", "model": "one.own", "context": "/", "expression": "aql:1.0 / 3.0", \
                "result": {"type": "real", "value": 0.33333333333}},
                {"id": "c", "model": "one.own", "context": "/", "expression": "aql:self.name + '?'", \
                "result": {"type": "string", "value": "A?"}}
                ]
                """);
        CaseResult result = run(SnapshotOptions.standard()).cases().get(0);
        assertEquals(2, result.equal(), result.differences()::toString);
        assertEquals(1, result.differences().size());
        assertTrue(result.differences().get(0).startsWith("c: aql:self.name + '?': "), result.differences()::toString);
        run(SnapshotOptions.standard().withUpdate(true));
        assertTrue(run(SnapshotOptions.standard().withCases(Set.of("expressions"))).isPassed());
    }

    @Test
    void designsBesideTheCases() throws Exception {
        Files.createDirectories(folder.resolve("a/tests"));
        Files.move(folder.resolve("design"), folder.resolve("a/plugin"));
        write("a/tests/cases.txt", CASE.formatted("first", "a.ecore"));
        SnapshotReport report = new SnapshotRunner(SnapshotOptions.standard().withUpdate(true))
                .run(folder.resolve("a/tests"), new NullProgressMonitor());
        assertEquals(List.of(), report.cases().get(0).notes());
        assertTrue(report.isPassed(), () -> report.cases().get(0).message());
        assertEquals("Größe!Größe", json("a/tests/dump-first.json").getAsJsonArray("dumps").get(0).getAsJsonObject()
                .getAsJsonArray("elements").get(0).getAsJsonObject().get("label").getAsString());
    }

    @Test
    void allIsDoneWithoutAFailureMessage() throws Exception {
        write("cases.txt", CASE.formatted("first", "a.ecore"));
        CaseResult result = run(SnapshotOptions.standard().withUpdate(true)).cases().get(0);
        assertNull(result.message());
        assertEquals(List.of(), result.notes());
    }

    private SnapshotReport run(SnapshotOptions options) throws SnapshotException {
        return new SnapshotRunner(options).run(folder, new NullProgressMonitor());
    }

    private JsonObject json(String name) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve(name))).getAsJsonObject();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
