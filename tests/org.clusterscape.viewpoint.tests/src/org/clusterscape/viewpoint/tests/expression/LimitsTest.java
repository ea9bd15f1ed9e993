package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.EvaluationResult.Outcome;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.RecordedReads;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has no end is ended, with a message that names it, and all else goes on. */
@Timeout(60)
class LimitsTest {

    private static final ExpressionOrigin ORIGIN = new ExpressionOrigin(EcorePackage.eINSTANCE, null);

    private final Town town;
    private final StubbornServices services = new StubbornServices();
    private final Interpreter interpreter;

    LimitsTest() throws IOException {
        town = new Town();
        interpreter = Interpreter.builder().metamodel(town.metamodel()).javaServices(services)
                .timeLimit(Duration.ofMillis(300)).build();
        services.use(interpreter);
    }

    @AfterEach
    void release() {
        services.release();
    }

    @ParameterizedTest
    @CsvSource({ "aql:'a' + self.stuck() + 'b', 10, self.stuck()", "service:stuck, 8, stuck",
            "aql:self.waiting(), 4, self.waiting()", "service:self.waiting(), 8, self.waiting()" })
    void aServiceThatNeverReturnsIsNamedAndNotCalledAgain(String expression, int offset, String place) {
        for (int i = 0; i < 3; i++) {
            EvaluationResult result = evaluate(expression);
            assertEquals(Outcome.ERROR, result.outcome());
            ExpressionProblem problem = result.problems().get(0);
            String name = place.replaceAll("self\\.|\\(\\)", "");
            assertTrue(problem.message().contains(name) && problem.message().contains("300 ms"), problem.message());
            assertEquals(i > 0, problem.message().contains("not called any more"), problem.message());
            assertSame(ORIGIN, problem.origin());
            assertEquals(expression, problem.expression());
            assertEquals(offset, problem.offset());
            assertEquals(place, expression.substring(offset, offset + problem.length()));
        }
        assertEquals("good", evaluate("aql:self.good()").value());
    }

    @Test
    void whatHangsInALambdaIsNotForgotten() {
        for (int i = 0; i < 2; i++) {
            EvaluationResult result = evaluate(
                    "aql:Sequence{1, 2, 3}->select(n | if n = 2 then self.stuck() = '' else true endif)");
            assertEquals(Outcome.ERROR, result.outcome());
            assertTrue(result.problems().get(0).message().contains("stuck"));
        }
    }

    /** Cannot be created in any time. */
    public static final class Sleeper {

        public Sleeper() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }

