package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Initiative;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Tiles;
import org.clusterscape.validation.Severity;
import org.eclipse.osgi.util.NLS;

/** The figures at the start of a report, each with a link to where it comes from. */
final class KeyFigures {

    private final ReportContext context;
    private final List<Tiles.Tile> tiles = new ArrayList<>();

    private KeyFigures(ReportContext context) {
        this.context = context;
    }

    /** None for a model without any content. */
    static List<Tiles.Tile> of(ReportContext context) {
        Ecosystem model = context.model();
        KeyFigures figures = new KeyFigures(context);
        figures.count(model.getKeyFields(), Messages.keyFields, "keyFields");
        figures.count(model.getCities(), Messages.cities, null);
        figures.count(model.getClusters(), Messages.clusters, "clusters");
        figures.count(model.getActors(), Messages.actors, "actors");
        figures.count(model.getLinkages(), Messages.linkages, "actors");
        figures.initiatives();
        figures.targets();
        if (!figures.tiles.isEmpty()) {
            figures.problems();
        }
        return figures.tiles;
    }

    private void count(Collection<?> elements, String label, String section) {
        if (!elements.isEmpty()) {
            add(elements.size(), label, "", section);
        }
    }

    private void initiatives() {
        List<Initiative> all = context.model().getClusters().stream().flatMap(c -> c.getInitiatives().stream()).toList();
        if (!all.isEmpty()) {
            long completed = all.stream().filter(i -> i.getStatus() == ImplementationStatus.COMPLETED).count();
            add(completed, Messages.initiativesCompleted, NLS.bind(Messages.completedOf, all.size()), "clusters");
        }
    }

    private void targets() {
        List<IndicatorAssessment.Status> statuses = Indicators.of(context.model()).stream()
                .map(indicator -> IndicatorAssessment.of(indicator).status()).toList();
        long reached = statuses.stream().filter(IndicatorAssessment.Status.REACHED::equals).count();
        long judged = reached + statuses.stream().filter(IndicatorAssessment.Status.MISSED::equals).count();
        if (judged > 0) {
            add(reached, Messages.targetsReached, NLS.bind(Messages.reachedOf, judged), "indicators");
        } else if (!statuses.isEmpty()) {
            add(statuses.size(), Messages.indicators, "", "indicators");
        }
    }

    private void problems() {
        FoundProblems found = FoundProblems.of(context);
        add(found.problems().size(), Messages.problems, NLS.bind(Messages.problemCounts, new Object[] {
                found.count(Severity.ERROR), found.count(Severity.WARNING), found.count(Severity.INFO) }), "problems");
    }

    private void add(long figure, String label, String note, String section) {
        String anchor = context.sections().stream().filter(s -> s.id().equals(section)).map(s -> s.anchor()).findFirst()
                .orElse(null);
        tiles.add(new Tiles.Tile(Quantity.of(figure), label, note, anchor));
    }
}
