package org.clusterscape.viewpoint.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/**
 * What an expression gave: a value, or no value, with the messages of the evaluation. The conversions are those of
 * Sirius; all of them are empty where there is no value.
 *
 * @param value    the value; null for null, for nothing and after an error. Lists of the model are live: copy one
 *                 before changing the model while walking it
 * @param problems the messages, in the order they came up
 */
public record EvaluationResult(Object value, List<ExpressionProblem> problems) {

    /** What kind of outcome this is. */
    public enum Outcome {
        /** A value. */
        VALUE,
        /** The value null, or no value, and nothing is wrong. */
        NULL,
        /** No value, because something was not found. */
        NOTHING,
        /** No value, because of an error. */
        ERROR
    }

    /** A value without messages. */
    public static EvaluationResult of(Object value) {
        return new EvaluationResult(value, List.of());
    }

    /** No value, because of an error. */
    public static EvaluationResult failed(ExpressionProblem problem) {
        return new EvaluationResult(null, List.of(problem));
    }

    /** The outcome in one word. */
    public Outcome outcome() {
        if (hasErrors()) {
            return Outcome.ERROR;
        }
        if (value != null) {
            return Outcome.VALUE;
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING) ? Outcome.NOTHING
                : Outcome.NULL;
    }

    /** Whether an error spoiled the result. */
    public boolean hasErrors() {
        return firstError().isPresent();
    }

    /** The first error. */
    public Optional<ExpressionProblem> firstError() {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst();
    }

    /** A Boolean as it is, the text "false" as false, any other value as true. */
    public Optional<Boolean> asBoolean() {
        return switch (value) {
            case null -> Optional.empty();
            case Boolean flag -> Optional.of(flag);
            default -> Optional.of(!"false".equalsIgnoreCase(value.toString()));
        };
    }

    /** An Integer, or what Java reads as one. */
    public OptionalInt asInt() {
        if (value == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(value instanceof Integer number ? number : Integer.parseInt(value.toString()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** The text that Java makes of the value; of a collection that is <code>[a, b]</code>. */
    public Optional<String> asString() {
        return value == null ? Optional.empty() : Optional.ofNullable(value.toString());
    }

    /** The value, where it is a single model element. */
    public Optional<EObject> asEObject() {
        return value instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /** The model elements in a collection or an array; a single element; or none, where the value is something else. */
    public Optional<Collection<EObject>> asEObjects() {
        return switch (value) {
            case null -> Optional.empty();
            case Collection<?> many -> Optional.of(elementsOf(many));
            case EObject one -> Optional.of(Collections.singleton(one));
            case Object[] many -> Optional.of(elementsOf(Arrays.asList(many)));
            default -> Optional.of(Collections.emptySet());
        };
    }

    private static List<EObject> elementsOf(Collection<?> values) {
        List<EObject> result = new ArrayList<>(values.size());
        for (Object each : values) {
            if (each instanceof EObject element) {
                result.add(element);
            }
        }
        return result;
    }
}
