package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.NAMED_ELEMENT__NAME;
import static org.clusterscape.model.ClusterscapePackage.Literals.OBSTACLE__CATEGORY;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;
import java.util.function.Supplier;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Obstacle;

/** Measures, prerequisites and obstacles: texts that may have a name. */
final class NamedTextKind extends ItemKind<Draft.Item, NamedElement> {

    private final MergeContext context;
    private final CardSection section;
    private final Supplier<? extends NamedElement> factory;

    private NamedTextKind(MergeContext context, CardSection section, Supplier<? extends NamedElement> factory) {
        super(section, Identity.TEXT, TEXT_ELEMENT__TEXT, Set.of(NAMED_ELEMENT__NAME, OBSTACLE__CATEGORY));
        this.context = context;
        this.section = section;
        this.factory = factory;
    }

    static NamedTextKind measures(MergeContext context) {
        return new NamedTextKind(context, CardSection.MEASURES, ClusterscapeFactory.eINSTANCE::createImplementationMeasure);
    }

    static NamedTextKind prerequisites(MergeContext context) {
        return new NamedTextKind(context, CardSection.PREREQUISITES, ClusterscapeFactory.eINSTANCE::createPrerequisite);
    }

    static NamedTextKind obstacles(MergeContext context) {
        return new NamedTextKind(context, CardSection.OBSTACLES, ClusterscapeFactory.eINSTANCE::createObstacle);
    }

    @Override
    String text(Draft.Item item) {
        return item.text() == null ? "" : item.text();
    }

    /** An item without a text is told from others by its name. */
    @Override
    String group(Draft.Item item) {
        return item.text() == null ? item.name() : "";
    }

    @Override
    String group(NamedElement element) {
        return text(element).isEmpty() && element.getName() != null ? element.getName() : "";
    }

    @Override
    NamedElement create(Draft.Item item) {
        NamedElement element = factory.get();
        element.eSet(TEXT_ELEMENT__TEXT, item.text());
        if (element instanceof Obstacle obstacle) {
            obstacle.setCategory(Vocabulary.categoryOf(all(item.name(), text(item))));
        }
        return element;
    }

    @Override
    void update(NamedElement element, Draft.Item item, String textBefore) {
        String allBefore = all(element.getName(), textBefore);
        context.values().set(section, element, NAMED_ELEMENT__NAME, text(item), textBefore, item.name());
        if (element instanceof Obstacle obstacle) {
            context.values().setStatedOrDerived(section, obstacle, OBSTACLE__CATEGORY, text(item), textBefore, item.category(),
                    Vocabulary.categoryOf(allBefore), Vocabulary.categoryOf(all(obstacle.getName(), text(obstacle))));
        }
    }

    @Override
    boolean isTouched(NamedElement element) {
        boolean named = element.getName() != null
                && !context.memory().knows(section, NAMED_ELEMENT__NAME.getName(), text(element), element.getName());
        return named || element instanceof Obstacle obstacle
                && obstacle.getCategory() != Vocabulary.categoryOf(all(obstacle.getName(), text(element)))
                && !context.memory().knows(section, OBSTACLE__CATEGORY.getName(), text(element), obstacle.getCategory().getName());
    }

    private static String all(String name, String text) {
        return (name == null ? "" : name + " ") + text;
    }
}
