package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;

/** The mappings of a kind of diagram as they stand in the specification, whatever layers are active. */
final class MappingLists {

    private MappingLists() {
    }

    /** The nodes at the top. */
    static List<NodeMapping> nodes(DiagramDescription description, Layers layers) {
        List<NodeMapping> result = new ArrayList<>();
        if (hasNoLayers(description)) {
            result.addAll(description.getNodeMappings());
            result.addAll(only(NodeMapping.class, description.getReusedMappings()));
        } else {
            for (Layer layer : layers.own()) {
                result.addAll(layer.getNodeMappings());
                result.addAll(only(NodeMapping.class, reused(layer)));
            }
        }
        layers.contributed().forEach(layer -> result.addAll(layer.getNodeMappings()));
        return result;
    }

    /** The containers at the top. */
    static List<ContainerMapping> containers(DiagramDescription description, Layers layers) {
        List<ContainerMapping> result = new ArrayList<>();
        if (hasNoLayers(description)) {
            result.addAll(description.getContainerMappings());
            result.addAll(only(ContainerMapping.class, description.getReusedMappings()));
        } else {
            for (Layer layer : layers.own()) {
                result.addAll(layer.getContainerMappings());
                result.addAll(only(ContainerMapping.class, reused(layer)));
            }
        }
        layers.contributed().forEach(layer -> result.addAll(layer.getContainerMappings()));
        return result;
    }

    /** The edges. */
    static List<EdgeMappingBase> edges(DiagramDescription description, Layers layers) {
        List<EdgeMappingBase> result = new ArrayList<>();
        if (hasNoLayers(description)) {
            result.addAll(description.getEdgeMappings());
            result.addAll(description.getEdgeMappingImports());
            result.addAll(only(EdgeMapping.class, description.getReusedMappings()));
        } else {
            layers.own().forEach(layer -> addEdges(layer, result));
        }
        layers.contributed().forEach(layer -> addEdges(layer, result));
        return result;
    }

    private static void addEdges(Layer layer, List<EdgeMappingBase> result) {
        result.addAll(layer.getEdgeMappings());
        result.addAll(layer.getEdgeMappingImports());
        result.addAll(only(EdgeMapping.class, reused(layer)));
    }

    /** The bordered nodes of an element. */
    static List<NodeMapping> borders(AbstractNodeMapping mapping) {
        Set<NodeMapping> result = new LinkedHashSet<>(mapping.getBorderedNodeMappings());
        result.addAll(mapping.getReusedBorderedNodeMappings());
        return List.copyOf(result);
    }

    /** The nodes in a container, own ones first. */
    static List<NodeMapping> nodes(ContainerMapping mapping) {
        Set<NodeMapping> result = new LinkedHashSet<>(mapping.getSubNodeMappings());
        result.addAll(mapping.getReusedNodeMappings());
        return List.copyOf(result);
    }

    /** The containers in a container, own ones first. */
    static List<ContainerMapping> containers(ContainerMapping mapping) {
        Set<ContainerMapping> result = new LinkedHashSet<>(mapping.getSubContainerMappings());
        result.addAll(mapping.getReusedContainerMappings());
        return List.copyOf(result);
    }

    /** All that can be directly in an element or at its border. */
    static Set<AbstractNodeMapping> children(AbstractNodeMapping mapping) {
        Set<AbstractNodeMapping> result = new LinkedHashSet<>();
        if (mapping instanceof ContainerMapping container) {
            result.addAll(containers(container));
            result.addAll(nodes(container));
        }
        result.addAll(borders(mapping));
        return result;
    }

    /** Whether a kind of diagram has its mappings itself instead of in layers. */
    static boolean hasNoLayers(DiagramDescription description) {
        return description.getDefaultLayer() == null;
    }

    private static Set<DiagramElementMapping> reused(Layer layer) {
        Set<DiagramElementMapping> result = new LinkedHashSet<>(layer.getReusedMappings());
        result.removeAll(layer.getNodeMappings());
        result.removeAll(layer.getContainerMappings());
        result.removeAll(layer.getEdgeMappings());
        return result;
    }

    private static <T> List<T> only(Class<T> type, Iterable<? extends DiagramElementMapping> mappings) {
        List<T> result = new ArrayList<>();
        for (DiagramElementMapping each : mappings) {
            if (type.isInstance(each)) {
                result.add(type.cast(each));
            }
        }
        return result;
    }
}
