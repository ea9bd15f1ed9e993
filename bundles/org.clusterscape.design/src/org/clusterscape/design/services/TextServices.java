package org.clusterscape.design.services;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.Actor;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Example;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.Impact;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.SustainabilityReference;
import org.clusterscape.model.TextElement;
import org.clusterscape.model.label.Labels;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** The words on diagrams: labels of several lines, and what is said of an element beside its name. */
public class TextServices {

    private static final int TIP_WIDTH = 60;
    /** Keeps a word and its number in one line. */
    private static final String NO_BREAK = "\u00a0";

    /** The label of an element in one line; empty for no element. */
    @Reads({"name", "text", "code", "value", "dimension", "section", "role", "directed", "kind", "year",
        "industryCode", "areaName", "flag", "undefined", "date", "key", "abbreviation", "city.name",
        "city.abbreviation", "sector.name", "actor.name", "source.name", "target.name"})
    public String plainLabel(EObject element) {
        return element == null ? "" : Labels.label(element);
    }

    /** The label of an element, broken into lines of at most so many characters. */
    @Reads({"name", "text", "code", "value", "dimension", "section", "role", "directed", "kind", "year",
        "industryCode", "areaName", "flag", "undefined", "date", "key", "abbreviation", "city.name",
        "city.abbreviation", "sector.name", "actor.name", "source.name", "target.name"})
    public String wrapped(EObject element, Integer width) {
        return Lines.wrap(Labels.label(element), width);
    }

    /** Some text, broken into lines of at most so many characters; empty where there is none. */
    @Reads({})
    public String wrappedText(EObject element, String text, Integer width) {
        return text == null ? "" : Lines.wrap(text, width);
    }

    /** The whole text of a statement with what it is about, such as a city, broken into lines. */
    @Reads({"text", "city.name", "city.abbreviation", "dimension", "sector.name"})
    public String fullText(TextElement element, Integer width) {
        String about = switch (element) {
        case Example example -> example.getCity() == null ? null : Labels.label(example.getCity());
        case SustainabilityReference reference -> Labels.words(reference.getDimension());
        case SectorRelevance relevance -> relevance.getSector() == null ? null : Labels.label(relevance.getSector());
        default -> null;
        };
        return Lines.wrap(join(": ", about, element.getText()), width);
    }

    /** The label and, in a line of its own, what {@link #caption} says. */
    @Reads({"name", "text", "code", "value", "dimension", "section", "role", "directed", "kind", "year",
        "industryCode", "areaName", "flag", "undefined", "date", "key", "abbreviation", "city.name",
        "city.abbreviation", "sector.name", "actor.name", "source.name", "target.name", "type", "region", "scope",
        "status", "start", "end", "category", "severity", "period", "polarity", "level", "unit", "targetValue",
        "direction", "measurements.date", "measurements.value", "measurements.flag", "measurements.undefined"})
    public String boxText(EObject element, Integer width) {
        String caption = caption(element);
        String label = wrapped(element, width);
        return caption.isEmpty() ? label : label + "\n" + Lines.wrap(caption, width);
    }

    /** The most important fact of an element beside its name, such as {@code running, 2024–2027}; may be empty. */
    @Reads({"type", "region", "scope", "status", "start", "end", "category", "severity", "kind", "period",
        "city.name", "city.abbreviation", "polarity", "level", "role", "unit", "targetValue", "direction",
        "measurements.date", "measurements.value", "measurements.flag", "measurements.undefined"})
    public String caption(EObject element) {
        return switch (element) {
        case Cluster cluster -> join(", ", cluster(cluster), cluster.getRegion());
        case KeyField keyField -> keyField.getScope() == null ? "" : keyField.getScope();
        case ImplementationMeasure measure -> join(", ", lower(measure.getStatus()),
                period(measure.getStart(), measure.getEnd()));
        case Initiative initiative -> join(", ", lower(initiative.getStatus()),
                period(initiative.getStart(), initiative.getEnd()));
        case Prerequisite prerequisite -> lower(prerequisite.getStatus());
        case Obstacle obstacle -> join(", ", lower(obstacle.getCategory()),
                obstacle.getSeverity() == null ? null : "severity" + NO_BREAK + obstacle.getSeverity());
        case FundingMechanism funding -> join(", ", lower(funding.getKind()), funding.getPeriod());
        case Indicator indicator -> new StatusServices().statusText(indicator);
        case Actor actor -> join(", ", lower(actor.getKind()), actor.getCity() == null ? null
                : Labels.label(actor.getCity()));
        case Impact impact -> impact.getPolarity() == Polarity.UNRATED ? "" : lower(impact.getPolarity());
        case SectorRelevance relevance -> lower(relevance.getLevel());
        case Linkage linkage -> lower(linkage.getKind());
        case Membership membership -> lower(membership.getRole());
        default -> "";
        };
    }

