package org.clusterscape.viewpoint.internal.expression.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;
import org.clusterscape.viewpoint.internal.expression.check.ServiceCallCheck;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.JavaServices;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.ecore.EObject;

/**
 * The form <code>service:name</code>, <code>service:receiver.name(a, b)</code>: a Java method, with variables for
 * arguments.
 */
final class ServiceExpression implements CompiledExpression {

    static final String PREFIX = "service:";

    private static final Pattern SEPARATOR = Pattern.compile("[(,)]");

    private final String text;
    private final String receiver;
    private final String service;
    private final List<String> arguments;
    private final JavaServices services;
    private final Environment environment;

    ServiceExpression(String text, JavaServices services, Environment environment) {
        this.environment = environment;
        this.text = text;
        this.services = services;
        String call = text.substring(PREFIX.length()).trim();
        int dot = call.indexOf('.');
        this.receiver = dot < 0 ? "self" : call.substring(0, dot).trim();
        String rest = call.substring(dot + 1);
        int bracket = rest.indexOf('(');
        this.service = bracket < 0 ? rest : rest.substring(0, bracket);
        String[] parts = bracket < 0 ? new String[] { rest } : SEPARATOR.split(rest);
        this.arguments = Arrays.stream(parts).skip(1).map(String::trim).toList();
    }

    @Override
    public EvaluationResult evaluate(Request request) {
        if (request.self() == null) {
            return EvaluationResult.of(null);
        }
        try {
            Object[] values = new Object[arguments.size() + 1];
            values[0] = value(receiver, request);
            if (!(values[0] instanceof EObject)) {
                String found = values[0] == null ? "null" : values[0].getClass().getName();
                throw new IllegalArgumentException(
                        Messages.bind(Messages.Services_receiverNotElement, service, found));
            }
            for (int i = 1; i < values.length; i++) {
                values[i] = value(arguments.get(i - 1), request);
            }
            return EvaluationResult.of(call(values, request.recording()));
        } catch (Throwable e) {
            return SimpleExpressions.error(text, PREFIX, Failure.reason(Failure.ofExpression(e)), request.origin(), e);
        }
    }

    @Override
    public List<ExpressionProblem> check(CheckRequest request) {
        List<String> names = new ArrayList<>();
        names.add(receiver);
        names.addAll(arguments);
        return new ServiceCallCheck(environment.metamodels(), services.named(service), request).check(service, names)
                .map(message -> SimpleExpressions.error(text, PREFIX, message, null, null).problems())
                .orElse(List.of());
    }

    private Object call(Object[] values, Recording recording) throws Exception {
        List<JavaServices.Callable> candidates = services.named(service);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(Messages.bind(Messages.Evaluation_unknownService, service));
        }
        for (JavaServices.Callable candidate : candidates) {
            if (candidate.accepts(values)) {
                if (recording != null) {
                    candidate.record(values, recording);
                }
                return environment.watchdog().call(candidate.method(), service, () -> candidate.call(values));
            }
        }
        String types = Arrays.stream(values).map(value -> Types.name(Types.of(value)))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException(Messages.bind(Messages.Services_noMatch, service, types));
    }

    private static Object value(String name, Request request) {
        if (name.equals("self")) {
            return request.self();
        }
        if (!request.variables().contains(name)) {
            throw new IllegalArgumentException(Messages.bind(Messages.Evaluation_unknownVariable, name));
        }
        return request.variables().get(name);
    }
}
