package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.diagram.Violation;
import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.DiagramExtensionDescription;
import org.clusterscape.viewpoint.vsm.validation.RuleAudit;
import org.clusterscape.viewpoint.vsm.validation.SemanticValidationRule;
import org.clusterscape.viewpoint.vsm.validation.ValidationPackage.Literals;
import org.clusterscape.viewpoint.vsm.validation.ValidationRule;
import org.clusterscape.viewpoint.vsm.validation.ValidationSet;
import org.clusterscape.viewpoint.vsm.validation.ViewValidationRule;
import org.eclipse.emf.ecore.EObject;

/** Checks the rules of a specification on the elements of a diagram. */
public final class DiagramRules {

    private final ModelSession session;
    private final DSemanticDiagram diagram;
    private final Set<ValidationRule> rules = new LinkedHashSet<>();

    /** @param extensions those of the chosen viewpoints that add something to the kind of diagram */
    public DiagramRules(ModelSession session, DSemanticDiagram diagram, List<DiagramExtensionDescription> extensions) {
        this.session = session;
        this.diagram = diagram;
        add(diagram.getDescription().getValidationSet());
        extensions.forEach(extension -> add(extension.getValidationSet()));
        session.viewpoints().forEach(viewpoint -> add(viewpoint.getValidationSet()));
    }

    private void add(ValidationSet set) {
        if (set != null) {
            rules.addAll(set.getOwnedRules());
            rules.addAll(set.getReusedRules());
        }
    }

    /** What does not hold: of the diagram itself, and of its elements in their order. */
    public List<Violation> check() {
        List<Violation> result = new ArrayList<>();
        check(diagram, result);
        for (DDiagramElement element : diagram.getDiagramElements()) {
            check(element, result);
        }
        return result;
    }

    private void check(DSemanticDecorator view, List<Violation> result) {
        EObject element = view.getTarget();
        if (element == null || element.eResource() == null) {
            return;
        }
        for (ValidationRule rule : rules) {
            EObject self = selfOf(rule, view);
            if (self != null && !holds(rule, self)) {
                result.add(new Violation(rule, view, element, message(rule, self)));
            }
        }
    }

    // What the rule is asked about; null if it does not concern the view.
    private EObject selfOf(ValidationRule rule, DSemanticDecorator view) {
        return switch (rule) {
            case SemanticValidationRule semantic when session.isInstance(view.getTarget(), semantic.getTargetClass())
                    && !(view instanceof DEdge edge && isRelation(edge)) -> view.getTarget();
            case ViewValidationRule ofView when view instanceof DDiagramElement element
                    && ofView.getTargets().contains(element.getDiagramElementMapping()) -> view;
            default -> null;
        };
    }

    // Such an edge stands for the object where it begins, which is checked there.
    private static boolean isRelation(DEdge edge) {
        return edge.getSourceNode() instanceof DSemanticDecorator source && source.getTarget() == edge.getTarget();
    }

    private boolean holds(ValidationRule rule, EObject self) {
        for (RuleAudit audit : rule.getAudits()) {
            EvaluationResult result = session.evaluate(audit.getAuditExpression(), self, Variables.none(), audit,
                    Literals.RULE_AUDIT__AUDIT_EXPRESSION);
            if (!result.hasErrors() && !result.asBoolean().orElse(false)) {
                return false;
            }
        }
        return true;
    }

    private String message(ValidationRule rule, EObject self) {
        EvaluationResult result = session.evaluate(rule.getMessage(), self, Variables.none(), rule,
                Literals.VALIDATION_RULE__MESSAGE);
        return result.hasErrors() ? rule.getMessage() : result.asString().orElse(null);
    }
}
