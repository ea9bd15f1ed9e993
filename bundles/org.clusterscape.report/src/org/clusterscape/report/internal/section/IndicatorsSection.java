package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.model.Indicator;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Table;

/** All indicators of the model, and how the computed ones come about. */
public final class IndicatorsSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        List<Indicator> indicators = Indicators.of(context.model());
        if (indicators.isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        new IndicatorTable(context, true).addTo(blocks, indicators, Messages.indicatorsCaption);
        blocks.forEach(writer::add);

        Set<String> used = indicators.stream().map(Indicator::getCalculator).filter(id -> !Texts.isEmpty(id))
                .collect(Collectors.toSet());
        List<CalculatorDescriptor> calculators = IndicatorEngine.ofRegisteredCalculators().calculators().stream()
                .filter(calculator -> used.contains(calculator.id())).toList();
        if (!calculators.isEmpty()) {
            writer.heading(2, Messages.calculators, "calculators");
            writer.add(new Tables<>(calculators)
                    .column(Messages.name, Table.Kind.NAME, calculator -> Cell.text(calculator.name()))
                    .column(Messages.formula, Table.Kind.TEXT, calculator -> Cell.text(calculator.formula()))
                    .optional(Messages.source, Table.Kind.TEXT, calculator -> Cell.of(Texts.of(calculator.source())))
                    .column(Messages.id, Table.Kind.TEXT, calculator -> Cell.text(calculator.id()))
                    .table(Messages.calculatorsCaption));
        }
    }
}
