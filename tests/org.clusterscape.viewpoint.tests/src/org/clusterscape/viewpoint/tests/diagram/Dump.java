package org.clusterscape.viewpoint.tests.diagram;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.AppliedCompositeFilters;
import org.clusterscape.viewpoint.representation.diagram.CollapseFilter;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.GraphicalFilter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Writes all that a refresh decides into text, in the order of the diagram. */
final class Dump {

    private final DiagramSynchronizer synchronizer;
    private final Map<EObject, String> keys = new IdentityHashMap<>();
    private final StringJoiner lines = new StringJoiner("\n");

    private Dump(DiagramSynchronizer synchronizer) {
        this.synchronizer = synchronizer;
    }

    /** Everything. */
    static String of(DiagramSynchronizer synchronizer, DSemanticDiagram diagram) {
        return new Dump(synchronizer).everything(diagram);
    }

    private String everything(DSemanticDiagram diagram) {
        List<DDiagramElement> all = diagram.getDiagramElements();
        List<String> names = synchronizer.keys(all);
        for (int i = 0; i < all.size(); i++) {
            keys.put(all.get(i), names.get(i));
        }
        lines.add(diagram.getName() + " " + diagram.getActivatedLayers().stream().map(each -> each.getName()).toList()
                + diagram.getActivatedFilters().stream().map(each -> each.getName()).toList());
        all.stream().filter(each -> !(each instanceof DEdge)).forEach(this::element);
        all.stream().filter(DEdge.class::isInstance).forEach(this::element);
        return lines.toString();
    }

    private void element(DDiagramElement element) {
        StringBuilder line = new StringBuilder(keys.get(element));
        line.append(" '").append(element.getName()).append("' ").append(element.getTooltipText());
        line.append(element.isVisible() ? "" : " invisible");
        line.append(' ').append(element.getSemanticElements().stream().map(Dump::fragment).toList());
        switch (element) {
            case DNode node -> line.append(' ').append(node.getWidth()).append('x').append(node.getHeight());
            case DDiagramElementContainer container ->
                line.append(' ').append(container.getWidth()).append('x').append(container.getHeight());
            case DEdge edge -> line.append(' ').append(edge.getBeginLabel()).append('|').append(edge.getEndLabel())
                    .append(' ').append(edge.getSize()).append(edge.getPath().stream().map(keys::get).toList());
            default -> {
                // items have nothing more
            }
        }
        for (GraphicalFilter filter : element.getGraphicalFilters()) {
            line.append(' ').append(filter.eClass().getName()).append(switch (filter) {
                case AppliedCompositeFilters applied ->
                    applied.getCompositeFilterDescriptions().stream().map(each -> each.getName()).sorted().toList();
                case CollapseFilter collapse -> collapse.getWidth() + "x" + collapse.getHeight();
                default -> "";
            });
        }
        element.getDecorations().forEach(each -> line.append(" +").append(each.getDescription().getName()).append('(')
                .append(each.getImage()).append(',').append(each.getTooltip()).append(')'));
        lines.add(line.append(' ').append(element.getOwnedStyle()));
    }

    private static String fragment(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? "?" : resource.getURIFragment(object);
    }
}
