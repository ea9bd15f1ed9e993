package org.clusterscape.viewpoint.internal.specification.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.SourceLocation;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.eclipse.emf.ecore.EObject;

/** What checks have found in a specification so far. */
public final class Findings {

    private final Specification specification;
    private final List<SpecificationProblem> problems;

    public Findings(Specification specification) {
        this.specification = specification;
        this.problems = new ArrayList<>(specification.problems());
    }

    void error(Kind kind, EObject element, String message) {
        add(kind, Severity.ERROR, element, message);
    }

    void warning(Kind kind, EObject element, String message) {
        add(kind, Severity.WARNING, element, message);
    }

    void info(Kind kind, EObject element, String message) {
        add(kind, Severity.INFO, element, message);
    }

    void add(Kind kind, Severity severity, EObject element, String message) {
        SourceLocation place = specification.location(element);
        problems.add(new SpecificationProblem(kind, severity, place.file(), place.line(), place.element(), message));
    }

    /** All of them in the order of the lines, each once. */
    public List<SpecificationProblem> sorted() {
        return problems.stream().distinct().sorted(Comparator.comparingInt(SpecificationProblem::line)).toList();
    }
}
