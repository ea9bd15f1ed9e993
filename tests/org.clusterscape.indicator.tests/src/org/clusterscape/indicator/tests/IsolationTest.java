package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Failed;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a calculator does wrong, it is named, all others are delivered, and the model stays as it is. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IsolationTest {

    private static final String PLUGIN = "org.clusterscape.indicator.tests";

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
    private final Ecosystem ecosystem = Models.ecosystem("Öko");

    @BeforeEach
    void fill() {
        Actor first = Models.actor(ecosystem, "Ärzte GmbH", ActorKind.SME);
        Actor second = Models.actor(ecosystem, FaultyCalculators.STUMBLING_BLOCK, ActorKind.SME);
        Models.link(ecosystem, first, second);
        Models.actor(ecosystem, "Übersetzer", ActorKind.SME);
    }

    private List<IndicatorResult> compute(String... calculators) {
        return engine.compute(ecosystem, IndicatorRequest.ofCalculators(List.of(calculators)), null);
    }

    private static String reason(IndicatorResult result) {
        return assertInstanceOf(Failed.class, result.value(), result.toString()).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test.throws        | failed: Exception: kein Anschluß (at FaultyCalculators.java:
            test.linkage       | failed: NoClassDefFoundError: org/example/Gone (at FaultyCalculators.java:
            test.recursion     | calls itself without end (at FaultyCalculators.java:
            test.memory        | needs more memory than
            test.nothing       | gave no value
            test.constructor   | failed: IllegalStateException: not configured (at FaultyCalculators.java:
            test.missingClass  | its class org.clusterscape.indicator.tests.DoesNotExist is not in the plug-in
            test.noCalculator  | java.lang.Object does not implement Calculator
            test.flagForNumber | it gave yes or no
            test.numberForFlag | it gave the number 2.5
            test.changes       | changes the model
            test.bulkThrows    | failed: UnsupportedOperationException (at FaultyCalculators.java:
            test.forgets       | gave no value
            test.noMap         | gave no value
            test.givesUp       | failed: OperationCanceledException
            """)
    void aFaultIsNamedAndTheOthersAreDelivered(String calculator, String words) {
        String before = Models.text(ecosystem);
        List<IndicatorResult> results = compute("test.degree", calculator, "card.clusterGroups", "test.degree");
        assertEquals(3 + 3 + 1, results.size());
        assertEquals(List.of(new Amount(1), new Amount(1), new Amount(0)),
                results.subList(0, 3).stream().map(IndicatorResult::value).toList());
        assertEquals(new Amount(0), results.getLast().value());

        IndicatorResult stumbled = results.get(4);
        assertEquals(FaultyCalculators.STUMBLING_BLOCK, stumbled.label());
        assertTrue(stumbled.failed());
        String reason = reason(stumbled);
        assertTrue(reason.contains(words), reason);
        assertTrue(reason.contains(calculator) && reason.contains(PLUGIN), reason);
        assertEquals(before, Models.text(ecosystem));
        assertEquals(0, Models.adapters(ecosystem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.throws", "test.forgets"})
    void aFaultAtOneElementLeavesTheOthers(String calculator) {
        List<IndicatorResult> results = compute(calculator);
        assertEquals(new Amount(7), results.get(0).value());
        assertEquals(new Amount(7), results.get(2).value());
    }

    @Test
    void afterAChangeTheNextCalculatorSeesTheModelAsItWas() {
        List<IndicatorResult> results = compute("test.changes", "test.degree");
        results.subList(0, 3).forEach(IsolationTest::reason);
        assertEquals(new Amount(1), results.get(3).value());
        assertEquals("Ärzte GmbH", results.get(3).label());
    }

    @Test
    void aCalculatorThatHangsIsGivenUpAfterItsTime() {
        List<IndicatorResult> results = engine.compute(ecosystem, IndicatorRequest
                .ofCalculators(List.of("test.hangs", "test.degree")).withTimeLimit(Duration.ofMillis(250)), null);
        assertEquals(new Amount(7), results.get(0).value());
        assertTrue(reason(results.get(1)).contains("no result after 0.25 s"), reason(results.get(1)));
        assertTrue(reason(results.get(2)).contains("test.hangs"));
        assertEquals(new Amount(1), results.get(3).value());
    }

    @Test
    void cancellingDoesNotWaitForACalculatorThatHangs() {
        List<String> tasks = new ArrayList<>();
        NullProgressMonitor monitor = new NullProgressMonitor() {

            private int asked;

            @Override
            public boolean isCanceled() {
                return tasks.contains("test.hangs") && ++asked > 5;
            }

            @Override
            public void subTask(String name) {
                tasks.add(name);
            }
        };
        IndicatorRequest request = IndicatorRequest.ofCalculators(List.of("test.hangs", "test.degree"))
                .withTimeLimit(Duration.ofDays(1));
        assertThrows(OperationCanceledException.class, () -> engine.compute(ecosystem, request, monitor));
        assertFalse(tasks.contains("Degree"));
    }

    @Test
    void progressGoesFromNothingToAll() {
        double[] work = new double[2];
        NullProgressMonitor monitor = new NullProgressMonitor() {

            @Override
            public void beginTask(String name, int total) {
                work[0] = total;
            }

            @Override
            public void internalWorked(double done) {
                assertTrue(done >= 0);
                work[1] += done;
            }

            @Override
            public void worked(int done) {
                internalWorked(done);
            }
        };
        engine.compute(ecosystem, IndicatorRequest.ofCalculators(
                List.of("test.degree", "test.throws", "test.bulkThrows", "card.clusterGroups")), monitor);
        assertTrue(work[0] > 0);
        assertEquals(work[0], work[1], work[0] / 100);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, no number", "1, 0, no finite number", "-1, 0, no finite number", "1e308, 1e-10, no finite number"})
    void whatIsNoFiniteNumberIsUndefined(String numerator, String denominator, String words) {
        Undefined undefined = assertInstanceOf(Undefined.class, ratio(numerator, denominator));
        assertTrue(undefined.reason().contains(words), undefined.reason());
    }

    @Test
    void zeroHasNoSign() {
        assertEquals(new Amount(0), ratio("-0.0", "5"));
    }

    private IndicatorValue ratio(String numerator, String denominator) {
        return engine.compute(ecosystem, IndicatorRequest.ofCalculators(List.of("test.ratio"))
                .withParameters(Map.of("numerator", numerator, "denominator", denominator)), null).getFirst().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test.twice          | contributed by the plug-in org.clusterscape.indicator.tests and again
            test.noFormula      | Its <calculator> lacks the attribute formula.
            test.wrongDefault   | The parameter size takes a whole number, not "big".
            test.noChoices      | Its parameter size declares no choices.
            test.parameterTwice | It declares the parameter size twice.
            test.wrongKind      | The attribute value cannot be "word".
            test.wrongMinimum   | The attribute minimum takes a number, not "low".
            """)
    void aFaultyDeclarationIsNamed(String calculator, String words) {
        assertEquals(1, engine.problems().stream()
                .filter(problem -> problem.contains(calculator) && problem.contains(words)).count(),
                () -> String.join("\n", engine.problems()));
        List<IndicatorResult> results = compute(calculator, "card.clusterGroups");
        assertEquals(2, results.size());
        assertTrue(reason(results.get(0)).contains(words));
        assertEquals(new Amount(0), results.get(1).value());
    }

    @Test
    void aDeclarationWithoutIdIsNamedByItsPlugin() {
        assertEquals(8, engine.problems().size(), () -> String.join("\n", engine.problems()));
        assertTrue(engine.problems().stream().allMatch(problem -> problem.contains(PLUGIN)));
        assertTrue(engine.problems().stream().anyMatch(problem -> problem.contains("lacks the attribute id")));
    }
}
