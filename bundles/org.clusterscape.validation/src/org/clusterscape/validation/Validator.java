package org.clusterscape.validation;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Checks models against the constraints that plug-ins contribute. Immutable; it may be kept and used from several
 * threads at once, each with a model of its own.
 */
public final class Validator {

    /** The id of the problem that says that a constraint failed instead of checking. */
    public static final String CONSTRAINT_FAILED = ConstraintRegistry.FAILURES.id();

    private final List<RegisteredConstraint> constraints;
    private final Clock clock;

    private Validator(List<RegisteredConstraint> constraints, Clock clock) {
        this.constraints = List.copyOf(constraints);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A validator with all constraints of the installed plug-ins, for whom today is the day of the system's clock. */
    public static Validator ofRegisteredConstraints() {
        return new Validator(ConstraintRegistry.read(), Clock.systemDefaultZone());
    }

    /** The same validator at another time, such as a fixed one for results that can be repeated. */
    public Validator withClock(Clock other) {
        return new Validator(constraints, other);
    }

    /** What it checks, by id; includes {@link #CONSTRAINT_FAILED}. */
    public List<ConstraintDescriptor> constraints() {
        return Stream.concat(constraints.stream().map(RegisteredConstraint::descriptor),
                Stream.of(ConstraintRegistry.FAILURES)).sorted(Comparator.comparing(ConstraintDescriptor::id)).toList();
    }

    /**
     * Checks a model, or the part of a model that an element and its contents make up. Constraints over several elements
     * always look at the whole model. Takes time in proportion to the size of the model.
     *
     * @param root the root of the model or of the part of it
     * @param monitor for progress and cancellation, or null
     * @return the problems in the order of the model; problems of one element by feature, then by id and message
     * @throws OperationCanceledException when the monitor asks for it
     */
    public List<Problem> validate(EObject root, IProgressMonitor monitor) {
        return run(ValidationContext.contents(root), root, monitor);
    }

    /**
     * Checks single elements of one model without their contents, such as those that somebody has just changed.
     *
     * @param elements elements of one model
     * @param monitor for progress and cancellation, or null
     * @return the problems in the order of {@link #validate}
     * @throws OperationCanceledException when the monitor asks for it
     */
    public List<Problem> validateElements(Collection<? extends EObject> elements, IProgressMonitor monitor) {
        return elements.isEmpty() ? List.of() : run(elements, elements.iterator().next(), monitor);
    }

    private List<Problem> run(Collection<? extends EObject> elements, EObject member, IProgressMonitor monitor) {
        ValidationContext context = new ValidationContext(EcoreUtil.getRootContainer(member), clock);
        return new ValidationRun(constraints, context).check(elements, monitor);
    }
}
