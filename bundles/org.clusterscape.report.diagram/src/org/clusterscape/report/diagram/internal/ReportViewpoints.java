package org.clusterscape.report.diagram.internal;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.specification.Specifications;

/**
 * The viewpoints of all plug-ins on the model of a report.
 *
 * @param specifications where they come from
 * @param session        evaluates them
 */
record ReportViewpoints(Specifications specifications, ModelSession session) {

    static ReportViewpoints of(Ecosystem model) {
        Specifications specifications = Specifications.registered();
        ModelSession.Builder session = ModelSession.builder().resource(model.eResource())
                .viewpoints(specifications.viewpoints());
        specifications.entries().forEach(each -> session.classSource(each.classes()));
        return new ReportViewpoints(specifications, session.build());
    }

    /** What is wrong, a line each. */
    List<String> problems(Severity severity) {
        return Stream.concat(
                specifications.problems().stream().filter(each -> each.severity() == severity).map(Object::toString),
                session.problems().stream().filter(each -> each.severity() == severity).map(this::describe)).toList();
    }

    private String describe(SessionProblem problem) {
        return problem.path() + ": " + problem.message();
    }
}
