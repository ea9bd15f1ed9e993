package org.clusterscape.design.services;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;
import org.eclipse.emf.ecore.EObject;

/** What tools need when they change a model: new names, and values from what people type. */
public class EditServices {

    private static final double BEST = 10;

    /**
     * A name for a new element that none of its future siblings has: the wanted one, else with a number behind it.
     *
     * @param container the element that the new one will be in
     */
    public String newName(EObject container, String wanted) {
        Set<String> taken = (container == null ? Stream.<EObject>empty() : container.eContents().stream())
                .filter(NamedElement.class::isInstance).map(e -> ((NamedElement) e).getName())
                .filter(name -> name != null).collect(Collectors.toSet());
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    /** The score that a text means, between 0 and 10, with comma or point; the present one if it means none. */
    public Double scoreFrom(CityScore score, String text) {
        Double typed = score(text);
        return typed == null ? score.getValue() : typed;
    }

    /** Whether a text is a score between 0 and 10. */
    public boolean isScore(EObject element, String text) {
        return score(text) != null;
    }

    /** The score that a text means; null if it means none. */
    public Double typedScore(EObject element, String text) {
        return score(text);
    }

    /**
     * The name of the relevance level that a text means: a word such as {@code high} or its beginning, a number from 0
     * to 3, or as many stars; the present level if it means none.
     */
    public String levelFrom(SectorRelevance relevance, String text) {
        RelevanceLevel typed = level(text);
        return (typed == null ? relevance.getLevel() : typed).getName();
    }

    /** The name of the relevance level that a text means as in {@link #levelFrom}; {@code UNRATED} if it means none. */
    public String typedLevel(EObject element, String text) {
        RelevanceLevel typed = level(text);
        return (typed == null ? RelevanceLevel.UNRATED : typed).getName();
    }

    /** Whether an actor has a membership in a cluster. */
    public boolean isMemberOf(Actor actor, Cluster cluster) {
        return cluster.getMemberships().stream().anyMatch(membership -> membership.getActor() == actor);
    }

    /** Whether the same actor has an earlier membership in the same cluster. */
    public boolean isRepeated(Membership membership) {
        if (membership.getCluster() == null || membership.getActor() == null) {
            return false;
        }
        return membership.getCluster().getMemberships().stream().takeWhile(other -> other != membership)
                .anyMatch(other -> other.getActor() == membership.getActor());
    }

    /** Whether somebody coordinates a cluster. */
    public boolean hasCoordinator(Cluster cluster) {
        return cluster.getMemberships().stream().anyMatch(m -> m.getRole() == MembershipRole.COORDINATOR);
    }

    /** Whether the end of a measure is not before its start; true where one of them is open. */
    public boolean endsAfterStart(ImplementationMeasure measure) {
        return measure.getStart() == null || measure.getEnd() == null
                || measure.getEnd().compare(measure.getStart()) >= 0;
    }

    private static Double score(String text) {
        if (text == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return value >= 0 && value <= BEST ? Double.valueOf(value) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static RelevanceLevel level(String text) {
        String typed = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return switch (typed) {
        case "" -> null;
        case "0", "–", "-" -> RelevanceLevel.NONE;
        case "1", "★", "*" -> RelevanceLevel.LOW;
        case "2", "★★", "**" -> RelevanceLevel.MEDIUM;
        case "3", "★★★", "***" -> RelevanceLevel.HIGH;
        case "?" -> RelevanceLevel.UNRATED;
        default -> RelevanceLevel.VALUES.stream().filter(level -> level.getName().startsWith(typed)).findFirst()
                .orElse(null);
        };
    }
}
