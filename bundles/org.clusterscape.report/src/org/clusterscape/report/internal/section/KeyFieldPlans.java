package org.clusterscape.report.internal.section;

import java.util.List;

import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.label.Labels;
import org.clusterscape.report.ElementLinks;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** What is planned in a key field, what it needs and what stands in its way. */
final class KeyFieldPlans {

    private final ElementLinks links;
    private final String currency;
    private final KeyField keyField;
    private final String title;

    KeyFieldPlans(ReportContext context, KeyField keyField) {
        this.links = context.links();
        this.currency = context.model().getCurrency();
        this.keyField = keyField;
        this.title = Titles.of(keyField);
    }

    void measures(List<Block> blocks) {
        new Tables<ImplementationMeasure>(keyField.getMeasures()).anchor(links::anchor)
                .column(Messages.measure, Table.Kind.NAME, measure -> Cell.of(
                        Texts.named(measure.getName(), measure.getText(), measure.getDocumentation())))
                .column(Messages.status, Table.Kind.STATUS, measure -> Cell.of(Statuses.of(measure.getStatus())))
                .optional(Messages.start, Table.Kind.DATE, measure -> Cell.of(Texts.date(measure.getStart())))
                .optional(Messages.end, Table.Kind.DATE, measure -> Cell.of(Texts.date(measure.getEnd())))
                .optional(Messages.budget, Table.Kind.NUMBER,
                        measure -> Cell.of(Quantity.money(measure.getBudget(), currency)))
                .optional(Messages.responsible, Table.Kind.TEXT,
                        measure -> Cell.of(links.links(measure.getResponsible())))
                .optional(Messages.mitigates, Table.Kind.TEXT, measure -> Cell.of(links.links(measure.getMitigates())))
                .optional(Messages.requires, Table.Kind.TEXT, measure -> Cell.of(links.links(measure.getRequires())))
                .addTo(blocks, NLS.bind(Messages.measuresCaption, title));
    }

    void prerequisites(List<Block> blocks) {
        new Tables<Prerequisite>(keyField.getPrerequisites()).anchor(links::anchor)
                .column(Messages.prerequisite, Table.Kind.NAME, prerequisite -> Cell.of(Texts.named(
                        prerequisite.getName(), prerequisite.getText(), prerequisite.getDocumentation())))
                .column(Messages.status, Table.Kind.STATUS,
                        prerequisite -> Cell.of(Statuses.of(prerequisite.getStatus())))
                .optional(Messages.requiredBy, Table.Kind.TEXT,
                        prerequisite -> Cell.of(links.links(prerequisite.getRequiredBy())))
                .addTo(blocks, NLS.bind(Messages.prerequisitesCaption, title));
    }

    void obstacles(List<Block> blocks) {
        new Tables<Obstacle>(keyField.getObstacles()).anchor(links::anchor)
                .column(Messages.obstacle, Table.Kind.NAME, obstacle -> Cell.of(
                        Texts.named(obstacle.getName(), obstacle.getText(), obstacle.getDocumentation())))
                .column(Messages.category, Table.Kind.TEXT,
                        obstacle -> Cell.text(Labels.words(obstacle.getCategory())))
                .column(Messages.severity, Table.Kind.STATUS,
                        obstacle -> Cell.of(Statuses.ofSeverity(obstacle.getSeverity())))
                .optional(Messages.mitigatedBy, Table.Kind.TEXT,
                        obstacle -> Cell.of(links.links(obstacle.getMitigatedBy())))
                .addTo(blocks, NLS.bind(Messages.obstaclesCaption, title));
    }
}
