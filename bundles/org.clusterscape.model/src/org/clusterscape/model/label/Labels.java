package org.clusterscape.model.label;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Example;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Property;
import org.clusterscape.model.SectionNote;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.SustainabilityReference;
import org.clusterscape.model.TextElement;
import org.clusterscape.model.util.ClusterscapeSwitch;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How elements are called wherever people read of them: in trees, messages, reports and on the command line.
 * Works for elements of extension metamodels too, by their name-like attributes.
 */
public final class Labels {

    /** Longer texts are cut at a word boundary to about this many characters. */
    private static final int TEXT_LIMIT = 72;
    private static final String SEPARATOR = " / ";
    private static final Set<String> ACRONYMS = Set.of("SME", "PPP");
    private static final LabelSwitch SWITCH = new LabelSwitch();

    private Labels() {
    }

    /** A short label of one line, never empty; of an element without any name or text, the name of its type. */
    public static String label(EObject element) {
        if (element.eIsProxy()) {
            return EcoreUtil.getURI(element).toString();
        }
        String label = element.eClass().getEPackage() == ClusterscapePackage.eINSTANCE
                ? SWITCH.doSwitch(element) : nameOf(element);
        return label == null || label.isBlank() ? typeName(element) : oneLine(label);
    }

    /** The labels from the element below the root down to the element, such as {@code SF 41 Cluster Management / Berlin: 8}. */
    public static String path(EObject element) {
        Deque<String> labels = new ArrayDeque<>();
        for (EObject e = element; e != null && (e.eContainer() != null || labels.isEmpty()); e = e.eContainer()) {
            labels.addFirst(label(e));
        }
        return String.join(SEPARATOR, labels);
    }

    /** The name of the element's type in words, such as {@code City score}. */
    public static String typeName(EObject element) {
        return words(element.eClass());
    }

    /** The name of a classifier or feature in words: {@code sectorRelevances} is {@code Sector relevances}. */
    public static String words(ENamedElement element) {
        return words(element.getName());
    }

    /** An enumeration literal in words: {@code IN_PROGRESS} is {@code In progress}. */
    public static String words(Enumerator literal) {
        return ACRONYMS.contains(literal.getName()) ? literal.getName() : words(literal.getName());
    }

    private static String words(String name) {
        String spaced = name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String nameOf(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null) {
            return named.getName();
        }
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        if (!(name instanceof EAttribute attribute) || attribute.isMany()) {
            name = element.eClass().getEAllAttributes().stream()
                    .filter(a -> !a.isMany() && a.getEAttributeType().getInstanceClass() == String.class)
                    .findFirst().orElse(null);
        }
        return name == null ? null : Objects.toString(element.eGet(name), null);
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= TEXT_LIMIT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', TEXT_LIMIT);
        return line.substring(0, cut > TEXT_LIMIT / 2 ? cut : TEXT_LIMIT).stripTrailing() + "…";
    }

    private static String join(String separator, String... parts) {
        String joined = Stream.of(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    private static String labelOrNull(EObject element) {
        return element == null ? null : label(element);
    }

    /** Null where an element has nothing of its own to be called by. */
    private static final class LabelSwitch extends ClusterscapeSwitch<String> {

        @Override
        public String caseNamedElement(NamedElement element) {
            return element.getName() == null && element instanceof TextElement text ? text.getText() : element.getName();
        }

        @Override
        public String caseTextElement(TextElement element) {
            return element.getText();
        }

        @Override
        public String caseKeyField(KeyField keyField) {
            return join(" ", keyField.getCode(), keyField.getName());
        }

        @Override
        public String caseCityScore(CityScore score) {
            return join(": ", labelOrNull(score.getCity()),
                    score.getValue() == null ? "–" : number(score.getValue()));
        }

        @Override
        public String caseExample(Example example) {
            return join(": ", labelOrNull(example.getCity()), example.getText());
        }

        @Override
        public String caseSustainabilityReference(SustainabilityReference reference) {
            return join(": ", literal(reference.getDimension()), reference.getText());
        }

        @Override
        public String caseSectorRelevance(SectorRelevance relevance) {
            return join(": ", labelOrNull(relevance.getSector()), relevance.getText());
        }

        @Override
        public String caseSectionNote(SectionNote note) {
            return join(": ", literal(note.getSection()), note.getText());
        }

        @Override
        public String caseMembership(Membership membership) {
            return join(", ", labelOrNull(membership.getActor()), literal(membership.getRole()).toLowerCase(Locale.ROOT));
        }

        @Override
        public String caseLinkage(Linkage linkage) {
            if (linkage.getName() != null && !linkage.getName().isBlank()) {
                return linkage.getName();
            }
            String arrow = linkage.isDirected() ? " → " : " – ";
            String ends = join(arrow, labelOrNull(linkage.getSource()), labelOrNull(linkage.getTarget()));
            return ends == null ? null : ends + " (" + literal(linkage.getKind()).toLowerCase(Locale.ROOT) + ")";
        }

        @Override
        public String caseEconomicDatum(EconomicDatum datum) {
            return join(" ", datum.getYear() == null ? null : datum.getYear().toString(), datum.getIndustryCode(),
                    datum.getAreaName());
        }

        @Override
        public String caseMeasurement(Measurement measurement) {
            String value = measurement.getValue() != null ? number(measurement.getValue())
                    : measurement.getFlag() != null ? measurement.getFlag().toString() : measurement.getUndefined();
            String day = measurement.getDate() == null ? null : measurement.getDate().toXMLFormat().split("T")[0];
            return join(": ", day, value);
        }

        @Override
        public String caseProperty(Property property) {
            return join(" = ", property.getKey(), property.getValue());
        }

        @Override
        public String caseCity(City city) {
            return city.getName() == null ? city.getAbbreviation() : city.getName();
        }

        @Override
        public String caseActor(Actor actor) {
            return actor.getName();
        }

        private static String literal(Enumerator literal) {
            return words(literal);
        }

        private static String number(double value) {
            return ClusterscapePackage.eINSTANCE.getEFactoryInstance()
                    .convertToString(ClusterscapePackage.Literals.DECIMAL, value);
        }
    }
}
