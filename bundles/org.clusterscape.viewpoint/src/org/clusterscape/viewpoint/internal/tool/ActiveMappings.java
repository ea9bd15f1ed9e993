package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.diagram.Layers;
import org.clusterscape.viewpoint.internal.diagram.MappingTable;
import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.tool.ToolEntry;
import org.eclipse.emf.ecore.EObject;

/** Which mappings can make something where in a diagram, with its active layers. */
final class ActiveMappings {

    private final DDiagram diagram;
    private final Layers layers;
    private final MappingTable table;

    ActiveMappings(ModelSession session, DDiagram diagram) {
        this.diagram = diagram;
        this.layers = new Layers(diagram.getDescription(), session.viewpoints());
        this.table = new MappingTable(diagram.getDescription(), layers, diagram.getActivatedLayers());
    }

    /** The active layers in the order in which the specification has them. */
    List<Layer> layers() {
        return layers.all().stream().filter(diagram.getActivatedLayers()::contains).toList();
    }

    /** Whether the layer of a tool is active, or an active one reuses the tool. */
    boolean isActive(ToolEntry tool) {
        Layer own = Mappings.layerOf(tool);
        return own == null || own == diagram.getDescription().getDefaultLayer()
                || diagram.getActivatedLayers().contains(own)
                || diagram.getActivatedLayers().stream().anyMatch(layer -> layer.getReusedTools().contains(tool));
    }

    /** The mappings of edges. */
    List<EdgeMappingBase> edges() {
        return table.edges();
    }

    boolean isAvailable(DiagramElementMapping mapping) {
        return table.isAvailable(mapping);
    }

    /** The mappings of the containers and nodes that can be on or in a view, bordered nodes last. */
    List<AbstractNodeMapping> inside(EObject view) {
        if (view instanceof DDiagram) {
            List<AbstractNodeMapping> result = new ArrayList<>(table.containers());
            result.addAll(table.nodes());
            return result;
        }
        return view instanceof DDiagramElement element
                && Parts.mappingOf(element) instanceof AbstractNodeMapping mapping
                        ? insideMapping(mapping).stream().filter(table::isAvailable).toList()
                        : List.of();
    }

    private static List<AbstractNodeMapping> insideMapping(AbstractNodeMapping mapping) {
        Set<AbstractNodeMapping> result = new LinkedHashSet<>();
        Set<AbstractNodeMapping> lineage = Mappings.lineage(mapping);
        for (AbstractNodeMapping each : lineage) {
            if (each instanceof ContainerMapping container) {
                result.addAll(container.getSubContainerMappings());
                result.addAll(container.getReusedContainerMappings());
            }
        }
        for (AbstractNodeMapping each : lineage) {
            if (each instanceof ContainerMapping container) {
                result.addAll(container.getSubNodeMappings());
                result.addAll(container.getReusedNodeMappings());
            }
        }
        lineage.forEach(each -> result.addAll(borders(each)));
        return List.copyOf(result);
    }

    /** The mappings of the bordered nodes of another. */
    static List<AbstractNodeMapping> borders(AbstractNodeMapping mapping) {
        List<AbstractNodeMapping> result = new ArrayList<>(mapping.getBorderedNodeMappings());
        result.addAll(mapping.getReusedBorderedNodeMappings());
        return result;
    }

    /** Whether elements of one mapping are elements of another, too, because one imports the other. */
    static boolean related(EObject one, EObject other) {
        if (one instanceof AbstractNodeMapping a && other instanceof AbstractNodeMapping b) {
            return Mappings.lineage(a).contains(b) || Mappings.lineage(b).contains(a);
        }
        if (one instanceof EdgeMappingBase a && other instanceof EdgeMappingBase b) {
            return Mappings.root(a) == Mappings.root(b);
        }
        return one == other;
    }

    /** Whether a view comes from one of some mappings, or from one that imports it. */
    static boolean comesFrom(EObject view, List<? extends EObject> mappings) {
        EObject mapping = view instanceof DEdge edge ? edge.getActualMapping()
                : view instanceof DDiagramElement element ? Parts.mappingOf(element) : null;
        return mapping != null && mappings.stream().anyMatch(each -> related(mapping, each));
    }
}