    /** What a tooltip says: the kind of thing, its label, the caption, and its description. */
    @Reads({"name", "text", "code", "value", "dimension", "section", "role", "directed", "kind", "year",
        "industryCode", "areaName", "flag", "undefined", "date", "key", "abbreviation", "city.name",
        "city.abbreviation", "sector.name", "actor.name", "source.name", "target.name", "type", "region", "scope",
        "status", "start", "end", "category", "severity", "period", "polarity", "level", "unit", "targetValue",
        "direction", "measurements.date", "measurements.value", "measurements.flag", "measurements.undefined",
        "documentation"})
    public String tip(EObject element) {
        String head = Labels.typeName(element) + ": " + Labels.label(element);
        return Stream.of(head, caption(element), description(element)).filter(line -> !line.isBlank())
                .map(line -> Lines.wrap(line, TIP_WIDTH)).collect(Collectors.joining("\n"));
    }

    /** The number of stars of a relevance, from none to three; a question mark where it is not rated. */
    @Reads("level")
    public String relevanceMark(SectorRelevance relevance) {
        return switch (relevance.getLevel()) {
        case UNRATED -> "?";
        case NONE -> "–";
        case LOW -> "★";
        case MEDIUM -> "★★";
        case HIGH -> "★★★";
        };
    }

    /** The sector of a relevance and how relevant the key field is there, such as {@code Energy ★★★}. */
    @Reads({"level", "sector.name"})
    public String relevanceText(SectorRelevance relevance) {
        return (relevance.getSector() == null ? "–" : Labels.label(relevance.getSector())) + " "
                + relevanceMark(relevance);
    }

    /** An obstacle among those of other key fields: its label, the code of its key field and its severity. */
    @Reads({"name", "text", "severity", "eContainer.code"})
    public String obstacleText(Obstacle obstacle, Integer width) {
        return among(obstacle, width, obstacle.getSeverity() == null ? "" : "severity" + NO_BREAK + obstacle.getSeverity());
    }

    /** A measure among those of other key fields: its label, the code of its key field, its status and period. */
    @Reads({"name", "text", "status", "start", "end", "eContainer.code"})
    public String measureText(ImplementationMeasure measure, Integer width) {
        return among(measure, width, caption(measure));
    }

    /** The heading of the scores of a key field, with their sum if there is one. */
    @Reads("scores.value")
    public String totalText(KeyField keyField) {
        return keyField.getScores().isEmpty() ? "Scores" : "Scores (total " + number(keyField.getTotal()) + ")";
    }

    /** A score as a number; a dash where it is not known. */
    @Reads("value")
    public String scoreText(CityScore score) {
        return number(score.getValue());
    }

    /** A score as a whole number from 0 to 10; 0 where it is not known. */
    @Reads("value")
    public Integer roundedScore(CityScore score) {
        return score.getValue() == null ? 0 : (int) Math.clamp(Math.round(score.getValue()), 0, 10);
    }

    /** The role of a membership in words; empty for a plain member. */
    @Reads("role")
    public String roleText(Membership membership) {
        String role = lower(membership.getRole());
        return role.equals("member") ? "" : role;
    }

    private String among(NamedElement element, Integer width, String fact) {
        String code = element.eContainer() instanceof KeyField keyField ? keyField.getCode() : null;
        String line = join(", ", code, fact);
        return wrapped(element, width) + (line.isEmpty() ? "" : "\n" + Lines.wrap(line, width));
    }

    private static String number(Double value) {
        return value == null ? "–" : ClusterscapePackage.eINSTANCE.getEFactoryInstance()
                .convertToString(ClusterscapePackage.Literals.DECIMAL, value);
    }

    private static String description(EObject element) {
        String text = element instanceof TextElement withText && element instanceof NamedElement named
                && named.getName() != null ? withText.getText() : null;
        if (text == null && element instanceof NamedElement named) {
            text = named.getDocumentation();
        }
        return text == null ? "" : text;
    }

    private static String cluster(Cluster cluster) {
        return switch (cluster.getType()) {
        case LOCAL -> "local cluster";
        case BUSINESS_TO_BUSINESS -> "business-to-business cluster";
        case TRADED -> "traded cluster";
        };
    }

    private static String lower(Enumerator literal) {
        String words = Labels.words(literal);
        return words.equals(literal.getName()) ? words : words.toLowerCase(Locale.ROOT);
    }

    private static String period(XMLGregorianCalendar start, XMLGregorianCalendar end) {
        if (start == null && end == null) {
            return null;
        }
        String from = start == null ? "" : String.valueOf(start.getYear());
        String to = end == null ? "" : String.valueOf(end.getYear());
        return from.equals(to) ? from : from + "–" + to;
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }
}
