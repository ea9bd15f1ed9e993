package org.clusterscape.validation.internal.constraints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.Source;
import org.clusterscape.model.TextElement;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Texts that say nothing, and names with white space around them. */
public final class TextConstraints {

    private TextConstraints() {
    }

    /** {@code text.surroundingSpace}: a name, code or other short text begins or ends with white space. */
    public static final class SurroundingSpace implements Constraint {

        /** Texts of several paragraphs and texts that are quoted as they are. */
        private static final Set<EAttribute> LONG = Set.of(Literals.NAMED_ELEMENT__DOCUMENTATION,
                Literals.TEXT_ELEMENT__TEXT, Literals.ECOSYSTEM__DESCRIPTION,
                Literals.KEY_FIELD__DIFFERENTIATED_DESCRIPTION, Literals.PROPERTY__VALUE,
                Literals.MEASUREMENT__UNDEFINED, Literals.SOURCE__CITATION);

        private final Map<EClass, List<EAttribute>> shortTexts = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EAttribute attribute : shortTexts.computeIfAbsent(element.eClass(), SurroundingSpace::shortTexts)) {
                Object value = element.eGet(attribute);
                List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                texts.stream().map(String.class::cast).filter(t -> !t.equals(Characters.strip(t))).findFirst()
                        .ifPresent(t -> report(element, attribute, t, problems));
            }
        }

        private static void report(EObject element, EAttribute attribute, String text, Problems problems) {
            problems.add(element, attribute, Messages.bind(Messages.textSurroundingSpace,
                    new Object[] {Words.of(element), Words.of(attribute), Words.value(text)}),
                    new Fix(Messages.fixStrip, () -> Characters.change(element, attribute, Characters::strip)));
        }

        private static List<EAttribute> shortTexts(EClass type) {
            return type.getEAllAttributes().stream()
                    .filter(a -> a.getEContainingClass().getEPackage() == ClusterscapePackage.eINSTANCE)
                    .filter(a -> a.getEAttributeType().getInstanceClass() == String.class && !LONG.contains(a)).toList();
        }
    }

    /** {@code text.missing}: a statement without words. */
    public static final class MissingText implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            TextElement text = (TextElement) element;
            boolean named = text instanceof NamedElement n && !Words.blank(n.getName());
            if (Words.blank(text.getText()) && !named && !(text instanceof SectorRelevance)) {
                problems.add(text, Literals.TEXT_ELEMENT__TEXT, Messages.bind(Messages.textMissing, Words.of(text)));
            }
        }
    }

    /** {@code sectorRelevance.empty}: neither a level nor a text says how relevant a key field is to a sector. */
    public static final class EmptyRelevance implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            SectorRelevance relevance = (SectorRelevance) element;
            if (relevance.getLevel() == RelevanceLevel.UNRATED && Words.blank(relevance.getText())) {
                problems.add(relevance, null, Messages.bind(Messages.sectorRelevanceEmpty, Words.of(relevance)));
            }
        }
    }

    /** {@code source.empty}: a source that cannot be found, because it has no name, citation or address. */
    public static final class EmptySource implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Source source = (Source) element;
            if (Words.blank(source.getName()) && Words.blank(source.getCitation()) && Words.blank(source.getUrl())) {
                problems.add(source, null, Messages.sourceEmpty);
            }
        }
    }
}
