package org.clusterscape.design.tests;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/** Says of which classes the elements are that an expression of the design is evaluated on. */
final class Domains {

    private static final Set<String> MAPPINGS = Set.of("nodeMappings", "subNodeMappings", "borderedNodeMappings",
            "containerMappings", "subContainerMappings", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings",
            "intersection", "subItemMappings");

    private final DesignFile design;

    Domains(DesignFile design) {
        this.design = design;
    }

    /** The qualified names of these classes; empty if only a tool knows. */
    Set<String> of(Element element, String attribute) {
        String tag = element.getTagName();
        if (inTool(element)) {
            return Set.of();
        }
        if (attribute.equals("titleExpression")) {
            return Set.of(element.getAttribute("domainClass"));
        }
        if (attribute.equals("semanticCandidatesExpression")) {
            return isEdge(element) || tag.equals("intersection") ? domain(representation(element))
                    : domain(owner(DesignFile.parent(element)));
        }
        return switch (tag) {
        case "filters" -> domains(element, "mappings");
        case "decorationDescriptions" -> domains(element, "mappings");
        case "ownedRules" -> Set.of(element.getAttribute("targetClass"));
        case "audits" -> Set.of(DesignFile.parent(element).getAttribute("targetClass"));
        case "vsmElementCustomizations" -> ofCustomized(DesignFile.children(element));
        case "featureCustomizations" -> ofCustomized(List.of(element));
        default -> domain(owner(element));
        };
    }

    private Set<String> ofCustomized(List<Element> customizations) {
        Set<String> found = new LinkedHashSet<>();
        customizations.forEach(c -> design.references(c, "appliedOn").forEach(style -> found.addAll(domain(owner(style)))));
        return found;
    }

    private Set<String> domains(Element element, String attribute) {
        Set<String> found = new LinkedHashSet<>();
        design.references(element, attribute).forEach(mapping -> found.addAll(domain(mapping)));
        return found;
    }

    private Set<String> domain(Element mapping) {
        if (isEdge(mapping) && !mapping.hasAttribute("domainClass")) {
            return domains(mapping, "sourceMapping");
        }
        if (mapping.getTagName().equals("intersection") && !mapping.hasAttribute("domainClass")) {
            return domains(mapping, "lineMapping");
        }
        return Set.of(mapping.getAttribute("domainClass"));
    }

    private static boolean isEdge(Element element) {
        return element.getTagName().equals("edgeMappings");
    }

    private static Element owner(Element element) {
        Element owner = element;
        while (!MAPPINGS.contains(owner.getTagName()) && !isEdge(owner)
                && !owner.getTagName().equals("ownedRepresentations")) {
            owner = DesignFile.parent(owner);
        }
        return owner;
    }

    private static Element representation(Element element) {
        Element found = element;
        while (!found.getTagName().equals("ownedRepresentations")) {
            found = DesignFile.parent(found);
        }
        return found;
    }

    private static boolean inTool(Element element) {
        for (Element e = element; e != null; e = DesignFile.parent(e)) {
            if (Set.of("ownedTools", "create", "delete", "directEdit", "createColumn", "ownedCreateLine",
                    "createTreeItem", "fixes").contains(e.getTagName())) {
                return true;
            }
        }
        return false;
    }
}
