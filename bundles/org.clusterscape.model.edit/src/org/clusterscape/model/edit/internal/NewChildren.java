package org.clusterscape.model.edit.internal;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.SustainabilityReference;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;
import org.eclipse.emf.edit.command.CommandParameter;

/**
 * Which children an element offers to create, in which order, and what they have from the start. Only attributes are
 * set here: a reference would show in the model at once, although nothing has been created yet.
 */
public final class NewChildren {

    private static final Pattern CODE = Pattern.compile("(.*?)(\\d+)");

    private NewChildren() {
    }

    /**
     * Leaves out what has no place, and puts first what the element is there for, then what every element can have,
     * then what extensions add.
     */
    public static List<?> arrange(EObject owner, Collection<?> descriptors, Texts texts) {
        List<?> possible = descriptors.stream().filter(descriptor -> hasPlace(owner, descriptor))
                .sorted(Comparator.comparingInt(NewChildren::rank)).toList();
        for (Object descriptor : possible) {
            if (descriptor instanceof CommandParameter parameter && parameter.getValue() instanceof EObject child) {
                prepare(owner, parameter.getEStructuralFeature(), child, texts);
            }
        }
        return possible;
    }

    private static boolean hasPlace(EObject owner, Object descriptor) {
        return !(descriptor instanceof CommandParameter parameter)
                || !(parameter.getFeature() instanceof EStructuralFeature feature)
                || feature.isMany() || owner.eGet(feature) == null;
    }

    private static int rank(Object descriptor) {
        if (!(descriptor instanceof CommandParameter parameter)) {
            return 0;
        }
        if (parameter.getFeature() == ClusterscapePackage.Literals.NAMED_ELEMENT__PROPERTIES) {
            return 1;
        }
        return ChildFeatures.takesAnything(parameter.getFeature()) ? 2 : 0;
    }

    private static void prepare(EObject owner, EStructuralFeature feature, EObject child, Texts texts) {
        // A linkage is called by its ends, and whoever named an element before us knew why.
        if (child instanceof NamedElement named && named.getName() == null && !(child instanceof Linkage)) {
            named.setName(freeName(owner, feature, texts.naming("_UI_NewElement_name", texts.child(feature, child.eClass()))));
        }
        switch (child) {
            case KeyField keyField when owner instanceof Ecosystem ecosystem -> number(keyField, ecosystem.getKeyFields());
            case SustainabilityReference reference when owner instanceof KeyField keyField ->
                reference.setDimension(freeDimension(keyField));
            case Measurement measurement -> measurement.setDate(XMLTypeFactory.eINSTANCE.createDateTime(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))));
            case EconomicDatum datum -> datum.setYear(Year.now().getValue());
            default -> { }
        }
    }

    private static String freeName(EObject owner, EStructuralFeature feature, String name) {
        if (!feature.isMany()) {
            return name;
        }
        Set<String> taken = ((List<?>) owner.eGet(feature)).stream()
                .map(e -> e instanceof NamedElement named ? named.getName() : null)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " " + i;
        }
        return free;
    }

    /** The next number of the study, and the code that goes with it if the last one's code ends with its number. */
    private static void number(KeyField keyField, EList<KeyField> existing) {
        KeyField last = existing.stream().filter(k -> k.getNumber() != null)
                .max(Comparator.comparing(KeyField::getNumber)).orElse(null);
        if (last == null || last.getNumber() == Integer.MAX_VALUE) {
            return;
        }
        keyField.setNumber(last.getNumber() + 1);
        Matcher code = CODE.matcher(last.getCode() == null ? "" : last.getCode().strip());
        if (code.matches() && code.group(2).equals(last.getNumber().toString())) {
            keyField.setCode(code.group(1) + keyField.getNumber());
        }
    }

    private static SustainabilityDimension freeDimension(KeyField keyField) {
        return Arrays.stream(SustainabilityDimension.values())
                .filter(d -> keyField.getSustainability().stream().noneMatch(s -> s.getDimension() == d))
                .findFirst().orElse(SustainabilityDimension.ECONOMIC);
    }
}
