package org.clusterscape.cli.internal.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements of a model as text for people and as data for machines, of any metamodel. */
public final class ElementView {

    private ElementView() {
    }

    /** The element and what it contains, down to a depth: id, type, label and children. */
    public static Map<String, Object> tree(EObject element, int depth) {
        Map<String, Object> node = head(element);
        if (depth > 0 && !element.eContents().isEmpty()) {
            node.put("children", element.eContents().stream().map(child -> tree(child, depth - 1)).toList());
        }
        return node;
    }

    /** The element with all features that are set. */
    public static Map<String, Object> element(EObject element) {
        Map<String, Object> node = head(element);
        node.put("path", Labels.path(element));
        Map<String, Object> features = new LinkedHashMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                features.put(feature.getName(), value(feature, element.eGet(feature)));
            }
        }
        node.put("features", features);
        return node;
    }

    /** Prints the element and what it contains, down to a depth. */
    public static void printTree(EObject element, int depth, Console console) {
        console.result(line(element));
        printChildren(element, "", depth, console);
    }

    /** Prints the element with all features that are set. */
    public static void printElement(EObject element, Console console) {
        console.result(line(element));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                printFeature(feature, element.eGet(feature), console);
            }
        }
    }

    private static Map<String, Object> head(EObject element) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", ModelFiles.id(element));
        node.put("type", element.eClass().getName());
        node.put("label", Labels.label(element));
        return node;
    }

    private static Object value(EStructuralFeature feature, Object value) {
        return switch (value) {
            case Collection<?> values -> values.stream().map(item -> value(feature, item)).toList();
            case EObject element when ((EReference) feature).isContainment() -> element(element);
            case EObject element -> head(element);
            case Number number -> number;
            case Boolean flag -> flag;
            default -> text((EAttribute) feature, value);
        };
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static void printFeature(EStructuralFeature feature, Object value, Console console) {
        String name = "  " + Labels.words(feature);
        if (value instanceof Collection<?> values) {
            console.result(name + " (" + values.size() + ")");
            values.forEach(item -> console.result("    " + display(feature, item)));
        } else {
            console.result(name + ": " + display(feature, value).replace("\n", "\n    "));
        }
    }

    private static String display(EStructuralFeature feature, Object value) {
        return value instanceof EObject element ? line(element) : text((EAttribute) feature, value);
    }

    private static void printChildren(EObject element, String indent, int depth, Console console) {
        if (depth <= 0) {
            return;
        }
        List<EObject> children = new ArrayList<>(element.eContents());
        for (int i = 0; i < children.size(); i++) {
            boolean last = i + 1 == children.size();
            console.result(indent + (last ? "└─ " : "├─ ") + line(children.get(i)));
            printChildren(children.get(i), indent + (last ? "   " : "│  "), depth - 1, console);
        }
    }

    private static String line(EObject element) {
        return Labels.typeName(element) + ": " + Labels.label(element) + "  [" + ModelFiles.id(element) + "]";
    }
}
