package org.clusterscape.model.edit.internal;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.Impact;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemStyledLabelProvider;
import org.eclipse.emf.edit.provider.StyledString;

/**
 * The labels and icons of all elements. The plain label is that of reports and messages; the styled one adds in grey
 * what tells elements apart at a glance, such as the kind of an actor. Elements without a name are set in italics.
 */
public final class ElementLabels extends AdapterImpl
        implements IItemLabelProvider, IItemStyledLabelProvider, IItemFontProvider {

    private static final StyledString.Style UNNAMED = StyledString.Style.newBuilder().setFont(ITALIC_FONT).toStyle();
    private static final StyledString.Style GIVEN_UP = StyledString.Style.newBuilder().setStrikedout(true).toStyle();

    private final Texts texts;

    public ElementLabels(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getText(Object object) {
        EObject element = (EObject) object;
        return isUnnamed(element) ? texts.type(element.eClass()) : Labels.label(element);
    }

    @Override
    public Object getImage(Object object) {
        return Icons.of((EObject) object);
    }

    @Override
    public Object getFont(Object object) {
        return isUnnamed((EObject) object) ? ITALIC_FONT : null;
    }

    @Override
    public Object getStyledText(Object object) {
        EObject element = (EObject) object;
        StyledString.Style style = isUnnamed(element) ? UNNAMED
                : isGivenUp(element) ? GIVEN_UP : StyledString.Style.NO_STYLE;
        StyledString text = new StyledString(getText(element), style);
        String qualifier = qualifier(element);
        if (qualifier != null && !qualifier.isBlank()) {
            text.append(" – " + qualifier, StyledString.Style.QUALIFIER_STYLER);
        }
        return text;
    }

    private static boolean isUnnamed(EObject element) {
        return !element.eIsProxy() && Labels.label(element).equals(Labels.typeName(element));
    }

    private static boolean isGivenUp(EObject element) {
        return switch (element) {
            case ImplementationMeasure measure -> measure.getStatus() == ImplementationStatus.ABANDONED;
            case Initiative initiative -> initiative.getStatus() == ImplementationStatus.ABANDONED;
            default -> false;
        };
    }

    private String qualifier(EObject element) {
        return switch (element) {
            case Actor actor -> unless(ActorKind.OTHER, actor.getKind());
            case Cluster cluster -> texts.literal(cluster.getType());
            case ImplementationMeasure measure -> texts.literal(measure.getStatus());
            case Initiative initiative -> texts.literal(initiative.getStatus());
            case Prerequisite prerequisite -> texts.literal(prerequisite.getStatus());
            case Obstacle obstacle -> unless(ObstacleCategory.OTHER, obstacle.getCategory());
            case Impact impact -> unless(Polarity.UNRATED, impact.getPolarity());
            case SectorRelevance relevance -> unless(RelevanceLevel.UNRATED, relevance.getLevel());
            case FundingMechanism mechanism -> texts.literal(mechanism.getKind());
            case Indicator indicator -> indicator.getUnit();
            default -> null;
        };
    }

    /** Null for the literal that says that nothing is known. */
    private String unless(Enumerator unknown, Enumerator literal) {
        return literal == unknown ? null : texts.literal(literal);
    }
}
