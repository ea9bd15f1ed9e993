package org.clusterscape.card.internal.read;

import java.util.List;
import java.util.Map;

import org.clusterscape.card.CardWarning;
import org.clusterscape.card.UnreadLine;
import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.model.CardSection;

/**
 * A card that has been read, before it goes into a model.
 *
 * @param sections the sections that the card has, with the number of items in each
 * @param statedTotal the total in the score table, or null
 * @param description the differentiated description, or null
 * @param related key fields to which texts other than the examples point
 */
public record ReadCard(Map<CardSection, Integer> sections, Draft.Title title, Double statedTotal,
        List<Draft.Score> scores, List<Draft.CityExample> examples, String description,
        List<Draft.Sustainability> sustainability, List<Draft.Relevance> relevances, List<Draft.ImpactText> impacts,
        List<Draft.Item> measures, List<Draft.NamedActor> actors, List<Draft.Item> prerequisites,
        List<Draft.Item> obstacles, List<Draft.NamedIndicator> indicators, List<Draft.RemarkText> remarks,
        List<Draft.Note> notes, List<Code> related, List<UnreadLine> notUnderstood, List<CardWarning> warnings) {
}
