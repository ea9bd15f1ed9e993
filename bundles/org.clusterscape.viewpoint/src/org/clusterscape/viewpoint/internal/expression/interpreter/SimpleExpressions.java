package org.clusterscape.viewpoint.internal.expression.interpreter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.Features;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The forms of expressions without an inner structure: literals, <code>feature:</code> and <code>var:</code>. */
final class SimpleExpressions {

    static final String FEATURE = "feature:";
    static final String VARIABLE = "var:";

    private SimpleExpressions() {
    }

    /** An Integer, if Java reads one, or else the text. */
    static CompiledExpression literal(String text) {
        Object value;
        try {
            value = Integer.valueOf(text);
        } catch (NumberFormatException e) {
            value = text;
        }
        EvaluationResult result = EvaluationResult.of(value);
        return request -> result;
    }

    static CompiledExpression feature(String text) {
        String name = text.trim().substring(FEATURE.length());
        return request -> feature(text, name, request);
    }

    static CompiledExpression variable(String text) {
        String name = text.trim().substring(VARIABLE.length());
        return request -> {
            if (name.equals("self")) {
                return EvaluationResult.of(request.self());
            }
            return request.variables().contains(name) ? EvaluationResult.of(request.variables().get(name))
                    : error(text, VARIABLE, Messages.bind(Messages.Evaluation_unknownVariable, name),
                            request.origin(), null);
        };
    }

    static EvaluationResult error(String text, String prefix, String message, ExpressionOrigin origin,
            Throwable cause) {
        int start = Math.min(prefix.length(), text.length());
        return EvaluationResult.failed(new ExpressionProblem(Severity.ERROR, message, text, start,
                text.length() - start, origin, cause));
    }

    private static EvaluationResult feature(String text, String name, Request request) {
        EObject self = request.self();
        if (self == null) {
            return EvaluationResult.of(null);
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (request.recording() != null) {
            record(self, feature, name, request.recording());
        }
        if (feature != null) {
            return value(text, self, feature, request.origin());
        }
        return switch (name) {
            case "eContainer" -> EvaluationResult.of(self.eContainer());
            case "eContents" -> EvaluationResult.of(self.eContents());
            case "eAllContents" -> EvaluationResult.of(all(self.eAllContents()));
            case "eClass" -> EvaluationResult.of(self.eClass());
            case "eCrossReferences" -> EvaluationResult.of(self.eCrossReferences());
            default -> error(text, FEATURE, Features.unknown(self.eClass(), name), request.origin(), null);
        };
    }

    private static void record(EObject self, EStructuralFeature feature, String name, Recording recording) {
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

    private static EvaluationResult value(String text, EObject self, EStructuralFeature feature,
            ExpressionOrigin origin) {
        try {
            return EvaluationResult.of(self.eGet(feature));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            return error(text, FEATURE, Features.failed(self.eClass(), feature.getName(), e), origin, e);
        }
    }

    private static List<EObject> all(Iterator<EObject> elements) {
        List<EObject> result = new ArrayList<>();
        elements.forEachRemaining(result::add);
        return result;
    }
}
