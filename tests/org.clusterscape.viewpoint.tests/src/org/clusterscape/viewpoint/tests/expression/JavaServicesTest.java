package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.EvaluationResult.Outcome;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java classes bring services; a bad class or a service that goes wrong is named and harms nothing else. */
class JavaServicesTest {

    private static final JavaClassSource HERE = JavaClassSource.of(JavaServicesTest.class.getClassLoader());

    private static Town town;

    @BeforeAll
    static void load() throws IOException {
        town = new Town();
    }

    /** Services that go wrong in all ways, next to good ones. */
    public static class Wild {

        private int calls;

        public static String fixed(EObject self) {
            return "static";
        }

        public String endless(EObject self) {
            return endless(self) + "x";
        }

        public String linked(EObject self) {
            throw new NoClassDefFoundError("org.example.Missing");
        }

        public String cancelled(EObject self) {
            throw new OperationCanceledException();
        }

        public String checked(EObject self) throws IOException {
            throw new IOException("disk");
        }

        public String counted(EObject self) {
            throw new IllegalStateException("call " + ++calls);
        }

        public void removed(EObject self) {
            EcoreUtil.remove(self);
        }

        public int length(EObject self, String text, int more) {
            return text.length() + more;
        }

        public String which(EObject self) {
            return "any";
        }

        public String which(ENamedElement self) {
            return "named";
        }

        public String noParameter() {
            return "";
        }

        String hidden(EObject self) {
            return "";
        }
    }

    /** Cannot be created. */
    public static class Broken {

        public Broken() {
            throw new IllegalStateException("no luck");
        }

        public String label(EObject self) {
            return "";
        }
    }

    /** Has no constructor to call. */
    public static final class OnlyStatic {

        private OnlyStatic() {
        }

        public static String label(EObject self) {
            return "only static";
        }

        public String other(EObject self) {
            return "";
        }
    }

    private final Interpreter interpreter = Interpreter.builder().metamodel(town.metamodel())
            .javaServices(Wild.class.getName(), null, HERE).javaServices(OnlyStatic.class.getName(), null, HERE)
            .build();

    @ParameterizedTest
    @ValueSource(strings = { "endless", "linked", "checked" })
    void aServiceThatFailsIsAnErrorOfItsExpression(String name) {
        for (String expression : new String[] { "aql:self." + name + "()", "service:" + name }) {
            EvaluationResult result = interpreter.evaluate(expression, town.library(), Variables.none());
            assertEquals(Outcome.ERROR, result.outcome(), expression);
            assertInstanceOf(Throwable.class, result.problems().get(0).cause());
        }
        assertEquals("static", interpreter.evaluate("aql:self.fixed()", town.library(), Variables.none()).value());
    }

    @Test
    void cancellationPasses() {
        assertThrows(OperationCanceledException.class,
                () -> interpreter.evaluate("aql:self.cancelled()", town.library(), Variables.none()));
        assertThrows(OperationCanceledException.class,
                () -> interpreter.evaluate("service:cancelled", town.library(), Variables.none()));
    }

    @Test
    void classesThatCannotBeUsedAreNamed() {
        Interpreter result = Interpreter.builder().javaServices("org.example.Missing", null, HERE)
                .javaServices(Broken.class.getName(), null, HERE).javaServices("org.example.Nowhere", null)
                .javaServices(Wild.class.getName(), null, name -> {
                    throw new ClassNotFoundException(name);
                }, HERE).build();
        assertEquals(3, result.problems().size());
        assertTrue(result.problems().get(0).message().contains("org.example.Missing"));
        assertTrue(result.problems().get(1).message().contains("no luck"));
        assertEquals("static", result.evaluate("aql:self.fixed()", town.library(), Variables.none()).value());
    }

    @Test
    void theServicesOfSiriusItselfAreThere() {
        Interpreter result = Interpreter.builder()
                .javaServices("org.eclipse.sirius.common.tools.api.interpreter.StandardServices", null, HERE).build();
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(),
                result.evaluate("service:stdEmptyCollection", town.library(), Variables.none()).value());
    }

    @Test
    void onlyPublicMethodsWithAReceiverAreServices() {
        assertEquals(Outcome.NOTHING, evaluate("aql:self.hidden()").outcome());
        assertEquals(Outcome.NOTHING, evaluate("aql:self.noParameter()").outcome());
        assertEquals(Outcome.NOTHING, evaluate("aql:self.other()").outcome());
        assertEquals("only static", evaluate("aql:self.label()").value());
        assertEquals(Outcome.ERROR, evaluate("service:label").outcome());
        assertEquals("static", evaluate("service:fixed").value());
    }

    @Test
    void manyFailuresMakeFewMessages() {
        Variables many = Variables.none().with("many", Collections.nCopies(20_000, town.library()));
        EvaluationResult result = interpreter.evaluate("aql:many.counted()", town.library(), many);
        assertEquals(Outcome.ERROR, result.outcome());
        assertEquals(100, result.problems().size());
        result = interpreter.evaluate("aql:many.checked() = undefinedVar", town.library(), many);
        assertEquals(2, result.problems().size());
    }

    @Test
    void aServiceThatChangesWhatIsWalkedThroughIsAnError() throws IOException {
        EObject library = new Town().library();
        EvaluationResult result = interpreter.evaluate("aql:self.items.removed()", library, Variables.none());
        assertEquals(Outcome.ERROR, result.outcome());
        result = interpreter.evaluate("aql:self.eContents().removed()", library, Variables.none());
        assertEquals(List.of(), result.value());
        assertEquals(0, library.eContents().size());
    }

    @Test
    void primitiveParametersTakeNumbersInAql() {
        assertEquals(5, evaluate("aql:self.length('abc', 2)").value());
        assertEquals(Outcome.ERROR, evaluate("aql:self.length('abc', null)").outcome());
    }

    @Test
    void theMostSpecificOverloadIsCalled() {
        EObject named = town.metamodel();
        assertEquals("named", interpreter.evaluate("aql:self.which()", named, Variables.none()).value());
        assertEquals("named", interpreter.evaluate("service:which", named, Variables.none()).value());
        assertEquals("any", evaluate("aql:self.which()").value());
        assertEquals("any", evaluate("service:which").value());
    }

    @Test
    void anObjectCanBringServicesToo() {
        Interpreter result = Interpreter.builder().javaServices(new LibraryServices()).build();
        Map<String, Object> values = Map.of("n", 3);
        assertEquals(6, result.evaluate("service:plus(n, n)", town.library(), Variables.of(values)).value());
    }

    private EvaluationResult evaluate(String expression) {
        return interpreter.evaluate(expression, town.library(), Variables.none());
    }
}
