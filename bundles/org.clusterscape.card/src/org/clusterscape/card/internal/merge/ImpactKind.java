package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.IMPACT__POLARITY;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Impact;
import org.clusterscape.model.Polarity;

/** Impacts, welcome and unwelcome. */
final class ImpactKind extends ItemKind<Draft.ImpactText, Impact> {

    private final MergeContext context;

    ImpactKind(MergeContext context) {
        super(CardSection.IMPACTS, Identity.TEXT, TEXT_ELEMENT__TEXT, Set.of(IMPACT__POLARITY));
        this.context = context;
    }

    @Override
    String text(Draft.ImpactText item) {
        return item.text();
    }

    @Override
    Impact create(Draft.ImpactText item) {
        Impact impact = ClusterscapeFactory.eINSTANCE.createImpact();
        impact.setText(item.text());
        return impact;
    }

    @Override
    void update(Impact element, Draft.ImpactText item, String textBefore) {
        Polarity polarity = item.polarity() == Polarity.UNRATED ? null : item.polarity();
        context.values().set(CardSection.IMPACTS, element, IMPACT__POLARITY, item.text(), textBefore, polarity);
    }

    @Override
    boolean isTouched(Impact element) {
        return element.getPolarity() != Polarity.UNRATED && !context.memory().knows(CardSection.IMPACTS,
                IMPACT__POLARITY.getName(), text(element), element.getPolarity().getName());
    }
}
