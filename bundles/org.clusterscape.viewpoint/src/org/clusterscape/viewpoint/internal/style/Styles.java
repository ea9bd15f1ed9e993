package org.clusterscape.viewpoint.internal.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.vsm.description.ConditionalStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalEdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalNodeStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.StyleDescription;
import org.eclipse.emf.ecore.EObject;

/** The styles of mappings: those under a condition in the order in which they are tried, and the default style. */
final class Styles {

    private static final String DEFAULT = "default";

    /** A style under a condition. */
    record Conditional(ConditionalStyleDescription condition, Choice choice) {
    }

    /** The styles of a mapping; no choice where there is no default style. */
    record OfMapping(List<Conditional> conditional, Choice otherwise) {
    }

    private final Map<EObject, OfMapping> known = new HashMap<>();

    /** The styles of a mapping, and of what it imports. */
    OfMapping of(EObject mapping) {
        return known.computeIfAbsent(mapping, Styles::read);
    }

    private static OfMapping read(EObject mapping) {
        List<Conditional> conditional = new ArrayList<>();
        StyleDescription otherwise = null;
        for (EObject each : lineage(mapping)) {
            for (ConditionalStyleDescription condition : conditions(each)) {
                StyleDescription style = styleOf(condition);
                if (style != null) {
                    conditional.add(new Conditional(condition,
                            new Choice(style, style, "conditional[" + conditional.size() + "]")));
                }
            }
            otherwise = otherwise == null ? defaultOf(each) : otherwise;
        }
        return new OfMapping(List.copyOf(conditional),
                otherwise == null ? null : new Choice(otherwise, otherwise, DEFAULT));
    }

    private static Set<EObject> lineage(EObject mapping) {
        Set<EObject> result = new LinkedHashSet<>();
        for (EObject each = mapping; each != null && result.add(each);) {
            each = Mappings.importedOf(each);
        }
        return result;
    }

    private static List<? extends ConditionalStyleDescription> conditions(EObject mapping) {
        return switch (mapping) {
            case NodeMapping node -> node.getConditionnalStyles();
            case ContainerMapping container -> container.getConditionnalStyles();
            case EdgeMapping edge -> edge.getConditionnalStyles();
            case EdgeMappingImport edge -> edge.getConditionnalStyles();
            default -> List.of();
        };
    }

    private static StyleDescription defaultOf(EObject mapping) {
        return switch (mapping) {
            case NodeMapping node -> node.getStyle();
            case ContainerMapping container -> container.getStyle();
            case EdgeMapping edge -> edge.getStyle();
            default -> null;
        };
    }

    private static StyleDescription styleOf(ConditionalStyleDescription condition) {
        return switch (condition) {
            case ConditionalNodeStyleDescription node -> node.getStyle();
            case ConditionalContainerStyleDescription container -> container.getStyle();
            case ConditionalEdgeStyleDescription edge -> edge.getStyle();
            default -> null;
        };
    }
}
