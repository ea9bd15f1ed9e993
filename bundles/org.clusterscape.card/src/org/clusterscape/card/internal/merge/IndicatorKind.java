package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.INDICATOR__CALCULATOR;
import static org.clusterscape.model.ClusterscapePackage.Literals.NAMED_ELEMENT__DOCUMENTATION;
import static org.clusterscape.model.ClusterscapePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.Objects;
import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Indicator;

/** Indicators, bound to calculators by their words. */
final class IndicatorKind extends ItemKind<Draft.NamedIndicator, Indicator> {

    private final MergeContext context;

    IndicatorKind(MergeContext context) {
        super(CardSection.INDICATORS, Identity.TEXT, NAMED_ELEMENT__NAME,
                Set.of(NAMED_ELEMENT__DOCUMENTATION, INDICATOR__CALCULATOR));
        this.context = context;
    }

    @Override
    String text(Draft.NamedIndicator item) {
        return item.name();
    }

    @Override
    Indicator create(Draft.NamedIndicator item) {
        Indicator indicator = ClusterscapeFactory.eINSTANCE.createIndicator();
        indicator.setName(item.name());
        indicator.setCalculator(Vocabulary.calculatorOf(item.name()));
        return indicator;
    }

    @Override
    void update(Indicator element, Draft.NamedIndicator item, String textBefore) {
        context.values().set(CardSection.INDICATORS, element, NAMED_ELEMENT__DOCUMENTATION, item.name(), textBefore,
                item.documentation());
        context.values().setStatedOrDerived(CardSection.INDICATORS, element, INDICATOR__CALCULATOR, item.name(), textBefore,
                null, Vocabulary.calculatorOf(textBefore), Vocabulary.calculatorOf(text(element)));
    }

    @Override
    boolean isTouched(Indicator element) {
        boolean documented = element.getDocumentation() != null && !context.memory().knows(CardSection.INDICATORS,
                NAMED_ELEMENT__DOCUMENTATION.getName(), text(element), element.getDocumentation());
        return documented || !Objects.equals(element.getCalculator(), Vocabulary.calculatorOf(text(element)));
    }
}
