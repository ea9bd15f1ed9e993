package org.clusterscape.card.internal.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.SectionNote;

/** Writes a key field as a card in the layout of the study, so that reading it gives the same key field. */
public final class CardWriter {

    private static final Map<CardSection, String> TITLES = new EnumMap<>(Map.of(
            CardSection.SCORES, "Scores",
            CardSection.EXAMPLES, "Example",
            CardSection.SUSTAINABILITY, "2. Reference to sustainability",
            CardSection.SECTORS, "3. Relevance to industrial sectors",
            CardSection.IMPACTS, "4. Impact (positive & negative)",
            CardSection.MEASURES, "5. Implementation measures",
            CardSection.ACTORS, "6. Actors: Who can shape things?",
            CardSection.PREREQUISITES, "7. Prerequisites",
            CardSection.OBSTACLES, "8. Obstacles/barriers",
            CardSection.INDICATORS, "9. Indicators"));

    private final KeyField keyField;
    private final Vocabulary study = new Vocabulary(ClusterscapeFactory.eINSTANCE.createEcosystem());
    private final CityLabels cityLabels = new CityLabels(study);
    private final CardText card = new CardText();
    private final MarkdownText markdown;
    private final ItemWriter items;

    public CardWriter(KeyField keyField) {
        this.keyField = keyField;
        markdown = MarkdownText.forCards(study);
        items = new ItemWriter(keyField, study, cityLabels, markdown);
    }

    /** The card. */
    public String write() {
        card.lines(List.of(new TitleLine(study.titles()).write(keyField)));
        notes(CardSection.HEAD);
        scores();
        section(CardSection.EXAMPLES, items.examples());
        card.heading("1. Differentiated description of the key field");
        notes(CardSection.DESCRIPTION);
        new DescriptionWriter(study, markdown).write(keyField.getDifferentiatedDescription(), card);
        section(CardSection.SUSTAINABILITY, items.sustainability());
        section(CardSection.SECTORS, items.sectors());
        section(CardSection.IMPACTS, items.impacts());
        section(CardSection.MEASURES, items.measures());
        section(CardSection.ACTORS, items.actors());
        section(CardSection.PREREQUISITES, items.prerequisites());
        section(CardSection.OBSTACLES, items.obstacles());
        section(CardSection.INDICATORS, items.indicators());
        card.heading("10. Special features/remarks");
        notes(CardSection.REMARKS);
        card.items(items.remarks());
        return card.toString();
    }

    private void section(CardSection section, List<List<String>> lines) {
        card.heading(TITLES.get(section));
        notes(section);
        card.items(lines);
    }

    private void notes(CardSection section) {
        for (SectionNote note : keyField.getSectionNotes()) {
            if (note.getSection() == section && note.getText() != null && !note.getText().isBlank()) {
                card.quote(markdown.lines(note.getText()));
            }
        }
    }

    private void scores() {
        List<String> cities = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (CityScore score : keyField.getScores()) {
            if (score.getCity() != null) {
                cities.add(cell(cityLabels.column(score.getCity())));
                values.add(score.getValue() == null ? "-" : number(score.getValue()));
            }
        }
        if (keyField.getStatedTotal() != null) {
            cities.add("Total");
            values.add(number(keyField.getStatedTotal()));
        }
        if (!cities.isEmpty()) {
            card.lines(List.of(row(cities), row(Collections.nCopies(cities.size(), "---:")), row(values)));
        } else if (keyField.getSectionNotes().stream().anyMatch(note -> note.getSection() == CardSection.SCORES)) {
            card.heading(TITLES.get(CardSection.SCORES));
        }
        notes(CardSection.SCORES);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(String text) {
        return MarkdownText.line(text).replace("|", "\\|");
    }

    private static String number(Double value) {
        return ClusterscapePackage.eINSTANCE.getEFactoryInstance().convertToString(ClusterscapePackage.Literals.DECIMAL, value);
    }
}
