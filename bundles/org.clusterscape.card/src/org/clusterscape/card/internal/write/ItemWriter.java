package org.clusterscape.card.internal.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.read.Nothing;
import org.clusterscape.card.internal.read.SectorReader;
import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.Actor;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Example;
import org.clusterscape.model.Impact;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Remark;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.TextElement;
import org.clusterscape.model.label.Labels;

/**
 * Writes the items of the sections as lines of Markdown. What follows from the words of a text, such as the category of an
 * obstacle, gets a label only where the model has something else.
 */
final class ItemWriter {

    private final KeyField keyField;
    private final Vocabulary study;
    private final CityLabels cityLabels;
    private final MarkdownText markdown;
    private final Nothing nothing;

    ItemWriter(KeyField keyField, Vocabulary study, CityLabels cityLabels, MarkdownText markdown) {
        this.keyField = keyField;
        this.study = study;
        this.cityLabels = cityLabels;
        this.markdown = markdown;
        nothing = new Nothing(study);
    }

    List<List<String>> examples() {
        Set<City> scored = keyField.getScores().stream().map(CityScore::getCity).collect(Collectors.toSet());
        List<List<String>> items = new ArrayList<>();
        for (Example example : keyField.getExamples()) {
            City city = example.getCity();
            if (city != null || isText(example.getText())) {
                String label = city == null ? "General" : cityLabels.label(city, scored.contains(city));
                items.add(labelled(label, example.getText()));
            }
        }
        return items;
    }

    List<List<String>> sustainability() {
        return keyField.getSustainability().stream().filter(reference -> isText(reference.getText()))
                .map(reference -> labelled(Labels.words(reference.getDimension()), reference.getText())).toList();
    }

    List<List<String>> sectors() {
        return keyField.getSectorRelevances().stream()
                .filter(relevance -> relevance.getSector() != null && isText(relevance.getSector().getName()))
                .map(relevance -> labelled(sectorLabel(relevance), relevance.getText())).toList();
    }

    private String sectorLabel(SectorRelevance relevance) {
        String name = relevance.getSector().getName();
        boolean misleading = name.endsWith(")")
                || isText(relevance.getText()) && SectorReader.readsAsRating(study, StyledText.normalise(relevance.getText()));
        boolean rated = relevance.getLevel() != RelevanceLevel.UNRATED;
        return rated || misleading
                ? name + " (" + Labels.words(relevance.getLevel()).toLowerCase(Locale.ROOT) + ")" : name;
    }

    List<List<String>> impacts() {
        return texts(keyField.getImpacts()).map(Impact.class::cast).map(impact ->
                impact.getPolarity() == Polarity.UNRATED
                        ? plain(impact.getText(), label -> study.polarities().find(label) != null)
                        : labelled(Labels.words(impact.getPolarity()), impact.getText())).toList();
    }

    List<List<String>> measures() {
        return keyField.getMeasures().stream().filter(m -> isItem(m.getName(), m.getText()))
                .map(m -> named(m, m.getText(), "")).toList();
    }

    List<List<String>> prerequisites() {
        return keyField.getPrerequisites().stream().filter(p -> isItem(p.getName(), p.getText()))
                .map(p -> named(p, p.getText(), "")).toList();
    }

    List<List<String>> obstacles() {
        return keyField.getObstacles().stream().filter(o -> isItem(o.getName(), o.getText()))
                .map(o -> named(o, o.getText(), categoryLabel(o))).toList();
    }

    private String categoryLabel(Obstacle obstacle) {
        String text = isText(obstacle.getText()) ? StyledText.normalise(obstacle.getText()) : "";
        String all = isText(obstacle.getName()) ? obstacle.getName() + " " + text : text;
        boolean misleading = isText(obstacle.getName()) && study.categoryLabels().find(obstacle.getName()) != null;
        return misleading || obstacle.getCategory() != Vocabulary.categoryOf(all)
                ? "**" + Labels.words(obstacle.getCategory()) + ":** " : "";
    }

    List<List<String>> actors() {
        return keyField.getActors().stream().filter(actor -> isText(actor.getName())).map(this::actor).toList();
    }

