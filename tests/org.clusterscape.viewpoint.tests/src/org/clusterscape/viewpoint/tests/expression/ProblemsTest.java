package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionException;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages say what is wrong, how bad it is, where in the text, and in which element of the specification. */
class ProblemsTest {

    private static Town town;

    @BeforeAll
    static void load() throws IOException {
        town = new Town();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
            "aql:self.nope                       ~ WARNING ~ self.nope",
            "aql:  1 + undefinedVar              ~ ERROR   ~ undefinedVar",
            "aql:[self.items->size() + self.x/]  ~ WARNING ~ self.x",
            "aql:self.name.nope(1)               ~ WARNING ~ self.name.nope(1)",
            "aql:'a' + 1.mod(0) + 'b'            ~ ERROR   ~ 1.mod(0)",
            "aql:if 1 then 2 else 3 endif        ~ WARNING ~ 1",
            "aql:library::Nope                   ~ ERROR   ~ library::Nope",
            "aql:library::Genre::NOPE            ~ ERROR   ~ library::Genre::NOPE",
            "aql:self.items->select(i | i.nope)  ~ WARNING ~ i.nope",
            "aql:self self                       ~ ERROR   ~ \" self\"",
            "aql:self.name + #                   ~ ERROR   ~ #",
            "feature:nope                        ~ ERROR   ~ nope",
            "var:nope                            ~ ERROR   ~ nope",
            "service:nope(self)                  ~ ERROR   ~ nope(self)", })
    void pointToThePlace(String expression, Severity severity, String place) {
        EvaluationResult result = town.interpreter().evaluate(expression, town.library(), Variables.none());
        ExpressionProblem problem = result.problems().get(0);
        assertEquals(severity, problem.severity());
        assertEquals(expression, problem.expression());
        assertEquals(place, expression.substring(problem.offset(), problem.offset() + problem.length()));
    }

    @Test
    void nameWhatIsMissing() {
        assertTrue(message("aql:self.nope").contains("nope"));
        assertTrue(message("aql:self.nope").contains("library::Library"));
        assertTrue(message("aql:self.name.foo(1)").contains("foo(String, Integer)"));
        assertTrue(message("aql:nope::Book").contains("nope::Book"));
        assertTrue(message("service:kaboom").contains("boom"));
        assertTrue(message("aql:self.kaboom()").contains("boom"));
        assertTrue(message("service:self.name.x").contains("name.x"));
    }

    @Test
    void carryTheOriginOfTheExpression() {
        ExpressionOrigin origin = new ExpressionOrigin(EcorePackage.eINSTANCE, null);
        for (String expression : List.of("aql:self.nope", "aql:1 +", "feature:nope", "var:nope", "service:nope")) {
            EvaluationResult result = town.interpreter().evaluate(expression, town.library(), Variables.none(),
                    origin);
            assertSame(origin, result.problems().get(0).origin(), expression);
        }
        assertSame(origin, town.interpreter().check("aql:1 +", origin).get(0).origin());
    }

    @Test
    void reportTheSamePlaceOnlyOnce() {
        EvaluationResult result = town.interpreter().evaluate("aql:self.eAllContents().nope", town.library(),
                Variables.none());
        assertEquals(8, result.problems().size(), "one for each class, of " + result.problems());
    }

    @Test
    void checkingNeedsNoModel() {
        assertEquals(List.of(), town.interpreter().check("aql:self.items->select(i | i.name <> null)", null));
        assertEquals(Severity.ERROR, town.interpreter().check("aql:self.", null).get(0).severity());
        assertEquals(9, town.interpreter().check("aql:self.", null).get(0).offset());
        assertEquals(Severity.WARNING, town.interpreter().check("aql:(1 + 2", null).get(0).severity());
        assertEquals(List.of(), town.interpreter().check("feature:anything", null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "aql:undefinedVar", "aql:1 +", "feature:nope", "service:kaboom" })
    void theShortFormsThrow(String expression) {
        ExpressionException thrown = assertThrows(ExpressionException.class,
                () -> town.interpreter().evaluateString(expression, town.library(), Variables.none()));
        assertEquals(Severity.ERROR, thrown.problem().severity());
        assertEquals(expression, thrown.problem().expression());
    }

    @Test
    void anExpressionThatIsMissingHasNoValue() {
        assertNull(town.interpreter().evaluate(null, town.library(), Variables.none()).value());
        assertEquals("", town.interpreter().evaluate("", town.library(), Variables.none()).value());
        assertNull(town.interpreter().evaluate("feature:name", null, Variables.none()).value());
        assertNull(town.interpreter().evaluate("service:shortLabel", null, Variables.none()).value());
    }

    @Test
    void deepNestingIsRefusedAndNotAnOverflow() {
        for (String text : List.of("(".repeat(20_000) + "1", "-".repeat(20_000) + "1", "not ".repeat(20_000) + "true",
                "1" + " + 1".repeat(20_000), "self" + ".name".repeat(20_000),
                "let x = ".repeat(20_000) + "1", "if true then ".repeat(20_000), "Sequence{".repeat(20_000))) {
            EvaluationResult result = town.interpreter().evaluate("aql:" + text, town.library(), Variables.none());
            assertTrue(result.hasErrors(), () -> text.substring(0, 20));
        }
        assertEquals(801, town.interpreter().evaluate("aql:1" + " + 1".repeat(800), null, Variables.none()).value());
        assertEquals(1, town.interpreter().evaluate("aql:" + "(".repeat(100) + "1" + ")".repeat(100), null,
                Variables.none()).value());
    }

    private static String message(String expression) {
        return town.interpreter().evaluate(expression, town.library(), Variables.none()).problems().get(0).message();
    }
}
