package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.CITY_SCORE__CITY;
import static org.clusterscape.model.ClusterscapePackage.Literals.CITY_SCORE__VALUE;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapeFactory;

/** Scores, one for each city. */
final class ScoreKind extends ItemKind<Draft.Score, CityScore> {

    private final MergeContext context;

    ScoreKind(MergeContext context) {
        super(CardSection.SCORES, Identity.GROUP, null, Set.of(CITY_SCORE__CITY, CITY_SCORE__VALUE));
        this.context = context;
    }

    @Override
    String text(Draft.Score item) {
        return "";
    }

    @Override
    String group(Draft.Score item) {
        return item.city().key();
    }

    @Override
    String group(CityScore element) {
        return Keys.of(element.getCity());
    }

    @Override
    CityScore create(Draft.Score item) {
        CityScore score = ClusterscapeFactory.eINSTANCE.createCityScore();
        score.setCity(context.elements().city(item.city(), CardSection.SCORES));
        return score;
    }

    @Override
    void update(CityScore element, Draft.Score item, String textBefore) {
        context.elements().city(item.city(), CardSection.SCORES);
        context.values().set(CardSection.SCORES, element, CITY_SCORE__VALUE, group(item), group(item), item.value());
    }

    @Override
    boolean isTouched(CityScore element) {
        return element.getValue() != null && !context.memory().knows(CardSection.SCORES, CITY_SCORE__VALUE.getName(),
                group(element), String.valueOf(element.getValue()));
    }
}
