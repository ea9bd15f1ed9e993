package org.clusterscape.viewpoint.internal.diagram;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.style.StyleResolver;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramPackage.Literals;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/** Gives elements their looks, and the objects that they stand for besides their own one. */
final class Looks {

    private final DiagramState state;
    private final StyleResolver styles;

    Looks(DiagramState state, StyleResolver styles) {
        this.state = state;
        this.styles = styles;
    }

    /** Gives an element its looks. */
    void refresh(ElementNode node) {
        state.reads().evaluate(node, () -> {
            refreshStyle(node);
            refreshSemanticElements(node);
            return null;
        });
    }

    /** Gives a new element its looks, with its label hidden if the style wants that. */
    void refreshNew(ElementNode node) {
        DDiagramElement element = node.element();
        state.reads().evaluate(node, () -> {
            if (node instanceof EdgeNode) {
                refreshSemanticElements(node);
            }
            refreshStyle(node);
            refreshSemanticElements(node);
            return null;
        });
        boolean hidden = switch (element.getOwnedStyle()) {
            case NodeStyle style -> style.hideLabelByDefault();
            case ContainerStyle style -> style.hideLabelByDefault();
            case null, default -> false;
        };
        if (hidden) {
            element.getGraphicalFilters().add(DiagramFactory.eINSTANCE.createHideLabelFilter());
        }
    }

    private void refreshStyle(ElementNode node) {
        DDiagramElement element = node.element();
        try {
            styles.refresh(element, state.diagram());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            EObject mapping = element instanceof DEdge edge ? edge.getActualMapping()
                    : element.getDiagramElementMapping();
            String name = mapping instanceof Identified identified ? identified.getName() : "";
            state.session().report(Severity.ERROR, Messages.bind(Messages.Diagram_lookFailed, name, e), mapping,
                    element.getTarget());
        }
    }

    // What there was stays where nothing can be found.
    private void refreshSemanticElements(ElementNode node) {
        DDiagramElement element = node.element();
        DiagramElementMapping mapping = node instanceof EdgeNode edge ? edge.slot().mapping()
                : ((ViewNode) node).mapping();
        Collection<EObject> found = List.of();
        if (!Mappings.isEmpty(mapping.getSemanticElements()) && element.getTarget() != null) {
            found = state.evaluations().elements(mapping.getSemanticElements(), element.getTarget(),
                    variables(element), mapping, Literals.DIAGRAM_ELEMENT_MAPPING__SEMANTIC_ELEMENTS);
        }
        boolean isRelation = node instanceof EdgeNode edge && !edge.slot().mapping().isUseDomainElement();
        if (found.isEmpty() && element.getTarget() != null && !isRelation) {
            found = List.of(element.getTarget());
        }
        if (!found.isEmpty() && !element.getSemanticElements().equals(found)) {
            element.getSemanticElements().clear();
            element.getSemanticElements().addAll(found);
        }
    }

    private Variables variables(DDiagramElement element) {
        DSemanticDecorator owner = (DSemanticDecorator) element.eContainer();
        Variables result = state.evaluations().common().with("view", element).with("containerView", owner)
                .with("container", owner.getTarget());
        if (element instanceof DEdge edge) {
            result = result.with("sourceView", edge.getSourceNode()).with("targetView", edge.getTargetNode())
                    .with("source", ((DSemanticDecorator) edge.getSourceNode()).getTarget())
                    .with("target", ((DSemanticDecorator) edge.getTargetNode()).getTarget());
        }
        return result;
    }
}
