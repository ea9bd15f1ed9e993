package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.SUSTAINABILITY_REFERENCE__DIMENSION;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.SustainabilityReference;

/** Contributions to sustainability, usually one for each dimension. */
final class SustainabilityKind extends ItemKind<Draft.Sustainability, SustainabilityReference> {

    SustainabilityKind() {
        super(CardSection.SUSTAINABILITY, Identity.GROUP, TEXT_ELEMENT__TEXT, Set.of(SUSTAINABILITY_REFERENCE__DIMENSION));
    }

    @Override
    String text(Draft.Sustainability item) {
        return item.text();
    }

    @Override
    String group(Draft.Sustainability item) {
        return item.dimension().getName();
    }

    @Override
    String group(SustainabilityReference element) {
        return element.getDimension().getName();
    }

    @Override
    SustainabilityReference create(Draft.Sustainability item) {
        SustainabilityReference reference = ClusterscapeFactory.eINSTANCE.createSustainabilityReference();
        reference.setDimension(item.dimension());
        reference.setText(item.text());
        return reference;
    }
}
