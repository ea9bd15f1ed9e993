package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.clusterscape.model.Actor;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.Example;
import org.clusterscape.model.Impact;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.label.Labels;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Items;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** The chapter of a key field: the parts of its card in the card's order, then what it is related to. */
final class KeyFieldChapter extends Chapter {

    private final KeyField keyField;

    KeyFieldChapter(ReportContext context, SectionWriter writer, KeyField keyField) {
        super(context, writer, keyField);
        this.keyField = keyField;
    }

    void write() {
        begin();
        paragraphs(Paragraph.Style.LEAD, keyField.getScope());
        notes(CardSection.HEAD).forEach(this::add);
        common();
        KeyFieldScores scores = new KeyFieldScores(context(), keyField);
        KeyFieldPlans plans = new KeyFieldPlans(context(), keyField);
        section(CardSection.SCORES, Messages.scores, scores::addTo);
        section(CardSection.EXAMPLES, Messages.examples, this::examples);
        section(CardSection.DESCRIPTION, Messages.differentiatedDescription, this::description);
        section(CardSection.SUSTAINABILITY, Messages.sustainability, this::sustainability);
        section(CardSection.SECTORS, Messages.sectorRelevance, this::sectors);
        section(CardSection.IMPACTS, Messages.impacts, this::impacts);
        section(CardSection.MEASURES, Messages.measures, plans::measures);
        section(CardSection.ACTORS, Messages.actors, this::actors);
        section(CardSection.PREREQUISITES, Messages.prerequisites, plans::prerequisites);
        section(CardSection.OBSTACLES, Messages.obstacles, plans::obstacles);
        section(CardSection.INDICATORS, Messages.indicators, blocks -> new IndicatorTable(context(), false)
                .addTo(blocks, keyField.getIndicators(), NLS.bind(Messages.indicatorsOf, title())));
        section(CardSection.REMARKS, Messages.remarks, this::remarks);
        part("related", Messages.related, this::related);
    }

    private void section(CardSection section, String title, Consumer<List<Block>> content) {
        part(Labels.words(section).toLowerCase(Locale.ROOT), title, blocks -> {
            blocks.addAll(notes(section));
            content.accept(blocks);
        });
    }

    /** What the card says in a section beside its items. */
    private List<Paragraph> notes(CardSection section) {
        return keyField.getSectionNotes().stream()
                .filter(note -> note.getSection() == section && !Texts.isEmpty(note.getText()))
                .map(note -> new Paragraph(Texts.of(note.getText()))).toList();
    }

    private void examples(List<Block> blocks) {
        blocks.addAll(definitions(keyField.getExamples().stream().map(this::example).toList()));
    }

    private Definitions.Entry example(Example example) {
        City city = example.getCity();
        List<Inline> text = new ArrayList<>(Texts.of(example.getText()));
        if (!example.getRelatedKeyFields().isEmpty()) {
            text.add(new Inline.Text(text.isEmpty() ? "" : "\n"));
            text.add(new Inline.Emphasis(Messages.relatedTo + " "));
            text.addAll(links(example.getRelatedKeyFields()));
        }
        return new Definitions.Entry(city == null ? Messages.general : Titles.of(city), text);
    }

    private void description(List<Block> blocks) {
        SectionWriter collector = blocks::add;
        collector.paragraphs(Paragraph.Style.NORMAL, keyField.getDifferentiatedDescription());
    }

    private void sustainability(List<Block> blocks) {
        blocks.addAll(definitions(keyField.getSustainability().stream()
                .map(reference -> new Definitions.Entry(Labels.words(reference.getDimension()),
                        Texts.of(reference.getText()))).toList()));
    }

    private void sectors(List<Block> blocks) {
        blocks.addAll(definitions(keyField.getSectorRelevances().stream().map(KeyFieldChapter::sector).toList()));
    }

    private static Definitions.Entry sector(SectorRelevance relevance) {
        List<Inline> term = new ArrayList<>();
        term.add(new Inline.Text(relevance.getSector() == null ? Messages.unnamed : Titles.of(relevance.getSector())));
        if (relevance.getLevel() != RelevanceLevel.UNRATED) {
            term.add(new Inline.Text(" "));
            term.add(new Inline.Badge(Statuses.of(relevance.getLevel())));
        }
        List<Inline> text = Texts.of(relevance.getText());
        return new Definitions.Entry(term, text);
    }

    private void impacts(List<Block> blocks) {
        List<List<Inline>> items = keyField.getImpacts().stream().map(KeyFieldChapter::impact)
                .filter(item -> !item.isEmpty()).toList();
        if (!items.isEmpty()) {
            blocks.add(new Items(false, items));
        }
    }

    private static List<Inline> impact(Impact impact) {
        List<Inline> item = new ArrayList<>();
        if (impact.getPolarity() != Polarity.UNRATED) {
            item.add(new Inline.Badge(Statuses.of(impact.getPolarity())));
            item.add(new Inline.Text(" "));
        }
        item.addAll(Texts.of(impact.getText()));
        return item;
    }

    private void actors(List<Block> blocks) {
        List<Actor> actors = keyField.getActors().stream()
                .sorted(Comparator.comparing(Actor::getKind).thenComparing(Titles::of)).toList();
        new Tables<>(actors).column(Messages.actor, Table.Kind.NAME, actor -> Cell.of(context().links().link(actor)))
                .column(Messages.kind, Table.Kind.TEXT, actor -> Cell.text(Labels.words(actor.getKind())))
                .optional(Messages.city, Table.Kind.TEXT,
                        actor -> Cell.text(actor.getCity() == null ? null : Titles.of(actor.getCity())))
                .optional(Messages.influence, Table.Kind.NUMBER, actor -> Cell.of(
                        Quantity.of(actor.getInfluence())))
                .optional(Messages.interest, Table.Kind.NUMBER, actor -> Cell.of(
                        Quantity.of(actor.getInterest())))
                .addTo(blocks, NLS.bind(Messages.actorsOf, title()));
    }

    private void remarks(List<Block> blocks) {
        Set<RemarkKind> plain = Set.of(RemarkKind.NOTE, RemarkKind.OTHER);
        keyField.getRemarks().stream().filter(remark -> !Texts.isEmpty(remark.getText())).forEach(remark -> blocks
                .add(new Paragraph(plain.contains(remark.getKind()) ? Texts.of(remark.getText())
                        : Texts.ledIn(Labels.words(remark.getKind()), remark.getText()))));
    }

    private void related(List<Block> blocks) {
        List<Definitions.Entry> entries = new ArrayList<>();
        if (!keyField.getRelatedKeyFields().isEmpty()) {
            entries.add(new Definitions.Entry(Messages.keyFields, links(keyField.getRelatedKeyFields())));
        }
        if (!keyField.getClusters().isEmpty()) {
            entries.add(new Definitions.Entry(Messages.clusters, links(keyField.getClusters())));
        }
        blocks.addAll(definitions(entries));
    }

    private static List<Block> definitions(List<Definitions.Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(new Definitions(entries));
    }
}
