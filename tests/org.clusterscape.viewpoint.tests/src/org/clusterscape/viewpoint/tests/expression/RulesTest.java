package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions with what they give, one a line: services, operators and the traps, beyond the reference data. */
class RulesTest {

    private static Town town;

    @BeforeAll
    static void load() throws IOException {
        town = new Town();
    }

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(Town.DATA.getParent().resolveSibling("rules.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void gives(String line) {
        String[] parts = line.split("\\s+=>\\s+");
        int context = parts[0].indexOf(' ');
        EObject self = town.model("town.library").getEObject(parts[0].substring(0, context));
        String expression = "aql:" + parts[0].substring(context + 1).replace("\\n", "\n");
        assertEquals(parts[1], outcome(town.interpreter().evaluate(expression, self, Variables.none())));
    }

    // A value, followed by ! where there are warnings.
    private static String outcome(EvaluationResult result) {
        return switch (result.outcome()) {
            case ERROR -> "error";
            case NOTHING -> "nothing";
            default -> text(result.value()) + (result.problems().stream()
                    .anyMatch(problem -> problem.severity() == Severity.WARNING) ? " !" : "");
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "'" + text + "'";
            case Long number -> number + "L";
            case Float number -> number + "f";
            case Short number -> number + "s";
            case Set<?> set -> many(set, "{", "}");
            case List<?> list -> many(list, "[", "]");
            case Collection<?> collection -> many(collection, "<", ">");
            case Nothing nothing -> "nothing";
            case Class<?> type -> type.getSimpleName();
            case EEnumLiteral literal -> literal.getName();
            case EClassifier classifier -> classifier.getName();
            case EObject element -> element.eResource().getURIFragment(element);
            default -> value.toString();
        };
    }

    private static String many(Collection<?> values, String open, String close) {
        return values.stream().map(RulesTest::text).collect(Collectors.joining(", ", open, close));
    }
}
