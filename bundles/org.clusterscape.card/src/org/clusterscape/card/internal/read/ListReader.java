package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;

/** Reads the sections that are lists: impacts, measures, actors, prerequisites, obstacles and indicators. */
final class ListReader {

    private final Reading reading;
    private final Vocabulary vocabulary;

    ListReader(Reading reading) {
        this.reading = reading;
        vocabulary = reading.vocabulary();
    }

    /** Impacts; where the section has lists with {@code +} and lists with {@code -}, these marks mean welcome and unwelcome. */
    List<Draft.ImpactText> impacts(List<CardBlock> blocks) {
        List<ItemReader.Item> items =
                new ItemReader(reading, CardSection.IMPACTS, label -> vocabulary.polarities().find(label) != null).read(blocks);
        boolean marked = items.stream().anyMatch(i -> i.marker().equals("+"))
                && items.stream().anyMatch(i -> i.marker().equals("-"));
        List<Draft.ImpactText> impacts = new ArrayList<>();
        for (ItemReader.Item item : items) {
            String group = item.group() == null && marked ? item.marker() : item.group();
            Polarity polarity = group == null ? null : vocabulary.polarities().find(group);
            if (!item.text().isEmpty()) {
                impacts.add(new Draft.ImpactText(polarity == null ? Polarity.UNRATED : polarity, item.text().plain()));
            }
        }
        return impacts;
    }

    /** Measures or prerequisites. */
    List<Draft.Item> items(CardSection section, List<CardBlock> blocks) {
        return read(section, blocks).stream().map(text -> item(text, null)).toList();
    }

    List<Draft.Item> obstacles(List<CardBlock> blocks) {
        return read(CardSection.OBSTACLES, blocks).stream().map(text -> {
            LeadingLabel label = LeadingLabel.boldLabel(text);
            ObstacleCategory category = label == null ? null : vocabulary.categoryLabels().find(label.label());
            return item(category == null ? text : label.rest(), category);
        }).toList();
    }

    List<Draft.NamedActor> actors(List<CardBlock> blocks) {
        Map<String, Draft.NamedActor> actors = new LinkedHashMap<>();
        for (StyledText text : read(CardSection.ACTORS, blocks)) {
            LeadingLabel label = LeadingLabel.boldLabel(text);
            ActorKind kind = label == null ? null : vocabulary.actorKindLabels().find(label.label());
            String name = (kind == null ? text : label.rest()).plainLine();
            ActorKind stated = kind == Vocabulary.kindOf(name) ? null : kind;
            actors.putIfAbsent(name, new Draft.NamedActor(name, stated));
        }
        actors.remove("");
        return List.copyOf(actors.values());
    }

    List<Draft.NamedIndicator> indicators(List<CardBlock> blocks) {
        List<Draft.NamedIndicator> indicators = new ArrayList<>();
        for (StyledText text : read(CardSection.INDICATORS, blocks)) {
            String[] paragraphs = text.plain().split("\n\n", 2);
            indicators.add(new Draft.NamedIndicator(paragraphs[0], paragraphs.length > 1 ? paragraphs[1] : null));
        }
        return indicators;
    }

    private List<StyledText> read(CardSection section, List<CardBlock> blocks) {
        return new ItemReader(reading, section, label -> false).read(blocks).stream().map(ItemReader.Item::text).toList();
    }

    private static Draft.Item item(StyledText text, ObstacleCategory category) {
        LeadingLabel label = LeadingLabel.boldLabel(text);
        String name = label == null || label.label().isEmpty() ? null : label.label();
        String rest = (name == null ? text : label.rest()).plain();
        String all = (name == null ? "" : name + " ") + rest;
        ObstacleCategory stated = category == Vocabulary.categoryOf(all) ? null : category;
        return new Draft.Item(name, rest.isEmpty() ? null : rest, stated);
    }
}
