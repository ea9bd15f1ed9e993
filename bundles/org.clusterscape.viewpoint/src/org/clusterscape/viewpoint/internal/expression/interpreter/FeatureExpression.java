package org.clusterscape.viewpoint.internal.expression.interpreter;

import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.Features;
import org.clusterscape.viewpoint.internal.expression.values.Containment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The form <code>feature:name</code>: a feature of the element, or something else that is asked for like a feature. */
final class FeatureExpression implements CompiledExpression {

    static final String PREFIX = "feature:";

    private static final Set<String> PSEUDO = Set.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    private final String text;
    private final String name;
    private final Environment environment;

    FeatureExpression(String text, Environment environment) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
        this.environment = environment;
    }

    @Override
    public EvaluationResult evaluate(Request request) {
        EObject self = request.self();
        if (self == null) {
            return EvaluationResult.of(null);
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        try {
            if (request.recording() != null) {
                record(self, feature, request.recording());
            }
            return feature == null ? pseudo(request) : EvaluationResult.of(environment.read(self, feature));
        } catch (Throwable e) {
            String message = Features.failed(self.eClass(), name, Failure.ofExpression(e));
            return SimpleExpressions.error(text, PREFIX, message, request.origin(), e);
        }
    }

    @Override
    public List<ExpressionProblem> check(CheckRequest request) {
        EClass owner = request.self();
        if (owner == null || PSEUDO.contains(name) || !environment.metamodels().features(owner, name).isEmpty()) {
            return List.of();
        }
        return SimpleExpressions.error(text, PREFIX, Features.unknown(owner, name), null, null).problems();
    }

    private EvaluationResult pseudo(Request request) {
        EObject self = request.self();
        return switch (name) {
            case "eContainer" -> EvaluationResult.of(self.eContainer());
            case "eContents" -> EvaluationResult.of(self.eContents());
            case "eAllContents" -> EvaluationResult.of(Containment.all(self));
            case "eClass" -> EvaluationResult.of(self.eClass());
            case "eCrossReferences" -> EvaluationResult.of(self.eCrossReferences());
            default -> SimpleExpressions.error(text, PREFIX, Features.unknown(self.eClass(), name), request.origin(),
                    null);
        };
    }

    private void record(EObject self, EStructuralFeature feature, Recording recording) {
        if (feature != null) {
            recording.feature(self, feature);
            return;
        }
        switch (name) {
            case "eContainer" -> recording.container(self);
            case "eContents" -> recording.contents(self);
            case "eAllContents" -> recording.tree(self);
            case "eCrossReferences" -> recording.crossReferences(self);
            default -> {
                // a class never changes
            }
        }
    }
}
