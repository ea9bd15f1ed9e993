package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.markdown.BlockReader;
import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.PlainTitles;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.source.CardSource;
import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.storage.InputException;

/** Reads a card section by section. The model is not changed. */
public final class CardReader {

    private static final int FEWEST_SECTIONS = 3;

    private final Vocabulary vocabulary;

    /** @param vocabulary gets the cities and sectors that the card introduces; to be used for one card */
    public CardReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws InputException when the text is no card */
    public ReadCard read(CardSource source) throws InputException {
        Reading reading = new Reading(source, vocabulary);
        ScoreTable table = new ScoreTableFinder(reading).find();
        Map<CardSection, List<CardBlock>> sections = sections(reading, table);
        List<CardBlock> head = sections.get(CardSection.HEAD);
        boolean anything = !head.isEmpty();
        Draft.Title title = new TitleReader(reading).read(head);
        requireCard(source, title, table, sections, anything);
        return new Assembly(reading, sections).read(title, table);
    }

    private Map<CardSection, List<CardBlock>> sections(Reading reading, ScoreTable table) {
        List<String> lines = new ArrayList<>(reading.source().lines());
        table.lines().forEach(line -> lines.set(line - 1, ""));
        List<String> withHeadings = new PlainTitles(vocabulary.titles(), this::isLabel).toHeadings(lines);
        return new SectionSplitter(reading).split(BlockReader.read(withHeadings));
    }

    private boolean isLabel(String text) {
        return vocabulary.dimensions().find(text) != null || vocabulary.polarities().find(text) != null
                || vocabulary.cities().find(text) != null || vocabulary.sectors().knows(text);
    }

    private static void requireCard(CardSource source, Draft.Title title, ScoreTable table,
            Map<CardSection, List<CardBlock>> sections, boolean anything) throws InputException {
        int found = sections.size() - 1;
        boolean coded = title != null && title.code() != null;
        if (table.isEmpty() && found < (coded ? 1 : FEWEST_SECTIONS)) {
            throw new InputException(source.name(), Messages.Card_none);
        }
        if (title == null || title.code() == null && title.name() == null) {
            throw new InputException(source.name(), 1, 0, Messages.Card_noTitle, null);
        }
    }

    /** The reading of all sections, in the order in which one helps the other: scores name cities that examples speak of. */
    private static final class Assembly {

        private final Reading reading;
        private final Map<CardSection, List<CardBlock>> sections;
        private final Map<CardSection, Integer> counts = new EnumMap<>(CardSection.class);

        Assembly(Reading reading, Map<CardSection, List<CardBlock>> sections) {
            this.reading = reading;
            this.sections = sections;
            Paragraphs paragraphs = new Paragraphs(reading.vocabulary(),
                    line -> reading.warn(line, Messages.Warning_tornParagraph));
            sections.replaceAll((section, blocks) -> paragraphs.mend(blocks));
            sections.keySet().forEach(section -> counts.put(section, 0));
        }

        ReadCard read(Draft.Title title, ScoreTable table) {
            notesOfHead(table);
            ScoreReader scoreReader = new ScoreReader(reading);
            List<Draft.Score> scores = scoreReader.read(table);
            if (!table.isEmpty() || sections.containsKey(CardSection.SCORES)) {
                counts.put(CardSection.SCORES, scores.size());
            }
            blocks(CardSection.SCORES).forEach(block -> reading.note(CardSection.SCORES, block));
            var examples = counted(CardSection.EXAMPLES, new ExampleReader(reading).read(blocks(CardSection.EXAMPLES)));
            String description = new TextReader(reading).read(blocks(CardSection.DESCRIPTION));
            counted(CardSection.DESCRIPTION, description == null ? List.of() : List.of(description));
            var sustainability = counted(CardSection.SUSTAINABILITY,
                    new SustainabilityReader(reading).read(blocks(CardSection.SUSTAINABILITY)));
            var relevances = counted(CardSection.SECTORS, new SectorReader(reading).read(blocks(CardSection.SECTORS)));
            ListReader lists = new ListReader(reading);
            var impacts = counted(CardSection.IMPACTS, lists.impacts(blocks(CardSection.IMPACTS)));
            var measures = counted(CardSection.MEASURES, lists.items(CardSection.MEASURES, blocks(CardSection.MEASURES)));
            var actors = counted(CardSection.ACTORS, lists.actors(blocks(CardSection.ACTORS)));
            var prerequisites = counted(CardSection.PREREQUISITES,
                    lists.items(CardSection.PREREQUISITES, blocks(CardSection.PREREQUISITES)));
            var obstacles = counted(CardSection.OBSTACLES, lists.obstacles(blocks(CardSection.OBSTACLES)));
            var indicators = counted(CardSection.INDICATORS, lists.indicators(blocks(CardSection.INDICATORS)));
            RemarkReader remarkReader = new RemarkReader(reading);
            var remarks = counted(CardSection.REMARKS, remarkReader.read(blocks(CardSection.REMARKS)));
            counts.put(CardSection.HEAD, 1);
            return new ReadCard(counts, title, scoreReader.statedTotal(), scores, examples, description, sustainability,
                    relevances, impacts, measures, actors, prerequisites, obstacles, indicators, remarks, reading.notes(),
                    related(remarkReader, description, remarks), reading.notUnderstood(), reading.warnings());
        }

        private List<CardBlock> blocks(CardSection section) {
            return sections.getOrDefault(section, List.of());
        }

        private <T> List<T> counted(CardSection section, List<T> items) {
            if (sections.containsKey(section) || !items.isEmpty()) {
                counts.put(section, items.size());
            }
            return items;
        }

        private void notesOfHead(ScoreTable table) {
            if (!table.rowLabel().isEmpty()) {
                StyledText.LineStart line = new StyledText.LineStart(0, table.lastLine());
                reading.note(CardSection.SCORES, new StyledText(table.rowLabel(), List.of(), List.of(line)));
            }
            for (CardBlock block : blocks(CardSection.HEAD)) {
                boolean behindScores = !table.isEmpty() && block.text().firstLine() > table.lastLine();
                reading.note(behindScores ? CardSection.SCORES : CardSection.HEAD, block);
            }
        }

        private List<Code> related(RemarkReader remarkReader, String description, List<Draft.RemarkText> remarks) {
            Map<String, Code> related = new LinkedHashMap<>();
            List<String> texts = new ArrayList<>();
            texts.add(description == null ? "" : description);
            remarks.forEach(remark -> texts.add(remark.text()));
            reading.notes().forEach(note -> texts.add(note.text()));
            texts.forEach(text -> reading.vocabulary().codes().pointers(text).forEach(c -> related.putIfAbsent(c.text(), c)));
            remarkReader.related().forEach(code -> related.putIfAbsent(code.text(), code));
            return List.copyOf(related.values());
        }
    }
}