    private List<String> actor(Actor actor) {
        String name = StyledText.normalise(actor.getName()).replaceAll("\\n+", " ");
        return actor.getKind() == Vocabulary.kindOf(name) ? plain(name, label -> false)
                : labelled(Labels.words(actor.getKind()), name);
    }

    List<List<String>> indicators() {
        return keyField.getIndicators().stream().filter(indicator -> isText(indicator.getName())).map(this::indicator).toList();
    }

    private List<String> indicator(Indicator indicator) {
        String name = StyledText.normalise(indicator.getName()).replace("\n\n", "\n");
        return plain(isText(indicator.getDocumentation()) ? name + "\n\n" + indicator.getDocumentation() : name, label -> false);
    }

    List<List<String>> remarks() {
        List<List<String>> items = new ArrayList<>(texts(keyField.getRemarks()).map(Remark.class::cast).map(this::remark).toList());
        List<String> related = relatedCodes();
        if (!related.isEmpty()) {
            items.add(labelled("Related key fields", String.join(", ", related)));
        }
        return items;
    }

    private List<String> remark(Remark remark) {
        String text = StyledText.normalise(remark.getText());
        return remark.getKind() == Vocabulary.remarkKindOf(text)
                ? plain(text, label -> study.remarkLabels().find(label) != null)
                : labelled(Labels.words(remark.getKind()), text);
    }

    /** The codes of related key fields to which no text of the card points. */
    private List<String> relatedCodes() {
        Stream<String> texts = Stream.of(Stream.ofNullable(keyField.getDifferentiatedDescription()),
                keyField.getRemarks().stream().map(TextElement::getText),
                keyField.getSectionNotes().stream().map(TextElement::getText)).flatMap(s -> s);
        Set<Integer> pointedTo = new HashSet<>();
        texts.filter(ItemWriter::isText)
                .forEach(text -> study.codes().pointers(text).stream().map(Code::number).forEach(pointedTo::add));
        return keyField.getRelatedKeyFields().stream()
                .filter(other -> other.getNumber() == null || !pointedTo.contains(other.getNumber()))
                .map(KeyField::getCode).filter(code -> isText(code) && !study.codes().pointers(code).isEmpty()).toList();
    }

    private List<String> named(NamedElement element, String text, String label) {
        if (!isText(element.getName())) {
            return label.isEmpty() ? plain(text, l -> false) : prefixed(label, text);
        }
        return prefixed(label + bold(element.getName()), text);
    }

    private List<String> labelled(String label, String text) {
        return prefixed(bold(label), text);
    }

    private static String bold(String label) {
        return "**" + MarkdownText.line(label) + ":** ";
    }

    private List<String> prefixed(String prefix, String text) {
        List<String> lines = isText(text) ? new ArrayList<>(markdown.lines(text)) : new ArrayList<>(List.of(""));
        lines.set(0, prefix + lines.get(0));
        return lines;
    }

    /** A text without a label, which must not be read as if it had one or said that there is nothing. */
    private List<String> plain(String text, Predicate<String> isLabel) {
        StyledText styled = new StyledText(StyledText.normalise(text), List.of(), List.of());
        LeadingLabel label = LeadingLabel.of(styled);
        boolean misleading = nothing.isSaidBy(styled) || isLabel.test(styled.plainLine().replaceAll("\\s*:$", ""))
                || label != null && isLabel.test(label.label()) || isLabel.test(inBrackets(styled.text()));
        List<String> lines = markdown.lines(text);
        return misleading ? MarkdownText.asIs(lines) : lines;
    }

    private static String inBrackets(String text) {
        int colon = text.indexOf(':');
        return colon > 1 && (text.charAt(0) == '(' || text.charAt(0) == '[') ? text.substring(1, colon) : "";
    }

    private static Stream<? extends TextElement> texts(List<? extends TextElement> elements) {
        return elements.stream().filter(element -> isText(element.getText()));
    }

    private static boolean isItem(String name, String text) {
        return isText(name) || isText(text);
    }

    private static boolean isText(String text) {
        return text != null && !StyledText.normalise(text).isEmpty();
    }
}
