package org.clusterscape.report.internal.section;

import java.util.Comparator;
import java.util.List;

import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.document.Tone;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** What the validation of the model found. */
public final class ProblemsSection implements ReportSection {

    private static final int LIMIT = 1000;

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        FoundProblems found = FoundProblems.of(context);
        if (found.problems().isEmpty()) {
            writer.add(new Callout(Tone.GOOD, Messages.noProblems, Inline.text(Messages.noProblemsText)));
            return;
        }
        String summary = NLS.bind(Messages.problemsSummary, new Object[] { found.count(Severity.ERROR),
                found.count(Severity.WARNING), found.count(Severity.INFO) });
        writer.add(new Paragraph(Inline.text(summary)));
        List<Problem> listed = found.problems().stream()
                .sorted(Comparator.comparing(Problem::severity).reversed()).limit(LIMIT).toList();
        writer.add(new Tables<>(listed)
                .column(Messages.severity, Table.Kind.STATUS, problem -> Cell.of(Statuses.of(problem.severity())))
                .column(Messages.element, Table.Kind.NAME, problem -> Cell.of(element(context, problem)))
                .column(Messages.problem, Table.Kind.TEXT, problem -> Cell.text(problem.message()))
                .optional(Messages.fix, Table.Kind.TEXT,
                        problem -> Cell.text(problem.fix() == null ? null : problem.fix().label()))
                .column(Messages.id, Table.Kind.TEXT, problem -> Cell.text(problem.id()))
                .table(Messages.problemsCaption));
        if (found.problems().size() > LIMIT) {
            writer.add(new Paragraph(Paragraph.Style.NOTE,
                    Inline.text(NLS.bind(Messages.moreProblems, LIMIT, found.problems().size()))));
        }
    }

    /** The path of the element, as a link to the nearest element around it that the report describes. */
    private static Inline element(ReportContext context, Problem problem) {
        for (EObject element = problem.element(); element != null; element = element.eContainer()) {
            if (context.links().anchor(element) != null) {
                return context.links().link(element, problem.path());
            }
        }
        return new Inline.Text(problem.path());
    }
}
