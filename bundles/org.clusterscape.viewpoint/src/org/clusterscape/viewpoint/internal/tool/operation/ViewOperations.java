package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.List;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.tool.CreateEdgeView;
import org.clusterscape.viewpoint.vsm.tool.CreateView;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes and removes views. */
public final class ViewOperations {

    private static final ToolPackage TOOL = ToolPackage.eINSTANCE;

    private final ToolRun run;
    private final ModelSession session;

    ViewOperations(ToolRun run) {
        this.run = run;
        this.session = run.environment().session();
    }

    /** Makes the view of an element, or its edges. */
    void create(CreateView creation, EObject self) {
        EObject container = run.evaluate(self, creation, TOOL.getCreateView_ContainerViewExpression()).asEObject()
                .orElse(null);
        DDiagramElement created = creation instanceof CreateEdgeView edge ? createEdges(edge, container, self)
                : createNode(creation, container, self);
        if (created != null) {
            run.variables().set(creation.getVariableName(), created);
        } else if (!(creation instanceof CreateEdgeView)) {
            run.complain(self, Messages.Operation_viewRefused);
        }
    }

    /** Removes a view, and the edges at it. */
    public static void remove(ModelSession session, EObject view) {
        if (view instanceof DDiagramElement element && Parts.diagramOf(element) != null) {
            new DiagramSynchronizer(session).removeElement(element);
        }
        if (view.eContainer() != null) {
            EcoreUtil.remove(view);
        }
    }

    private DDiagramElement createNode(CreateView creation, EObject container, EObject self) {
        if (!(container instanceof DSemanticDecorator owner) || Parts.diagramOf(container) == null
                || !(creation.getMapping() instanceof AbstractNodeMapping mapping)
                || !session.isInstance(self, Mappings.domainClass(mapping))) {
            return null;
        }
        try {
            return new DiagramSynchronizer(session).createElement(owner, mapping, self);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Makes the edges between all views of two elements; without views there are no edges. */
    private DDiagramElement createEdges(CreateEdgeView creation, EObject container, EObject self) {
        DDiagram diagram = container == null ? null : Parts.diagramOf(container);
        if (diagram == null) {
            diagram = run.representation() instanceof DDiagram own ? own : null;
        }
        if (diagram == null || !(creation.getMapping() instanceof EdgeMapping mapping)) {
            return null;
        }
        EObject source = run.evaluate(self, creation, TOOL.getCreateEdgeView_SourceExpression()).asEObject()
                .orElse(self);
        EObject target = run.evaluate(self, creation, TOOL.getCreateEdgeView_TargetExpression()).asEObject()
                .orElse(self);
        DDiagramElement created = null;
        for (EdgeTarget begin : views(diagram, source, mapping.getSourceMapping())) {
            for (EdgeTarget end : views(diagram, target, mapping.getTargetMapping())) {
                created = new DiagramSynchronizer(session).createEdge(mapping, self, begin, end);
            }
        }
        return created;
    }

    private static List<EdgeTarget> views(DDiagram diagram, EObject element, List<DiagramElementMapping> mappings) {
        return Parts.diagramElements(diagram).stream()
                .filter(each -> each.getTarget() == element && comesFrom(Parts.mappingOf(each), mappings)
                        && each instanceof EdgeTarget)
                .map(EdgeTarget.class::cast).toList();
    }

    private static boolean comesFrom(EObject mapping, List<DiagramElementMapping> mappings) {
        return mappings.contains(mapping) || mapping instanceof AbstractNodeMapping node
                && Mappings.lineage(node).stream().anyMatch(mappings::contains);
    }
}