        public String label(EObject self) {
            return "";
        }
    }

    @Test
    void aClassThatCannotBeCreatedInTimeIsNamed() {
        Interpreter other = Interpreter.builder().timeLimit(Duration.ofMillis(300))
                .javaServices(Sleeper.class.getName(), ORIGIN, JavaClassSource.of(getClass().getClassLoader())).build();
        assertEquals(1, other.problems().size());
        assertTrue(other.problems().get(0).message().contains("Sleeper did not return"), other.problems()::toString);
        assertSame(ORIGIN, other.problems().get(0).origin());
    }

    @Test
    void whatHangsInsideIsNamed() {
        assertTrue(evaluate("aql:self.indirectly()").problems().get(0).message().contains("stuck did not return"));
        assertEquals("<ERROR>", evaluate("aql:self.indirectly()").value());
    }

    @Test
    void workThatIsHeldUpIsDoneAgainWithoutWhatHoldsItUp() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger passed = new AtomicInteger();
        List<Object> values = interpreter.watched(() -> {
            try {
                begun.incrementAndGet();
                List<Object> result = new ArrayList<>();
                for (String each : List.of("good", "stuck", "waiting", "good")) {
                    result.add(evaluate("aql:self." + each + "()").outcome());
                }
                return result;
            } finally {
                passed.incrementAndGet();
            }
        });
        assertEquals(List.of(Outcome.VALUE, Outcome.ERROR, Outcome.ERROR, Outcome.VALUE), values);
        assertEquals(3, begun.get());
        services.release();
        while (services.held().stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        assertEquals(2, services.held().size());
        assertEquals(1, passed.get(), "a thread that was left behind went on");
    }

    @Test
    void watchedWorkIsDoneInOneThread() throws Exception {
        Object thread = evaluate("aql:self.thread()").value();
        assertNotSame(Thread.currentThread(), thread);
        assertTrue(((Thread) thread).isDaemon());
        interpreter.watched(() -> {
            assertSame(Thread.currentThread(), evaluate("aql:self.thread()").value());
            assertSame(Thread.currentThread(), evaluate("service:thread").value());
            return interpreter.watched(() -> evaluate("aql:self.thread()"));
        });
        assertThrows(IOException.class, () -> interpreter.watched(() -> {
            throw new IOException();
        }));
        assertThrows(AssertionError.class, () -> interpreter.watched(() -> {
            throw new AssertionError();
        }));
    }

    @Test
    void withoutALimitAllIsDoneInTheCallingThread() throws Exception {
        Interpreter unlimited = Interpreter.builder().javaServices(services).timeLimit(Duration.ZERO).build();
        assertSame(Thread.currentThread(),
                unlimited.evaluate("aql:self.thread()", town.library(), Variables.none()).value());
        assertSame(Thread.currentThread(), unlimited.watched(Thread::currentThread));
        assertThrows(IllegalArgumentException.class, () -> Interpreter.builder().timeLimit(Duration.ofMillis(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "recursive", "greedy" })
    void aServiceThatBreaksDownIsAnError(String name) {
        assertEquals("null", String.valueOf(evaluate("aql:self." + name + "()").value()));
        assertEquals("good", evaluate("aql:self.good()").value());
        assertEquals(name.equals("greedy"), evaluate("service:" + name).hasErrors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "aql:many->select(a | many->exists(b | a + b < 0)) ~ many->exists(b | a + b < 0)",
            "aql:many->select(a | many->one(b | false))        ~ false",
            "aql:text.matches(slow)                            ~ text.matches(slow)",
            "aql:1 + text.replaceAll(slow, '')                 ~ text.replaceAll(slow, '')" })
    void whatTakesTooLongIsEnded(String expression, String place) {
        Variables variables = Variables.none().with("many", Collections.nCopies(50_000, 1))
                .with("text", "x".repeat(50)).with("slow", "(.*)".repeat(10) + "y");
        EvaluationResult result = interpreter.evaluate(expression, town.library(), variables, ORIGIN);
        assertEquals(Outcome.ERROR, result.outcome());
        ExpressionProblem problem = result.problems().get(0);
        assertTrue(problem.message().contains("300 ms"), problem.message());
        assertSame(ORIGIN, problem.origin());
        assertTrue(place.contains(expression.substring(problem.offset(), problem.offset() + problem.length()))
                || expression.substring(problem.offset()).contains(place), problem.toString());
    }

    @Test
    void aClosureWithoutEndIsAnError() {
        Interpreter unlimited = Interpreter.builder().timeLimit(Duration.ZERO).build();
        EvaluationResult result = unlimited.evaluate("aql:Sequence{1}->closure(i | i + 1)", null, Variables.none());
        assertEquals(Outcome.ERROR, result.outcome());
        assertTrue(result.problems().get(0).message().contains("closure"));
    }

    @Test
    void anInterruptedThreadIsNotKept() {
        Variables many = Variables.none().with("many", Collections.nCopies(50_000, 1));
        Thread.currentThread().interrupt();
        assertThrows(OperationCanceledException.class,
                () -> interpreter.evaluate("aql:many->collect(a | a + 1)", town.library(), many));
        assertTrue(Thread.interrupted());
        Thread.currentThread().interrupt();
        assertThrows(OperationCanceledException.class, () -> evaluate("aql:self.waiting()"));
        assertTrue(Thread.interrupted());
        Thread.currentThread().interrupt();
        assertThrows(OperationCanceledException.class,
                () -> interpreter.watched(() -> evaluate("service:waiting")));
        assertTrue(Thread.interrupted());
        assertThrows(OperationCanceledException.class, () -> interpreter.watched(() -> {
            throw new OperationCanceledException();
        }));
        assertEquals("good", evaluate("aql:self.good()").value());
    }

    @Test
    void aDerivedFeatureThatNeverReturnsIsNamed() {
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName("Odd");
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("size");
        attribute.setVolatile(true);
        attribute.setEType(EcorePackage.Literals.EINT);
        eClass.getEStructuralFeatures().add(attribute);
        EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(eClass);
        EObject odd = new DynamicEObjectImpl(eClass) {
            @Override
            public Object eGet(EStructuralFeature feature) {
                return services.stuck(this);
            }
        };
        for (String expression : List.of("aql:self.size", "feature:size")) {
            EvaluationResult result = interpreter.evaluate(expression, odd, Variables.none());
            assertEquals(Outcome.ERROR, result.outcome());
            assertTrue(result.problems().get(0).message().contains("size"), result.toString());
        }
    }

    /** Two files whose elements contain each other. */
    @Test
    void aCircleOfContainmentIsAnError(@TempDir Path folder) throws IOException {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <lib:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:lib="http://example.org/golden/library" name="%s">
                  <branches href="%s.library#/"/>
                </lib:Library>
                """;
        Files.writeString(folder.resolve("a.library"), text.formatted("a", "b"));
        Files.writeString(folder.resolve("b.library"), text.formatted("b", "a"));
        ResourceSet resources = town.library().eResource().getResourceSet();
        EObject library = resources.getResource(URI.createFileURI(folder.resolve("a.library").toString()), true)
                .getContents().get(0);
        for (String expression : List.of("aql:self.eAllContents()->size()", "feature:eAllContents",
                "aql:self.ancestors()", "aql:self.eContainer(library::Book)",
                "aql:self.eContainerOrSelf(ecore::EClass)", "aql:self.eAllContents(library::Book)")) {
            EvaluationResult result = interpreter.evaluate(expression, library, Variables.none());
            assertEquals(Outcome.ERROR, result.outcome(), expression);
            assertTrue(result.problems().get(0).message().contains("circle"), result.toString());
            assertEquals(Outcome.ERROR, interpreter
                    .evaluate(expression, library, Variables.none(), null, new RecordedReads()).outcome(), expression);
        }
        assertEquals(2, interpreter.evaluate("aql:self->closure(l | l.branches)->size()", library, Variables.none())
                .value());
    }

    private EvaluationResult evaluate(String expression) {
        return interpreter.evaluate(expression, town.library(), Variables.none(), ORIGIN);
    }
}
