package org.clusterscape.report.internal.section;

import java.time.Clock;
import java.util.List;

import org.clusterscape.report.ReportContext;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Severity;
import org.clusterscape.validation.Validator;

/** The problems of the model on the day of the report, found once for all sections. */
record FoundProblems(List<Problem> problems) {

    static FoundProblems of(ReportContext context) {
        return context.shared(FoundProblems.class, () -> {
            var date = context.request().date();
            Clock clock = Clock.fixed(date.toInstant(), date.getOffset());
            return new FoundProblems(Validator.ofRegisteredConstraints().withClock(clock)
                    .validate(context.model(), context.monitor()));
        });
    }

    long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
