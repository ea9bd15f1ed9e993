package org.clusterscape.viewpoint.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Keeps the messages of a session: equal ones once, and not endlessly many. */
final class ProblemLog {

    private static final int LIMIT = 1_000;

    private record Kind(EObject specificationElement, String expression, String message) {
    }

    private final Map<Kind, SessionProblem> problems = new LinkedHashMap<>();

    void add(SessionProblem problem) {
        Kind kind = new Kind(problem.specificationElement(), problem.expression(), problem.message());
        SessionProblem known = problems.get(kind);
        if (known != null) {
            problems.put(kind, known.again());
        } else if (problems.size() < LIMIT) {
            problems.put(kind, problem);
        }
    }

    List<SessionProblem> all() {
        return List.copyOf(problems.values());
    }

    void clear() {
        problems.clear();
    }
}
