package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Severity;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What can be known to be wrong without a model is found, and nothing is reported that may be right. */
class CheckTest {

    /** What is wrong in these lies in a part that is not evaluated, or is forgiven. */
    private static final Set<String> WRONG_WITHOUT_CONSEQUENCE = Set.of("boolean-012", "boolean-018", "iflet-005",
            "errors-003");

    private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]*)\"");

    private static Town town;

    @BeforeAll
    static void load() throws IOException {
        town = new Town();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
            "aql:self.nope                                        ~ WARNING nope in library::Library ~ self.nope",
            "aql:self.items.nope                                  ~ WARNING nope in library::Item    ~ self.items.nope",
            "aql:self.name.nope                                   ~ WARNING nope in String           ~ self.name.nope",
            "aql:self.items->first().library.nope                 ~ WARNING nope in library::Library ~",
            "aql:self.items->select(i | i.nope = 1)               ~ WARNING nope in library::Item    ~ i.nope",
            "aql:self.items->collect(i | i.library).nope          ~ WARNING nope in library::Library ~",
            "aql:let l = self in l.address.nope                   ~ WARNING nope in library::Address ~ l.address.nope",
            "aql:self.eContents(library::Book).nope               ~ WARNING nope in library::Book    ~",
            "aql:self.eContainer(library::Section).nope           ~ WARNING nope in library::Section ~",
            "aql:self.featured.oclAsType(library::Item).nope      ~ WARNING nope in library::Item    ~",
            "aql:self.items->filter(library::Book)->last().issue  ~ WARNING issue in library::Book   ~",
            "aql:if self.open then self else self endif.nope      ~ WARNING nope in library::Library ~",
            "aql:self.eContainer().nope                           ~ WARNING nope in ecore::EObject   ~",
            "aql:self.eClass().nope                               ~ WARNING nope in ecore::EClass    ~",
            "aql:self.branches->closure(l | l.branches).nope      ~ WARNING nope in library::Library ~",
            "aql:b.nope                                           ~ WARNING nope in library::Book    ~ b.nope",
            "aql:nope + 1                                         ~ ERROR variable 'nope'            ~ nope",
            "aql:self.items->select(i | j.name = '')              ~ ERROR variable 'j'               ~ j",
            "aql:self.oclIsKindOf(library::Nope)                  ~ ERROR library::Nope              ~ library::Nope",
            "aql:lib::Book                                        ~ ERROR lib::Book                  ~ lib::Book",
            "aql:b.genre = library::Genre::NOPE                   ~ ERROR library::Genre::NOPE ~ library::Genre::NOPE",
            "aql:self.foo()                                       ~ WARNING foo(library::Library)    ~ self.foo()",
            "aql:self.items.size()                                ~ WARNING size(library::Item)      ~",
            "aql:self.items->size(1)                              ~ WARNING size                     ~",
            "aql:self.name.shortLabel()                           ~ WARNING shortLabel(String)       ~",
            "aql:self.name->substring(1)                          ~ WARNING substring(Set(String), Integer) ~",
            "aql:self.name.substring('1')                         ~ WARNING substring(String, String) ~",
            "aql:b.pages + 1.5                                    ~ WARNING add(Integer, Double)     ~ b.pages + 1.5",
            "aql:b.price > 10                                     ~ ERROR Double                     ~ b.price > 10",
            "aql:b.scores->sum() + 1                              ~ WARNING add(Long, Integer)       ~",
            "aql:if self.name then 1 else 2 endif                 ~ WARNING String                   ~ self.name",
            "aql:self.items->notEmpty() and self.name             ~ WARNING and(Boolean, String)     ~",
            "aql:(1 + 2                                           ~ WARNING ')'                      ~",
            "aql:self.                                            ~ ERROR name of a feature          ~",
            "aql:                                                 ~ ERROR empty                      ~",
            "feature:nope                                         ~ ERROR nope                       ~ nope",
            "feature:name.size                                    ~ ERROR name.size                  ~ name.size",
            "var:nope                                             ~ ERROR nope                       ~ nope",
            "service:nope                                         ~ ERROR nope                       ~ nope",
            "service:stamped                                      ~ ERROR stamped                    ~ stamped",
            "service:stamped(self, b)                             ~ ERROR stamped                    ~",
            "service:nope.shortLabel                              ~ ERROR variable 'nope'            ~",
            "service:stamped('x')                                 ~ ERROR variable ''x''             ~" })
    void findsWhatIsWrong(String expression, String expected, String place) {
        List<ExpressionProblem> problems = check(expression);
        assertEquals(1, problems.size(), problems::toString);
        ExpressionProblem problem = problems.get(0);
        String[] words = expected.split(" ", 2);
        assertEquals(Severity.valueOf(words[0]), problem.severity());
        String message = problem.message().replace("''", "'");
        for (String word : words[1].split(" in ")) {
            assertTrue(message.contains(word.replace("''", "'")), message);
        }
        if (place != null) {
            assertEquals(place, expression.substring(problem.offset(), problem.offset() + problem.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "aql:self.items.pages", "aql:self.items->select(i | i.pages > 100)",
            "aql:self.eContainer().pages", "aql:unknown.nope.foo->bar", "aql:unknown.size() + 1",
            "aql:self.items->closure(i | i.eContainer())->select(x | x.pages > 1)",
            "aql:self->closure(x | x.eContents()).chapters", "aql:self.oclAsType(ecore::EObject).nickname",
            "aql:if self.oclIsKindOf(library::Book) then self.oclAsType(library::Book).pages else 0 endif",
            "aql:self.items->sortedBy(i | i.name)->collect(i | i.authors)->asSet().books->size()",
            "aql:self.eAllContents({library::Book | library::Author}).born", "aql:self.items->first() = null",
            "aql:let x = null in x.foo", "aql:Sequence{}->first().foo", "aql:self.shortLabel().size()",
            "aql:self.items.shortLabel()->sep(', ')->toString()", "aql:self.eInverse().entries",
            "aql:unknown->sum() + 1", "aql:(unknown + 1).size()", "aql:self.items->including(self).founded",
            "aql:b.summary()", "feature:eContents",
            "aql:Sequence{1, 'a'}->first() + 1", "aql:self.name + self.items", "aql:library::Book.eAttributes.name",
            "aql:{library::Book | library::Author}->size()", "feature:issue", "var:b", "service:shortLabel",
            "service:b.pairLabel(self)", "service:plus(unknown, unknown)", "plain text", "aql:b.genre.toString()",
            "aql:b.published.toString() + b.tax", "aql:self.howMany(self.items)", "aql:self.twice().foo" })
    void saysNothingWhereItMayBeRight(String expression) {
        EClass self = expression.equals("feature:issue") ? type("Item") : type("Library");
        List<ExpressionProblem> problems = town.interpreter().check(expression, self, variables(), null);
        if (expression.contains("howMany") || expression.contains("twice") || expression.contains("->bar")) {
            assertEquals(1, problems.size(), problems::toString);
        } else {
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        for (String expression : List.of("aql:self.nope.foo", "aql:whatever", "feature:nope", "var:whatever",
                "aql:self.eContainer().nope", "service:whatever.shortLabel")) {
            assertEquals(List.of(), town.interpreter().check(expression, null, null, null), expression);
        }
        Interpreter incomplete = Interpreter.builder().metamodel(town.metamodel()).javaServices("org.example.Missing",
                null).build();
        for (String expression : List.of("aql:self.foo()", "service:foo")) {
            assertEquals(List.of(), incomplete.check(expression, type("Library"), Map.of(), null), expression);
        }
        assertEquals(List.of(), town.interpreter().check(null, null, null, null));
    }

    @Test
    void problemsCarryTheOriginAndStandInOrder() {
        ExpressionOrigin origin = new ExpressionOrigin(EcorePackage.eINSTANCE, null);
        List<ExpressionProblem> problems = town.interpreter().check("aql:self.items->select(i | i.x = y).z",
                type("Library"), Map.of(), origin);
        assertEquals(List.of(27, 33), problems.stream().map(ExpressionProblem::offset).skip(1).toList());
        problems.forEach(problem -> assertSame(origin, problem.origin()));
    }

    /** Of the expressions of the reference data, those are found wrong that gave a message in Sirius, and many are. */
    @Test
    void theReferenceExpressionsAreJudgedAsBySirius() throws IOException {
        int found = 0;
        for (JsonElement each : JsonParser.parseString(Files.readString(Town.DATA.resolve("expressions.json")))
                .getAsJsonArray()) {
            JsonObject json = each.getAsJsonObject();
            EObject self = town.model(json.get("model").getAsString()).getEObject(json.get("context").getAsString());
            List<ExpressionProblem> problems = town.interpreter().check(json.get("expression").getAsString(),
                    self.eClass(), variables(json), null);
            String id = json.get("id").getAsString();
            assertTrue(problems.isEmpty() || json.has("diagnostic") || WRONG_WITHOUT_CONSEQUENCE.contains(id),
                    () -> id + problems);
            found += problems.isEmpty() ? 0 : 1;
        }
        assertTrue(found >= 98, "found " + found);
    }

    /** All designs among the reference data, without a word on the types of their variables. */
    @Test
    void realDesignsHaveTheProblemsThatAreReallyThere() throws IOException {
        Path folder = Town.DATA.getParent();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".odesign")).toList();
        }
        List<String> expressions = new ArrayList<>();
        for (Path file : files) {
            Matcher matcher = ATTRIBUTE.matcher(Files.readString(file));
            while (matcher.find()) {
                expressions.add(matcher.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                        .replace("&apos;", "'").replace("&#xA;", "\n").replace("&amp;", "&"));
            }
        }
        assertTrue(expressions.stream().filter(text -> text.startsWith("aql:")).count() > 200);
        Interpreter interpreter = Interpreter.builder().metamodel(town.metamodel())
                .javaServices("golden.shared.GoldenServices", null).build();
        Set<String> wrong = new TreeSet<>(expressions);
        wrong.removeIf(text -> interpreter.check(text, null, null, null).isEmpty());
        assertEquals(Set.of("aql:self.("), wrong);
        Set<String> ofClass = expressions.stream().filter(text -> text.contains("self.noSuch"))
                .filter(text -> !interpreter.check(text, EcorePackage.Literals.ECLASS, null, null).isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of("aql:self.noSuchFeature"), ofClass);
    }

    private static List<ExpressionProblem> check(String expression) {
        return town.interpreter().check(expression, type("Library"), variables(), null);
    }

    private static Map<String, EClassifier> variables() {
        Map<String, EClassifier> result = new HashMap<>();
        result.put("b", type("Book"));
        result.put("unknown", null);
        return result;
    }

    private static Map<String, EClassifier> variables(JsonObject json) {
        Map<String, EClassifier> result = new HashMap<>();
        if (json.has("variables")) {
            json.getAsJsonObject("variables").keySet().forEach(name -> result.put(name, null));
        }
        return result;
    }

    private static EClass type(String name) {
        return (EClass) town.metamodel().getEClassifier(name);
    }
}
