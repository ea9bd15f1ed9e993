package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Source;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Where a report comes from: the model and its sources, the date, and the plug-ins that took part. */
public final class ProvenanceSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        writer.add(new KeyValues(facts(context)));
        List<Source> sources = context.model().getSources();
        if (!sources.isEmpty()) {
            writer.heading(2, Messages.sources, "sources");
            writer.add(new Tables<>(sources).anchor(context.links()::anchor)
                    .column(Messages.source, Table.Kind.NAME, source -> Cell.of(
                            Texts.named(source.getName(), source.getCitation(), source.getDocumentation())))
                    .optional(Messages.address, Table.Kind.TEXT, source -> Texts.isEmpty(source.getUrl())
                            ? Cell.text(null) : Cell.of(Inline.toAddress(source.getUrl(), source.getUrl())))
                    .table(Messages.sources));
        }
        writer.heading(2, Messages.sections, "sections");
        writer.add(new Tables<>(context.sections())
                .column(Messages.section, Table.Kind.NAME,
                        section -> Cell.of(Inline.text(section.name())))
                .column(Messages.id, Table.Kind.TEXT, section -> Cell.text(section.id()))
                .column(Messages.plugin, Table.Kind.TEXT, section -> Cell.text(section.plugin()))
                .table(Messages.sectionsCaption));
    }

    private static List<Definitions.Entry> facts(ReportContext context) {
        Ecosystem model = context.model();
        List<Definitions.Entry> facts = new ArrayList<>();
        fact(facts, Messages.modelName, model.getName());
        fact(facts, Messages.modelFile, fileName(model.eResource()));
        fact(facts, Messages.modelVersion, model.getVersion());
        fact(facts, Messages.currency, model.getCurrency());
        fact(facts, Messages.date, Formats.text(context.request().date()));
        fact(facts, Messages.product, context.request().product());
        return facts;
    }

    private static String fileName(Resource resource) {
        URI uri = resource == null ? null : resource.getURI();
        return uri == null || uri.lastSegment() == null ? null : URI.decode(uri.lastSegment());
    }

    private static void fact(List<Definitions.Entry> facts, String key, String value) {
        if (!Texts.isEmpty(value)) {
            facts.add(new Definitions.Entry(key, Inline.text(value)));
        }
    }
}
