package org.clusterscape.validation;

import java.util.function.Consumer;

import org.clusterscape.validation.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/** A constraint during one run; keeps its failures to itself and reports them as one problem in the end. */
final class RunningConstraint {

    private final RegisteredConstraint registered;
    private final Consumer<Problem> sink;
    private final Problems problems;
    private Constraint constraint;
    private boolean unusable;
    private EObject failedAt;
    private Throwable failure;
    private int failures;

    RunningConstraint(RegisteredConstraint registered, ValidationContext context, Consumer<Problem> sink) {
        this.registered = registered;
        this.sink = sink;
        this.problems = new Problems(registered.descriptor(), context, sink);
    }

    boolean appliesTo(EObject element) {
        return registered.appliesTo(element);
    }

    void check(EObject element) {
        if (unusable) {
            return;
        }
        try {
            if (constraint == null) {
                unusable = true; // until it has been made
                constraint = registered.create();
                unusable = false;
            }
            constraint.check(element, problems);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed(element, e);
        }
    }

    private void failed(EObject element, Throwable cause) {
        failures++;
        if (failure == null) {
            failedAt = element;
            failure = cause;
        }
    }

    void reportFailures() {
        if (failure == null) {
            return;
        }
        ConstraintDescriptor descriptor = registered.descriptor();
        String pattern = unusable ? Messages.constraintNotUsable
                : failures == 1 ? Messages.constraintFailedOnce : Messages.constraintFailedOften;
        String message = Messages.bind(pattern,
                new Object[] {descriptor.name(), descriptor.id(), descriptor.plugin(), cause(), failures});
        ConstraintDescriptor failed = ConstraintRegistry.FAILURES;
        sink.accept(new Problem(failed.id(), failed.severity(), failedAt, null, message, null));
    }

    /** The words of the innermost cause, which is the one that says what happened. */
    private String cause() {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + message;
    }
}
