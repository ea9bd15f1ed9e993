package org.clusterscape.card.internal.vocabulary;

import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.label.Labels;

/** All words that reading, updating and writing a card need, those of the model included. */
public final class Vocabulary {

    private static final SectionTitles TITLES = new SectionTitles();
    private static final Codes CODES = new Codes();
    private static final Keywords<ObstacleCategory> CATEGORIES =
            Keywords.load("obstacle-categories", ObstacleCategory::valueOf, Keywords.Precedence.FIRST_IN_TEXT);
    private static final Keywords<ActorKind> ACTOR_KINDS =
            Keywords.load("actor-kinds", ActorKind::valueOf, Keywords.Precedence.FIRST_IN_LIST);
    private static final Keywords<String> CALCULATORS =
            Keywords.load("calculators", id -> id, Keywords.Precedence.FIRST_IN_LIST);
    private static final Keywords<RemarkKind> REMARK_KINDS =
            Keywords.load("remark-kinds", RemarkKind::valueOf, Keywords.Precedence.FIRST_IN_LIST);
    private static final Labelling<SustainabilityDimension> DIMENSIONS =
            Labelling.load("dimensions", SustainabilityDimension::valueOf);
    private static final Labelling<RelevanceLevel> LEVELS = Labelling.load("levels", RelevanceLevel::valueOf);
    private static final Labelling<Polarity> POLARITIES = Labelling.load("polarities", Polarity::valueOf);
    private static final Labelling<RemarkKind> REMARK_LABELS = Labelling.load("remark-labels", RemarkKind::valueOf);
    private static final Labelling<ObstacleCategory> CATEGORY_LABELS = Labelling.of(ObstacleCategory.VALUES, Labels::words);
    private static final Labelling<ActorKind> ACTOR_KIND_LABELS = Labelling.of(ActorKind.VALUES, Labels::words);

    private final Cities cities;
    private final Sectors sectors;

    public Vocabulary(Ecosystem model) {
        cities = new Cities(model);
        sectors = new Sectors(model);
    }

    public Cities cities() {
        return cities;
    }

    public Sectors sectors() {
        return sectors;
    }

    public SectionTitles titles() {
        return TITLES;
    }

    public Codes codes() {
        return CODES;
    }

    /** The list of that name in {@code words.properties}. */
    public WordList words(String list) {
        return WordList.of(list);
    }

    public Labelling<SustainabilityDimension> dimensions() {
        return DIMENSIONS;
    }

    public Labelling<RelevanceLevel> levels() {
        return LEVELS;
    }

    public Labelling<Polarity> polarities() {
        return POLARITIES;
    }

    public Labelling<RemarkKind> remarkLabels() {
        return REMARK_LABELS;
    }

    public Labelling<ObstacleCategory> categoryLabels() {
        return CATEGORY_LABELS;
    }

    public Labelling<ActorKind> actorKindLabels() {
        return ACTOR_KIND_LABELS;
    }

    /** The category of an obstacle by its words. */
    public static ObstacleCategory categoryOf(String text) {
        ObstacleCategory category = CATEGORIES.find(text);
        return category == null ? ObstacleCategory.OTHER : category;
    }

    /** The kind of an actor by the words of its name. */
    public static ActorKind kindOf(String name) {
        ActorKind kind = ACTOR_KINDS.find(name);
        return kind == null ? ActorKind.OTHER : kind;
    }

    /** The id of the calculator of an indicator by the words of its name, or null. */
    public static String calculatorOf(String indicator) {
        return CALCULATORS.find(indicator);
    }

    /** The kind of a remark without a label. */
    public static RemarkKind remarkKindOf(String text) {
        RemarkKind kind = REMARK_KINDS.find(text);
        return kind == null ? RemarkKind.NOTE : kind;
    }
}
