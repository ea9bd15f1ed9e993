package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramPackage.Literals;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates the expressions that decide which elements a diagram has, with the variables that Sirius gives them. */
final class Evaluations {

    private final ModelSession session;
    private final DSemanticDiagram diagram;
    private final Variables common;
    private final Set<DiagramElementMapping> checked = new HashSet<>();

    Evaluations(ModelSession session, DSemanticDiagram diagram) {
        this.session = session;
        this.diagram = diagram;
        this.common = Variables.none().with("diagram", diagram).with("viewpoint", diagram).with("viewPoint", diagram);
    }

    /** The objects that a mapping of nodes proposes in an owner, each once, before its precondition. */
    Set<EObject> candidates(AbstractNodeMapping mapping, DSemanticDecorator owner) {
        String domainClass = Mappings.domainClass(mapping);
        checkType(mapping, domainClass);
        Collection<EObject> found = Mappings.isEmpty(mapping.getSemanticCandidatesExpression())
                ? allInside(domainClass)
                : proposed(mapping, owner, rootOf(owner));
        return instances(found, domainClass);
    }

    /** The objects that a mapping proposes in an owner, of whatever class; null if it proposes all there are. */
    Collection<EObject> proposed(DiagramElementMapping mapping, DSemanticDecorator owner) {
        if (Mappings.isEmpty(mapping.getSemanticCandidatesExpression())) {
            return null;
        }
        return proposed(mapping, owner, mapping instanceof EdgeMapping ? owner.getTarget() : rootOf(owner));
    }

    /** The objects that a mapping of edges proposes, each once. */
    Set<EObject> candidates(EdgeMapping mapping) {
        checkType(mapping, mapping.getDomainClass());
        Collection<EObject> found = Mappings.isEmpty(mapping.getSemanticCandidatesExpression())
                ? allInside(mapping.getDomainClass())
                : proposed(mapping, diagram, diagram.getTarget());
        return instances(found, mapping.getDomainClass());
    }

    /** Whether the precondition of a mapping of nodes holds for a candidate. */
    boolean isAccepted(AbstractNodeMapping mapping, DSemanticDecorator owner, EObject candidate) {
        return holds(mapping.getPreconditionExpression(), candidate,
                common.with("containerView", owner).with("container", owner.getTarget()), mapping,
                Literals.DIAGRAM_ELEMENT_MAPPING__PRECONDITION_EXPRESSION);
    }

    /** Whether the precondition of a mapping of edges holds between two views. */
    boolean isAccepted(EdgeMapping mapping, EObject element, EdgeTarget source, EdgeTarget target) {
        return holds(mapping.getPreconditionExpression(), element, common.with("containerView", diagram)
                .with("container", diagram.getTarget()).with("sourceView", source).with("targetView", target)
                .with("source", targetOf(source)).with("target", targetOf(target)), mapping,
                Literals.DIAGRAM_ELEMENT_MAPPING__PRECONDITION_EXPRESSION);
    }

    /** The object that stands for a relation from a view: its own object, unless the mapping says otherwise. */
    EObject relationElement(EdgeMapping mapping, EObject source) {
        if (Mappings.isEmpty(mapping.getTargetExpression())) {
            return source;
        }
        EvaluationResult result = session.evaluate(mapping.getTargetExpression(), source, common, mapping,
                Literals.EDGE_MAPPING__TARGET_EXPRESSION);
        return result.hasErrors() ? source : result.asEObject().orElse(null);
    }

    /** The objects where an edge ends. */
    List<EObject> edgeTargets(EdgeMapping mapping, EObject element) {
        return elements(mapping.getTargetFinderExpression(), element, common, mapping,
                Literals.EDGE_MAPPING__TARGET_FINDER_EXPRESSION);
    }

    /** The objects where an edge begins. */
    List<EObject> edgeSources(EdgeMapping mapping, EObject element) {
        return elements(mapping.getSourceFinderExpression(), element, common, mapping,
                Literals.EDGE_MAPPING__SOURCE_FINDER_EXPRESSION);
    }

    /** The objects that an edge passes. */
    List<EObject> path(EdgeMapping mapping, DEdge edge) {
        return elements(mapping.getPathExpression(), edge.getTarget(), common.with("element", edge.getTarget())
                .with("source", targetOf(edge.getSourceNode())).with("target", targetOf(edge.getTargetNode())), mapping,
                Literals.EDGE_MAPPING__PATH_EXPRESSION);
    }

    /** Whether a condition is true; so it is, too, without an expression and after an error. */
    boolean holds(String expression, EObject self, Variables variables, EObject owner, EStructuralFeature feature) {
        if (Mappings.isEmpty(expression)) {
            return true;
        }
        EvaluationResult result = session.evaluate(expression, self, variables, owner, feature);
        return result.hasErrors() || result.asBoolean().orElse(false);
    }

    /** The elements that an expression gives. */
    List<EObject> elements(String expression, EObject self, Variables variables, EObject owner,
            EStructuralFeature feature) {
        if (Mappings.isEmpty(expression)) {
            return List.of();
        }
        EvaluationResult result = session.evaluate(expression, self, variables, owner, feature);
        try {
            return result.asEObjects().<List<EObject>>map(ArrayList::new).orElse(List.of());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            // The lists of a broken model may fail while they are walked.
            session.report(new SessionProblem(Severity.ERROR, Messages.bind(Messages.Diagram_listFailed, e), owner,
                    feature, expression, self, 1, e));
            return List.of();
        }
    }

    /** The variables that all expressions of a diagram see. */
    Variables common() {
        return common;
    }

    private List<EObject> proposed(DiagramElementMapping mapping, DSemanticDecorator owner, EObject root) {
        return root == null ? List.of()
                : elements(mapping.getSemanticCandidatesExpression(), root, common.with("containerView", owner),
                        mapping, Literals.DIAGRAM_ELEMENT_MAPPING__SEMANTIC_CANDIDATES_EXPRESSION);
    }

    // As in Sirius, the roots of the models are not among what is in them.
    private List<EObject> allInside(String domainClass) {
        return session.instances(domainClass).stream().filter(each -> each.eContainer() != null).toList();
    }

    private EObject rootOf(DSemanticDecorator owner) {
        EObject target = owner.getTarget();
        String expression = owner == diagram ? diagram.getDescription().getRootExpression() : null;
        if (Mappings.isEmpty(expression)) {
            return target;
        }
        return session.evaluate(expression, target, common, diagram.getDescription(),
                Literals.DIAGRAM_DESCRIPTION__ROOT_EXPRESSION).asEObject().orElse(target);
    }

    private Set<EObject> instances(Collection<EObject> found, String domainClass) {
        Set<EObject> result = new LinkedHashSet<>(Math.max(16, found.size() * 2));
        for (EObject each : found) {
            if (session.isInstance(each, domainClass)) {
                result.add(each);
            }
        }
        return result;
    }

    // Such a mapping finds nothing, and nobody would know why.
    private void checkType(DiagramElementMapping mapping, String domainClass) {
        if (checked.add(mapping) && (Mappings.isEmpty(domainClass) || !session.isType(domainClass))) {
            session.report(Severity.WARNING, Messages.bind(Messages.Diagram_unknownClass, mapping.getName(),
                    domainClass == null ? "" : domainClass), mapping, null);
        }
    }

    private static EObject targetOf(EObject view) {
        return view instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }
}
