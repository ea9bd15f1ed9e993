package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.document.Tiles;
import org.clusterscape.report.document.Tone;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** What the model is about, its key figures, the key fields at a glance, and the table of contents. */
public final class OverviewSection implements ReportSection {

    private static final int MOST_BARS = 30;

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        Ecosystem model = context.model();
        writer.paragraphs(Paragraph.Style.LEAD, model.getDescription());
        writer.paragraphs(Paragraph.Style.NORMAL, model.getDocumentation());
        List<Tiles.Tile> tiles = KeyFigures.of(context);
        if (tiles.isEmpty()) {
            writer.add(new Callout(Tone.INFO, Messages.emptyTitle, Inline.text(Messages.emptyText)));
        } else {
            writer.add(new Tiles(tiles));
        }
        if (!model.getKeyFields().isEmpty()) {
            writer.add(keyFields(context));
            chart(writer, model.getKeyFields());
        }
        writer.add(new Contents(2));
    }

    private static Table keyFields(ReportContext context) {
        ScoreFigures figures = ScoreFigures.of(context);
        return new Tables<KeyField>(context.model().getKeyFields())
                .optional(Messages.code, Table.Kind.TEXT, keyField -> Cell.text(keyField.getCode()))
                .column(Messages.keyField, Table.Kind.NAME, keyField -> Cell.of(context.links().link(keyField,
                        Texts.isEmpty(keyField.getName()) ? Titles.of(keyField) : keyField.getName())))
                .column(Messages.total, Table.Kind.NUMBER, keyField -> Cell.of(Quantity.of(keyField.getTotal())))
                .column(Messages.mean, Table.Kind.NUMBER, keyField -> Cell.of(figures.mean(keyField)))
                .column(Messages.rank, Table.Kind.NUMBER, keyField -> Cell.of(figures.rank(keyField)))
                .column(Messages.scored, Table.Kind.NUMBER, keyField -> Cell.of(Quantity.of(
                        keyField.getScores().stream().filter(score -> score.getValue() != null).count())))
                .table(Messages.keyFieldsCaption);
    }

    private static void chart(SectionWriter writer, List<KeyField> keyFields) {
        List<KeyField> scored = new ArrayList<>(keyFields.stream().filter(k -> k.getTotal() != null).toList());
        if (scored.size() < 2 || scored.size() > MOST_BARS) {
            return;
        }
        scored.sort(Comparator.comparing(KeyField::getTotal).reversed());
        KeyField highest = scored.getFirst();
        if (highest.getTotal() > 0) {
            String description = NLS.bind(Messages.keyFieldTotalsDescription, Titles.of(highest),
                    Formats.text(Quantity.of(highest.getTotal())));
            writer.add(new BarChart(Messages.keyFieldTotals, description, highest.getTotal(), scored.stream()
                    .map(k -> new BarChart.Bar(Titles.of(k), Quantity.of(k.getTotal()))).toList()));
        }
    }
}
