package org.clusterscape.report.tests;

import java.util.List;

import org.clusterscape.model.label.Labels;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;

/** The example of the documentation: a table of all cities. */
public final class CitiesSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        List<Table.Row> rows = context.model().getCities().stream()
                .map(city -> new Table.Row(context.links().anchor(city), List.of(Cell.text(Labels.label(city)),
                        Cell.of(Quantity.of(city.getPopulation())))))
                .toList();
        if (!rows.isEmpty()) {
            writer.add(new Table("Cities of the study", List.of(new Table.Column("City", Table.Kind.NAME),
                    new Table.Column("Inhabitants", Table.Kind.NUMBER)), rows));
        }
    }
}
