package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.EXAMPLE__CITY;
import static org.clusterscape.model.ClusterscapePackage.Literals.EXAMPLE__RELATED_KEY_FIELDS;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.List;
import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Example;
import org.clusterscape.model.KeyField;

/** Examples with their cities and the key fields that they point to. */
final class ExampleKind extends ItemKind<Draft.CityExample, Example> {

    private final MergeContext context;

    ExampleKind(MergeContext context) {
        super(CardSection.EXAMPLES, Identity.TEXT, TEXT_ELEMENT__TEXT, Set.of(EXAMPLE__CITY, EXAMPLE__RELATED_KEY_FIELDS));
        this.context = context;
    }

    @Override
    String text(Draft.CityExample item) {
        return item.text() == null ? "" : item.text();
    }

    @Override
    String group(Draft.CityExample item) {
        return item.city() == null ? "" : item.city().key();
    }

    @Override
    String group(Example element) {
        return Keys.of(element.getCity());
    }

    @Override
    Example create(Draft.CityExample item) {
        Example example = ClusterscapeFactory.eINSTANCE.createExample();
        example.setText(item.text());
        return example;
    }

    @Override
    void update(Example element, Draft.CityExample item, String textBefore) {
        City city = item.city() == null ? null : context.elements().city(item.city(), CardSection.EXAMPLES);
        context.values().set(CardSection.EXAMPLES, element, EXAMPLE__CITY, text(item), textBefore, city);
        Pointers pointers = new Pointers(context, CardSection.EXAMPLES);
        KeyField own = element.eContainer() instanceof KeyField keyField ? keyField : null;
        pointers.update(element, EXAMPLE__RELATED_KEY_FIELDS, own, item.pointers(), context.codes().pointers(textBefore));
    }

    /** Whether people added key fields to which the text does not point. */
    @Override
    boolean isTouched(Example element) {
        List<KeyField> pointedTo = context.codes().pointers(text(element)).stream()
                .map(context.elements()::existingKeyField).toList();
        return !pointedTo.containsAll(element.getRelatedKeyFields());
    }
}
