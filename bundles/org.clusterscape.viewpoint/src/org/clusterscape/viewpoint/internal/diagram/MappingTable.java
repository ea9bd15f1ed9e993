package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * The mappings that count while certain layers are active, in the order in which they are treated. A mapping that
 * imports another goes before it.
 */
public final class MappingTable {

    private final boolean noLayers;
    private final Layers layers;
    private final Set<Layer> active;
    private final Map<EObject, Boolean> available = new HashMap<>();
    private final Map<EObject, List<EObject>> importers = new HashMap<>();
    private final Map<AbstractNodeMapping, Inside> inside = new HashMap<>();
    private final List<NodeMapping> nodes;
    private final List<ContainerMapping> containers;
    private final List<EdgeMappingBase> edges;

    /** What an element has at its border and in itself. */
    record Inside(List<NodeMapping> borders, List<ContainerMapping> containers, List<NodeMapping> nodes) {
    }

    public MappingTable(DiagramDescription description, Layers layers, Collection<Layer> active) {
        this.noLayers = MappingLists.hasNoLayers(description);
        this.layers = layers;
        this.active = new LinkedHashSet<>(active);
        List<NodeMapping> allNodes = MappingLists.nodes(description, layers);
        List<ContainerMapping> allContainers = MappingLists.containers(description, layers);
        List<EdgeMappingBase> allEdges = MappingLists.edges(description, layers);
        findImporters(allContainers, allNodes, allEdges);
        this.nodes = sorted(allNodes);
        this.containers = sorted(allContainers);
        this.edges = sorted(allEdges);
    }

    /** The nodes at the top. */
    public List<NodeMapping> nodes() {
        return nodes;
    }

    /** The containers at the top. */
    public List<ContainerMapping> containers() {
        return containers;
    }

    /** The edges. */
    public List<EdgeMappingBase> edges() {
        return edges;
    }

    /** What an element has at its border and in itself. */
    Inside inside(AbstractNodeMapping mapping) {
        return inside.computeIfAbsent(mapping, key -> key instanceof ContainerMapping container
                ? new Inside(sorted(MappingLists.borders(key)), sorted(MappingLists.containers(container)),
                        sorted(MappingLists.nodes(container)))
                : new Inside(sorted(MappingLists.borders(key)), List.of(), List.of()));
    }

    /** Whether a mapping belongs to an active layer. */
    public boolean isAvailable(EObject mapping) {
        Boolean known = available.get(mapping);
        if (known == null) {
            known = findAvailable(mapping);
            available.put(mapping, known);
        }
        return known;
    }

    /** Whether elements of a mapping are shown at the top of a diagram, as far as layers tell. */
    boolean isShownAtTop(EObject mapping) {
        if (Mappings.layerOf(mapping) == null) {
            return true;
        }
        return isAvailable(mapping) && !isHiddenByImporter(mapping)
                && active.stream().anyMatch(layer -> owns(layer, mapping));
    }

    /** Whether elements of a mapping are shown in those of another, as far as layers tell. */
    boolean isShownIn(AbstractNodeMapping owner, AbstractNodeMapping mapping) {
        if (Mappings.layerOf(mapping) == null) {
            return true;
        }
        return isAvailable(mapping) && !isHiddenByImporter(mapping) && MappingLists.children(owner).contains(mapping);
    }

    private static boolean owns(Layer layer, EObject mapping) {
        return mapping.eContainer() == layer || layer.getReusedMappings().contains(mapping);
    }

    private boolean isHiddenByImporter(EObject mapping) {
        return importers.getOrDefault(mapping, List.of()).stream().anyMatch(
                each -> each instanceof MappingImport hiding && hiding.isHideSubMappings() || isHiddenByImporter(each));
    }

    private boolean findAvailable(EObject mapping) {
        return noLayers && Mappings.layerOf(mapping) == null
                || parentLayers(mapping, new LinkedHashSet<>()).stream().anyMatch(active::contains);
    }

    private Set<Layer> parentLayers(EObject mapping, Set<EObject> seen) {
        Set<Layer> result = new LinkedHashSet<>();
        Layer own = Mappings.layerOf(mapping);
        if (own != null) {
            result.add(own);
        }
        for (Layer layer : layers.all()) {
            if (layer.getReusedMappings().contains(mapping) || isReusedByAnotherDiagram(layer, mapping, own)) {
                result.add(layer);
            }
        }
        if (mapping.eContainer() instanceof ContainerMapping owner && seen.add(owner)) {
            result.addAll(parentLayers(owner, seen));
        }
        return result;
    }

    private static boolean isReusedByAnotherDiagram(Layer layer, EObject mapping, Layer own) {
        if (!(mapping instanceof AbstractNodeMapping) || own != null && own.eContainer() == layer.eContainer()) {
            return false;
        }
        List<AbstractNodeMapping> mappings = new ArrayList<>(layer.getContainerMappings());
        mappings.addAll(layer.getNodeMappings());
        return mappings.stream().anyMatch(each -> isReusedBelow(each, mapping));
    }

    private static boolean isReusedBelow(AbstractNodeMapping owner, EObject mapping) {
        if (owner.getReusedBorderedNodeMappings().contains(mapping) || owner instanceof ContainerMapping container
                && (container.getReusedNodeMappings().contains(mapping)
                        || container.getReusedContainerMappings().contains(mapping))) {
            return true;
        }
        return owner.eContents().stream()
                .anyMatch(each -> each instanceof AbstractNodeMapping inner && isReusedBelow(inner, mapping));
    }

    private void findImporters(List<ContainerMapping> allContainers, List<NodeMapping> allNodes,
            List<EdgeMappingBase> allEdges) {
        if (noLayers) {
            return;
        }
        Set<EObject> all = new LinkedHashSet<>();
        allContainers.forEach(mapping -> collect(mapping, all));
        allNodes.forEach(mapping -> collect(mapping, all));
        all.addAll(allEdges);
        for (EObject each : all) {
            EObject imported = Mappings.importedOf(each);
            if (imported != null && imported != each && isAvailable(each) && isAvailable(imported)) {
                addImporter(importers.computeIfAbsent(imported, key -> new ArrayList<>()), each);
            }
        }
    }

    // With more than two importers the newest goes first, and the one before it to the end, as in Sirius.
    private static void addImporter(List<EObject> known, EObject importer) {
        if (!known.isEmpty()) {
            known.add(known.removeFirst());
        }
        known.addFirst(importer);
    }

    private static void collect(AbstractNodeMapping mapping, Set<EObject> all) {
        if (all.add(mapping)) {
            MappingLists.children(mapping).forEach(each -> collect(each, all));
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> List<T> sorted(List<? extends T> mappings) {
        Set<EObject> result = new LinkedHashSet<>();
        for (T mapping : mappings) {
            if (noLayers || isAvailable(mapping)) {
                List<EObject> family = new ArrayList<>(List.of(mapping));
                addImporters(mapping, family, new LinkedHashSet<>(List.of(mapping)));
                result.addAll(family);
            }
        }
        return (List<T>) List.copyOf(result);
    }

    private void addImporters(EObject mapping, List<EObject> family, Set<EObject> seen) {
        for (EObject importer : importers.getOrDefault(mapping, List.of())) {
            if (seen.add(importer)) {
                family.addFirst(importer);
                addImporters(importer, family, seen);
            }
        }
    }

    /** Whether the mapping is a node, not an edge, that other mappings import or that imports one. */
    boolean hasFamily(DiagramElementMapping mapping) {
        return mapping instanceof MappingImport || importers.containsKey(mapping);
    }
}
