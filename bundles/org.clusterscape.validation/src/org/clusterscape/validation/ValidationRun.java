package org.clusterscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.validation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** One pass over elements: gives each to the constraints of its type, survives those that fail, sorts the problems. */
final class ValidationRun {

    /** So many elements between two looks at the monitor. */
    private static final int BATCH = 256;

    private final ValidationContext context;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RunningConstraint> constraints;
    private final Map<EClass, List<RunningConstraint>> dispatch = new HashMap<>();

    ValidationRun(List<RegisteredConstraint> constraints, ValidationContext context) {
        this.context = context;
        this.constraints = constraints.stream().map(c -> new RunningConstraint(c, context, problems::add)).toList();
    }

    List<Problem> check(Collection<? extends EObject> elements, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.taskValidate, elements.size());
        int count = 0;
        for (EObject element : elements) {
            if (count++ % BATCH == 0) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                progress.worked(count == 1 ? 0 : BATCH);
            }
            dispatch.computeIfAbsent(element.eClass(), type -> constraintsFor(element)).forEach(c -> c.check(element));
        }
        constraints.forEach(RunningConstraint::reportFailures);
        return sorted();
    }

    private List<RunningConstraint> constraintsFor(EObject element) {
        return constraints.stream().filter(constraint -> constraint.appliesTo(element)).toList();
    }

    private List<Problem> sorted() {
        problems.sort(Comparator.comparingInt((Problem p) -> context.position(p.element()))
                .thenComparingInt(p -> p.feature() == null ? -1 : p.element().eClass().getFeatureID(p.feature()))
                .thenComparing(Problem::id).thenComparing(Problem::message));
        return List.copyOf(problems);
    }
}
