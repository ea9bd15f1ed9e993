package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

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
        return name(eClass) + brackets(eClass.getInstanceTypeName())
                + (names.isEmpty() ? "" : " -> " + String.join(", ", names));
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

    /** The class in words, and the name or whatever is most like one. */
    private static String ofAny(EObject element) {
        String words = element.eClass().getName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        EAttribute feature = labelFeature(element.eClass());
        Object value = feature == null ? null : element.eGet(feature);
        return value == null ? words : words + " " + value;
    }

    private static EAttribute labelFeature(EClass eClass) {
        EAttribute result = null;
        for (EAttribute each : eClass.getEAllAttributes()) {
            if (!each.isMany() && each.getEType().getInstanceClass() != ExtendedMetaData.class) {
                if (each.getName().equalsIgnoreCase("name")) {
                    return each;
                }
                if (result == null || each == eClass.getEIDAttribute()
                        || each.getName().toLowerCase().endsWith("name")
                                && !result.getName().toLowerCase().endsWith("name")) {
                    result = each;
                }
            }
        }
        return result;
    }
}
