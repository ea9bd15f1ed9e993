package org.clusterscape.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** How actors are grouped and drawn: by kind, and by influence and interest. */
public class ActorServices {

    /** Scores go from 0 to 10; from here on they count as high. */
    private static final double HIGH = 5;
    private static final double TYPICAL_HIGH = 7.5;
    private static final double TYPICAL_LOW = 2.5;
    private static final String SYMBOLS = "/org.clusterscape.design/icons/actor/";

    /**
     * The group that the kind of an actor belongs to: {@code business}, {@code research}, {@code public},
     * {@code intermediary}, {@code funder}, {@code citizens} or {@code other}. Its symbols share one outline.
     */
    @Reads("kind")
    public String family(Actor actor) {
        return switch (actor.getKind()) {
        case SME, LARGE_COMPANY, STARTUP -> "business";
        case UNIVERSITY, RESEARCH_INSTITUTE -> "research";
        case MUNICIPALITY, PUBLIC_AGENCY -> "public";
        case CHAMBER, ASSOCIATION, SUPPORT_CENTRE, PPP -> "intermediary";
        case FUNDER -> "funder";
        case CITIZENS -> "citizens";
        case OTHER -> "other";
        };
    }

    /** The path of the picture that stands for the kind of an actor; that of other kinds for anything else. */
    @Reads("kind")
    public String symbolPath(EObject element) {
        ActorKind kind = element instanceof Actor actor ? actor.getKind() : ActorKind.OTHER;
        return SYMBOLS + kind.getName().toLowerCase(Locale.ROOT) + ".svg";
    }

    /** The size of an actor's symbol in units of 10 pixels: from 3 without influence to 6 with full influence. */
    @Reads("influence")
    public Integer symbolSize(Actor actor) {
        Double influence = actor.getInfluence();
        if (influence == null || influence.isNaN()) {
            return 4;
        }
        return 3 + (int) Math.round(Math.clamp(influence, 0, 10) * 0.3);
    }

    /**
     * The field of the stakeholder matrix (Mendelow 1991) that an actor belongs to: {@code manageClosely} (high
     * influence and high interest), {@code keepSatisfied} (influence only), {@code keepInformed} (interest only),
     * {@code monitor} (neither), or {@code unrated} where a score is missing.
     */
    @Reads({"influence", "interest"})
    public String quadrant(Actor actor) {
        if (actor.getInfluence() == null || actor.getInterest() == null) {
            return "unrated";
        }
        boolean interested = actor.getInterest() >= HIGH;
        if (actor.getInfluence() >= HIGH) {
            return interested ? "manageClosely" : "keepSatisfied";
        }
        return interested ? "keepInformed" : "monitor";
    }

    /** The actors of an ecosystem in one field of the stakeholder matrix. */
    @Reads({"actors.influence", "actors.interest"})
    public List<Actor> inQuadrant(Ecosystem ecosystem, String quadrant) {
        return ecosystem.getActors().stream().filter(actor -> quadrant(actor).equals(quadrant)).toList();
    }

    /** The influence that an actor gets when it is put into a field of the matrix: its own if that fits. */
    public Double influenceIn(Actor actor, String quadrant) {
        return switch (quadrant) {
        case "manageClosely", "keepSatisfied" -> high(actor.getInfluence());
        case "keepInformed", "monitor" -> low(actor.getInfluence());
        default -> null;
        };
    }

    /** The interest that an actor gets when it is put into a field of the matrix: its own if that fits. */
    public Double interestIn(Actor actor, String quadrant) {
        return switch (quadrant) {
        case "manageClosely", "keepInformed" -> high(actor.getInterest());
        case "keepSatisfied", "monitor" -> low(actor.getInterest());
        default -> null;
        };
    }

    /** Who takes part in a key field: those responsible for its measures, then the others that the card names. */
    @Reads({"measures.responsible", "actors"})
    public List<Actor> cardActors(KeyField keyField) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (ImplementationMeasure measure : keyField.getMeasures()) {
            actors.addAll(measure.getResponsible());
        }
        actors.addAll(keyField.getActors());
        return List.copyOf(actors);
    }

    private static Double high(Double score) {
        return score != null && score >= HIGH ? score : Double.valueOf(TYPICAL_HIGH);
    }

    private static Double low(Double score) {
        return score != null && score < HIGH ? score : Double.valueOf(TYPICAL_LOW);
    }
}
