package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.SECTOR_RELEVANCE__LEVEL;
import static org.clusterscape.model.ClusterscapePackage.Literals.SECTOR_RELEVANCE__SECTOR;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;

/** Relevances to sectors, usually one for each sector. */
final class RelevanceKind extends ItemKind<Draft.Relevance, SectorRelevance> {

    private final MergeContext context;

    RelevanceKind(MergeContext context) {
        super(CardSection.SECTORS, Identity.GROUP, TEXT_ELEMENT__TEXT, Set.of(SECTOR_RELEVANCE__SECTOR, SECTOR_RELEVANCE__LEVEL));
        this.context = context;
    }

    @Override
    String text(Draft.Relevance item) {
        return item.text() == null ? "" : item.text();
    }

    @Override
    String group(Draft.Relevance item) {
        return item.sector().existing() == null ? item.sector().key() : Keys.of(item.sector().existing());
    }

    @Override
    String group(SectorRelevance element) {
        return Keys.of(element.getSector());
    }

    @Override
    SectorRelevance create(Draft.Relevance item) {
        SectorRelevance relevance = ClusterscapeFactory.eINSTANCE.createSectorRelevance();
        relevance.setSector(context.elements().sector(item.sector(), CardSection.SECTORS));
        relevance.setText(item.text());
        return relevance;
    }

    @Override
    void update(SectorRelevance element, Draft.Relevance item, String textBefore) {
        context.elements().sector(item.sector(), CardSection.SECTORS);
        RelevanceLevel level = item.level() == RelevanceLevel.UNRATED ? null : item.level();
        context.values().set(CardSection.SECTORS, element, SECTOR_RELEVANCE__LEVEL, group(item), group(item), level);
    }

    @Override
    boolean isTouched(SectorRelevance element) {
        return element.getLevel() != RelevanceLevel.UNRATED && !context.memory().knows(CardSection.SECTORS,
                SECTOR_RELEVANCE__LEVEL.getName(), group(element), element.getLevel().getName());
    }
}
