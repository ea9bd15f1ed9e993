package org.clusterscape.viewpoint.internal.specification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Describes elements for people by the way to them: <code>viewpoint boxes &gt; diagram free &gt; node A</code>. */
public final class ElementPaths {

    private static final String SEPARATOR = " > ";
    /** What only holds other elements together, and has no name that people gave it. */
    private static final Set<String> SILENT = Set.of("Group", "InitialOperation", "InitialNodeCreationOperation",
            "InitEdgeCreationOperation", "InitialContainerDropOperation", "DecorationDescriptionsSet", "ValidationSet",
            "Customization", "UserColorsPalette");
    private static final Map<String, String> WORDS = Map.of("EAttributeCustomization", "change of attribute",
            "EReferenceCustomization", "change of reference", "VSMElementCustomization", "style customisation",
            "VSMElementCustomizationReuse", "reuse of style customisations", "CompositeFilterDescription", "filter",
            "ToolDescription", "tool", "UserFixedColor", "colour", "EditionTableDescription", "table");
    private static final String NAME = "name";
    private static final String[] SPEAKING = {NAME, "attributeName", "referenceName", "featureName", "variableName",
            "iteratorName", "typeName", "qualifiedClassName"};
    private static final int MAX_NAME = 60;

    private ElementPaths() {
    }

    /** The way to an element, from its viewpoint on. */
    public static String of(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (!isSilent(each) || each == element && each.eContainer() != null) {
                steps.addFirst(step(each));
            }
        }
        return String.join(SEPARATOR, steps);
    }

    /** The way to the element that holds a part of a file which is not supported. */
    static String of(XmlElement element) {
        XmlElement known = element;
        while (known != null && known.object() == null) {
            known = known.parent();
        }
        return known == null ? "" : of(known.object());
    }

    private static boolean isSilent(EObject element) {
        String type = element.eClass().getName();
        return SILENT.contains(type) || type.equals("Layer") && element.eContainmentFeature() != null
                && !element.eContainmentFeature().isMany();
    }

    private static String step(EObject element) {
        String name = name(element);
        return kind(element) + (name.isBlank() ? "" : " " + name);
    }

    /** What an element is, in words: <code>node creation</code> for a NodeCreationDescription. */
    public static String kind(EObject element) {
        String type = element.eClass().getName();
        String word = WORDS.get(type);
        return word == null ? words(type) : word;
    }

    private static String words(String type) {
        return type.replaceFirst("(Description|Mapping)$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The name that tells an element from its like; empty if it has none. */
    public static String name(EObject element) {
        for (String speaking : SPEAKING) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(speaking);
            if (feature != null && element.eGet(feature) instanceof String text && !text.isBlank()) {
                return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME) + "\u2026";
            }
        }
        return "";
    }
}
