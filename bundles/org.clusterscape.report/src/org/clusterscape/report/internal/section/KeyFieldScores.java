package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clusterscape.model.CityScore;
import org.clusterscape.model.KeyField;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** The scores of a key field: total, mean and rank, the table and the chart. */
final class KeyFieldScores {

    private static final double MAXIMUM = 10;

    private final ReportContext context;
    private final KeyField keyField;

    KeyFieldScores(ReportContext context, KeyField keyField) {
        this.context = context;
        this.keyField = keyField;
    }

    void addTo(List<Block> blocks) {
        List<CityScore> scores = List.copyOf(keyField.getScores());
        if (keyField.getTotal() != null || keyField.getStatedTotal() != null) {
            blocks.add(new KeyValues(figures()));
        }
        new Tables<>(scores).column(Messages.city, Table.Kind.NAME, score -> Cell.text(city(score)))
                .column(Messages.score, Table.Kind.NUMBER, score -> Cell.of(Quantity.of(score.getValue())))
                .addTo(blocks, NLS.bind(Messages.scoresCaption, Titles.of(keyField)));
        List<CityScore> known = scores.stream().filter(score -> score.getValue() != null).toList();
        if (!known.isEmpty()) {
            blocks.add(chart(scores, known));
        }
    }

    private List<Definitions.Entry> figures() {
        List<Definitions.Entry> figures = new ArrayList<>();
        ScoreFigures all = ScoreFigures.of(context);
        figures.add(new Definitions.Entry(Messages.total,
                Inline.text(NLS.bind(Messages.totalValue, Formats.text(Quantity.of(keyField.getTotal()))))));
        figures.add(new Definitions.Entry(Messages.mean, Inline.text(Formats.text(all.mean(keyField)))));
        if (all.rank(keyField).value() != null) {
            figures.add(new Definitions.Entry(Messages.rank, Inline.text(
                    NLS.bind(Messages.rankValue, Formats.text(all.rank(keyField)), all.ranked()))));
        }
        if (keyField.getStatedTotal() != null && !keyField.getStatedTotal().equals(keyField.getTotal())) {
            figures.add(new Definitions.Entry(Messages.statedTotal,
                    Inline.text(Formats.text(Quantity.of(keyField.getStatedTotal())))));
        }
        return figures;
    }

    private BarChart chart(List<CityScore> scores, List<CityScore> known) {
        Comparator<CityScore> byValue = Comparator.comparing(CityScore::getValue);
        CityScore highest = known.stream().max(byValue).orElseThrow();
        CityScore lowest = known.stream().min(byValue).orElseThrow();
        String description = NLS.bind(Messages.scoreChartDescription, new Object[] { known.size(), city(highest),
                Formats.text(Quantity.of(highest.getValue())), city(lowest),
                Formats.text(Quantity.of(lowest.getValue())) });
        double maximum = Math.max(MAXIMUM, highest.getValue());
        return new BarChart(NLS.bind(Messages.scoreChart, Titles.of(keyField)), description, maximum,
                scores.stream().map(score -> new BarChart.Bar(city(score), Quantity.of(score.getValue()))).toList());
    }

    private static String city(CityScore score) {
        return score.getCity() == null ? Messages.unnamed : Titles.of(score.getCity());
    }
}
