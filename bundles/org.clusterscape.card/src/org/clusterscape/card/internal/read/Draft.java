package org.clusterscape.card.internal.read;

import java.util.List;

import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SustainabilityDimension;

/** What a card says, before it goes into a model. Texts are as the model keeps them; null where the card says nothing. */
public sealed interface Draft {

    /**
     * The title.
     *
     * @param code the code, or null
     */
    record Title(Code code, String name, String scope) implements Draft {
    }

    /** @param value null where the card has a mark for a missing score */
    record Score(NamedEntry<City> city, Double value) implements Draft {
    }

    /** @param pointers the other key fields that the text points to */
    record CityExample(NamedEntry<City> city, String text, List<Code> pointers) implements Draft {
    }

    record Sustainability(SustainabilityDimension dimension, String text) implements Draft {
    }

    record Relevance(NamedEntry<Sector> sector, RelevanceLevel level, String text) implements Draft {
    }

    record ImpactText(Polarity polarity, String text) implements Draft {
    }

    /**
     * A measure, a prerequisite or an obstacle.
     *
     * @param name the bold label in front of the text, or null
     * @param category the category of an obstacle where the card states one, or null
     */
    record Item(String name, String text, ObstacleCategory category) implements Draft {
    }

    /** @param kind the kind where the card states one, or null */
    record NamedActor(String name, ActorKind kind) implements Draft {
    }

    /** @param documentation further paragraphs, or null */
    record NamedIndicator(String name, String documentation) implements Draft {
    }

    record RemarkText(RemarkKind kind, String text) implements Draft {
    }

    record Note(CardSection section, String text) implements Draft {
    }
}
