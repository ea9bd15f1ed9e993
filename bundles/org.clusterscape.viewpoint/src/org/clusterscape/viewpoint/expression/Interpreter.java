package org.clusterscape.viewpoint.expression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;
import org.clusterscape.viewpoint.internal.expression.interpreter.Compiler;
import org.clusterscape.viewpoint.internal.expression.library.StandardLibrary;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.limits.LimitException;
import org.clusterscape.viewpoint.internal.expression.limits.Watchdog;
import org.clusterscape.viewpoint.internal.expression.reads.Derivations;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.CrossReferences;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.JavaServices;
import org.clusterscape.viewpoint.internal.expression.services.Metamodels;
import org.clusterscape.viewpoint.internal.expression.services.ServiceTable;
import org.clusterscape.viewpoint.internal.expression.services.SiriusPackages;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Evaluates the expressions of viewpoint specifications as Sirius does: <code>aql:</code>, <code>feature:</code>,
 * <code>var:</code>, <code>service:</code> and literals. An expression is parsed once. Evaluation changes nothing
 * unless a Java service does, and may go on in several threads as long as nobody changes the model. None takes much
 * longer than the time limit, see {@link Builder#timeLimit}.
 * <p>
 * No evaluation throws but the short forms ({@link #evaluateString} and its like), and all of them end with an
 * {@link OperationCanceledException} if a Java service throws one or the thread is interrupted.
 */
public final class Interpreter {

    /** The time limit of an interpreter, unless it is built with another one. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private final ServiceTable table;
    private final Derivations derivations;
    private final Watchdog watchdog;
    private final Compiler compiler;
    private final List<ExpressionProblem> problems;

    private Interpreter(Builder builder) {
        this.table = builder.table;
        this.derivations = builder.derivations;
        this.watchdog = builder.watchdog;
        this.compiler = new Compiler(new Environment(builder.metamodels, table, derivations, watchdog),
                builder.javaServices);
        this.problems = List.copyOf(builder.problems);
    }

    /** Begins an interpreter. It knows Ecore, the packages of diagrams and specifications, and the services of AQL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Evaluates an expression.
     *
     * @param expression its text; null is an expression without a value
     * @param self       the element it is about; may be null
     * @param variables  the other variables
     */
    public EvaluationResult evaluate(String expression, EObject self, Variables variables) {
        return evaluate(expression, self, variables, null);
    }

    /**
     * Evaluates an expression of a specification.
     *
     * @param origin where it comes from, which the messages name; may be null
     */
    public EvaluationResult evaluate(String expression, EObject self, Variables variables, ExpressionOrigin origin) {
        return evaluate(expression, self, variables, origin, null);
    }

    /**
     * Evaluates an expression of a specification and tells what it reads of the model, so that the evaluation needs to
     * be done again only when that changes.
     *
     * @param reads is told what is read; may be null
     */
    public EvaluationResult evaluate(String expression, EObject self, Variables variables, ExpressionOrigin origin,
            ReadRecorder reads) {
        if (expression == null) {
            return EvaluationResult.of(null);
        }
        Recording recording = reads == null ? null : new Recording(derivations, reads);
        return compiler.compile(expression).evaluate(new Request(self, variables, origin, recording));
    }

    /**
     * Whether an expression gives true, in the sense of {@link EvaluationResult#asBoolean()}; false without a value.
     *
     * @throws ExpressionException after an error
     */
    public boolean evaluateBoolean(String expression, EObject self, Variables variables) {
        return checked(expression, self, variables).asBoolean().orElse(false);
    }

    /**
     * The integer that an expression gives; 0 if it gives none.
     *
     * @throws ExpressionException after an error
     */
    public int evaluateInteger(String expression, EObject self, Variables variables) {
        return checked(expression, self, variables).asInt().orElse(0);
    }

    /**
     * The text that an expression gives; null without a value.
     *
     * @throws ExpressionException after an error
     */
    public String evaluateString(String expression, EObject self, Variables variables) {
        return checked(expression, self, variables).asString().orElse(null);
    }

    /**
     * The single element that an expression gives; null if it gives something else.
     *
     * @throws ExpressionException after an error
     */
    public EObject evaluateEObject(String expression, EObject self, Variables variables) {
        return checked(expression, self, variables).asEObject().orElse(null);
    }

    /**
     * The elements that an expression gives; empty if it gives none.
     *
     * @throws ExpressionException after an error
     */
    public Collection<EObject> evaluateCollection(String expression, EObject self, Variables variables) {
        return checked(expression, self, variables).asEObjects().orElse(Set.of());
    }

    /**
     * Does work with many evaluations in one thread, so that foreign code that never returns does not stop it. A single
     * evaluation outside of this hands each call of foreign code to another thread, which takes some microseconds;
     * within this no call does.
     * <p>
     * If foreign code does not return, its thread is left behind, the code is not called any more (its expressions have
     * an error instead), and the work is done again from its beginning. It must be made for that: what it changes
     * must be as good for a beginning as what was there before. The thread that was left behind stops
     * for good where that code returns, if it ever does; so the caller must hold no locks that the work needs.
     *
     * @throws Exception                  what the work throws
     * @throws OperationCanceledException if the calling thread is interrupted, which interrupts the work
     */
    public <T> T watched(Callable<T> work) throws Exception {
        return watchdog.watched(work);
    }

    /**
     * What is wrong with an expression, as far as that can be known without a model: what can never work, wherever the
     * variables lead. Its severity is the same as in an evaluation. Where a type is not known, nothing is said.
     *
     * @param selfType      the class of <code>self</code>, or one that it is derived from; null if that is not known
     * @param variableTypes the types of the other variables, with null for one that is not known; or null instead of
     *                      the map if any variable may exist
     * @param origin        where the expression comes from, which the messages name; may be null
     * @return the problems in the order of their places; empty if there are none
     */
    public List<ExpressionProblem> check(String expression, EClass selfType,
            Map<String, ? extends EClassifier> variableTypes, ExpressionOrigin origin) {
        CheckRequest request = new CheckRequest(selfType, variableTypes, problems.isEmpty());
        return expression == null ? List.of()
                : compiler.compile(expression).check(request).stream().map(problem -> problem.withOrigin(origin))
                        .sorted(Comparator.comparing(ExpressionProblem::offset)).toList();
    }

    /** What is wrong with the text of an expression, wherever it stands; empty if nothing is. */
    public List<ExpressionProblem> check(String expression, ExpressionOrigin origin) {
        return compiler.compile(expression).problems().stream().map(problem -> problem.withOrigin(origin)).toList();
    }

    /** What went wrong when the interpreter was put together: classes that cannot be used. */
    public List<ExpressionProblem> problems() {
        return problems;
    }

    /** All that can be called in <code>aql:</code>. */
    public List<ServiceDescriptor> services() {
        return table.descriptors();
    }

    private EvaluationResult checked(String expression, EObject self, Variables variables) {
        EvaluationResult result = evaluate(expression, self, variables);
        result.firstError().ifPresent(problem -> {
            throw new ExpressionException(problem);
        });
        return result;
    }

    /** Puts an interpreter together. */
    public static final class Builder {

        private final Metamodels metamodels = new Metamodels();
        private final Watchdog watchdog = new Watchdog(TIME_LIMIT);
        private final ServiceTable table = new ServiceTable();
        private final Derivations derivations = new Derivations();
        private final JavaServices javaServices = new JavaServices(table);
        private final List<ExpressionProblem> problems = new ArrayList<>();

        private Builder() {
            StandardLibrary.addTo(table, metamodels, new CrossReferences(), watchdog);
            metamodel(EcorePackage.eINSTANCE);
            SiriusPackages.representations().forEach(this::metamodel);
            SiriusPackages.addSpecificationsTo(metamodels);
        }

        /** Adds a package, and those inside it, whose types and operations expressions may name. */
        public Builder metamodel(EPackage ePackage) {
            metamodels.add(ePackage).forEach(table::addOperations);
            return this;
        }

        /**
         * Adds the public methods of a Java class. If no source has it, or it cannot be created in time, that becomes
         * one of {@link Interpreter#problems()}.
         */
        public Builder javaServices(String qualifiedName, ExpressionOrigin origin, JavaClassSource... sources) {
            try {
                Class<?> type = watchdog.call(qualifiedName, qualifiedName,
                        () -> JavaServices.load(qualifiedName, sources));
                Object instance = watchdog.call(type, qualifiedName, () -> JavaServices.instance(type));
                javaServices.add(type, instance);
            } catch (Throwable e) {
                Failure.ofExpression(e);
                Throwable cause = e.getCause() == null ? e : e.getCause();
                problems.add(new ExpressionProblem(Severity.ERROR,
                        Messages.bind(Messages.Services_classNotFound, qualifiedName,
                                cause instanceof LimitException ? cause.getMessage() : cause.toString()),
                        qualifiedName, 0, qualifiedName.length(), origin, cause));
            }
            return this;
        }

        /** Adds the public methods of an object. */
        public Builder javaServices(Object instance) {
            javaServices.add(instance);
            return this;
        }

        /**
         * Adds what a derived feature of a metamodel is derived from. Without that, whoever reads it depends on every
         * change, and its code counts as foreign.
         *
         * @param feature the derived feature
         * @param reads   tells for an element what its value depends on, all of it
         */
        public Builder derivation(EStructuralFeature feature, BiConsumer<EObject, ReadRecorder> reads) {
            derivations.add(feature, reads);
            return this;
        }

        /**
         * Limits how long an evaluation, and each call of foreign code in it, may take; {@link Interpreter#TIME_LIMIT}
         * otherwise. Foreign code is what comes from elsewhere: Java services, operations and derived features.
         *
         * @param limit zero for no limit
         */
        public Builder timeLimit(Duration limit) {
            if (limit.isNegative()) {
                throw new IllegalArgumentException(limit.toString());
            }
            watchdog.setLimit(limit);
            return this;
        }

        /** The interpreter. The builder must not be used any more. */
        public Interpreter build() {
            return new Interpreter(this);
        }
    }
}
