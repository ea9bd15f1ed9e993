package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.util.FeatureMap;

/** The texts that EMF's editors show for values and elements, which cells without an expression have. */
public final class ElementText {

    private ElementText() {
    }

    /** The text of the value of a feature; empty without a value. */
    public static String ofValue(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> {
                List<String> texts = new ArrayList<>();
                many.forEach(each -> texts.add(ofValue(each)));
                yield texts.toString();
            }
            case EObject element -> of(element);
            default -> value.toString();
        };
    }

    /** The text of an element. */
    public static String of(EObject element) {
        return switch (element) {
            case null -> "";
            case EClass eClass -> ofClass(eClass);
            case EDataType type -> name(type) + brackets(type.getInstanceTypeName());
            case EEnumLiteral literal -> name(literal) + " = " + literal.getValue();
            case EOperation operation -> name(operation) + "(" + types(operation) + ")" + type(operation);
            case ETypedElement typed -> name(typed) + type(typed);
            case ENamedElement named -> name(named);
            case EAnnotation annotation -> annotation.getSource() == null ? "" : lastSegment(annotation.getSource());
            default -> ofAny(element);
        };
    }

    private static String ofClass(EClass eClass) {
        List<String> names = eClass.getESuperTypes().stream().map(ElementText::name).toList();
        return name(eClass) + (names.isEmpty() ? "" : " -> " + String.join(", ", names))
                + brackets(eClass.getInstanceTypeName());
    }

    private static String brackets(String instanceType) {
        return instanceType == null ? "" : " [" + instanceType + "]";
    }

    private static String types(EOperation operation) {
        List<String> types = new ArrayList<>();
        operation.getEParameters().forEach(each -> types.add(each.getEType() == null ? "" : name(each.getEType())));
        return String.join(", ", types);
    }

    private static String type(ETypedElement typed) {
        return typed.getEType() == null ? "" : " : " + name(typed.getEType());
    }

    private static String name(ENamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static String lastSegment(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** The class in words, and the value of the feature that is most like a name. */
    private static String ofAny(EObject element) {
        String type = element.eClass().getName();
        String words = type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
        EAttribute feature = labelFeature(element.eClass());
        Object value = feature == null ? null : element.eGet(feature);
        return value == null ? words : words + " " + value;
    }

    /** The attribute that is called name, or the first text, or the first attribute. */
    private static EAttribute labelFeature(EClass eClass) {
        List<EAttribute> candidates = eClass.getEAllAttributes().stream()
                .filter(each -> !each.isMany() && each.getEType().getInstanceClass() != FeatureMap.Entry.class)
                .toList();
        return candidates.stream().filter(each -> "name".equalsIgnoreCase(each.getName())).findFirst()
                .or(() -> candidates.stream().filter(each -> each.getEType().getInstanceClass() == String.class)
                        .findFirst())
                .or(() -> candidates.stream().findFirst()).orElse(null);
    }
}
