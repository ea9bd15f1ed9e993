package org.clusterscape.viewpoint.internal.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.tool.Gesture.CreateEdge;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes the views of what a tool has created at once, where the mapping leaves that to tools; Sirius makes all of them.
 * The refresh after the tool takes those away again that no mapping proposes.
 */
final class CreatedViews {

    private final ToolRun run;
    private final ModelSession session;
    private final boolean all;

    CreatedViews(ToolRun run) {
        this.run = run;
        this.session = run.environment().session();
        this.all = run.environment().strictness() == Strictness.SIRIUS;
    }

    /** Makes the views of all new elements for which the tool has a mapping that fits there. */
    void nodes(Collection<? extends AbstractNodeMapping> mappings, DSemanticDecorator owner) {
        if (run.created().isEmpty()) {
            return;
        }
        ActiveMappings active = new ActiveMappings(session, (DDiagram) run.representation());
        for (EObject element : run.created()) {
            active.inside(owner).stream()
                    .filter(inside -> mappings.stream().anyMatch(each -> ActiveMappings.related(inside, each))
                            && session.isInstance(element, Mappings.domainClass(inside)))
                    .findFirst().ifPresent(mapping -> node(element, mapping, owner));
        }
    }

    /** Makes the view of an element. */
    void node(EObject element, AbstractNodeMapping mapping, DSemanticDecorator owner) {
        if (!all && Mappings.createsElements(mapping)) {
            return;
        }
        try {
            new DiagramSynchronizer(session).createElement(owner, mapping, element);
        } catch (IllegalArgumentException e) {
            // the owner cannot have such elements, so it has none
        }
    }

    /** Makes the edges between two views for what is new or was changed. */
    void edges(Collection<EdgeMapping> mappings, CreateEdge gesture) {
        Set<EObject> elements = new LinkedHashSet<>(run.created());
        elements.addAll(run.affected());
        EObject source = ((DSemanticDecorator) gesture.source()).getTarget();
        List<EdgeMapping> fitting = mappings.stream()
                .filter(mapping -> (all || !mapping.isCreateElements())
                        && ActiveMappings.comesFrom(gesture.source(), mapping.getSourceMapping())
                        && ActiveMappings.comesFrom(gesture.target(), mapping.getTargetMapping()))
                .toList();
        for (EObject element : elements) {
            fitting.stream()
                    .filter(mapping -> mapping.isUseDomainElement()
                            ? session.isInstance(element, mapping.getDomainClass())
                            : element == source)
                    .findFirst().ifPresent(mapping -> new DiagramSynchronizer(session).createEdge(mapping, element,
                            gesture.source(), gesture.target()));
        }
    }
}
