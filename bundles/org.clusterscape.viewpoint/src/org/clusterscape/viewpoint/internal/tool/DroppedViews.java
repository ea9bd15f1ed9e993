package org.clusterscape.viewpoint.internal.tool;

import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.internal.tool.operation.ViewOperations;
import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Moves the views of what is dropped, so that they, and the edges at them, stay the same ones. */
final class DroppedViews {

    private final ToolRun run;
    private final boolean safe;

    DroppedViews(ToolRun run, boolean safe) {
        this.run = run;
        this.safe = safe;
    }

    /**
     * Moves a view. Sirius takes it out of where it was even if it is to stay there, and as the model has not changed
     * then, it stays away.
     */
    void move(DDiagramElement view, AbstractNodeMapping mapping, DSemanticDecorator oldOwner,
            DSemanticDecorator newOwner) {
        if (oldOwner == newOwner) {
            if (!safe) {
                EcoreUtil.remove(view);
            }
        } else if (mapping == Parts.mappingOf(view) && put(view, mapping, newOwner)) {
            return;
        } else {
            ViewOperations.remove(run.environment().session(), view);
            add(view.getTarget(), mapping, newOwner);
        }
    }

    /** Makes a view of an element that comes from elsewhere. */
    void add(EObject element, AbstractNodeMapping mapping, DSemanticDecorator owner) {
        new CreatedViews(run).node(element, mapping, owner);
    }

    private static boolean put(DDiagramElement view, AbstractNodeMapping mapping, EObject owner) {
        boolean border = owner instanceof AbstractDNode node
                && Parts.mappingOf(node) instanceof AbstractNodeMapping outer
                && ActiveMappings.borders(outer).contains(mapping);
        if (view instanceof DNode node && owner instanceof AbstractDNode target
                && (border || target instanceof DNode)) {
            return target.getOwnedBorderedNodes().add(node);
        }
        return switch (owner) {
            case DDiagram diagram when !(view instanceof DNodeListElement) -> diagram.getOwnedDiagramElements()
                    .add(view);
            case DNodeList list when view instanceof DNodeListElement item -> list.getOwnedElements().add(item);
            case DNodeContainer container when view instanceof DNode || view instanceof DDiagramElementContainer ->
                container.getOwnedDiagramElements().add(view);
            default -> false;
        };
    }
}
