package org.clusterscape.viewpoint.internal.expression.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.CallKind;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.check.StaticType.Many;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.Overloads;
import org.clusterscape.viewpoint.internal.expression.services.Service;

/** Checks the calls of an expression: whether a service exists for such arguments, and what it gives. */
final class CallChecker {

    private static final Set<String> ORDER = Set.of("lessThan", "lessThanEqual", "greaterThan", "greaterThanEqual");

    private final Checker checker;
    private final Environment environment;
    private final CheckRequest request;
    private final Findings findings;
    private final Fit fit;

    CallChecker(Checker checker, Environment environment, CheckRequest request, Findings findings) {
        this.checker = checker;
        this.environment = environment;
        this.request = request;
        this.findings = findings;
        this.fit = new Fit(environment.metamodels());
    }

    StaticType visit(Expr.Call call, TypeScope scope) {
        StaticType receiver = checker.visit(call.arguments().get(0), scope);
        if (call.kind() == CallKind.ARROW) {
            receiver = asCollection(receiver);
        }
        List<StaticType> types = new ArrayList<>();
        types.add(receiver);
        for (Expr argument : call.arguments().subList(1, call.arguments().size())) {
            types.add(argument instanceof Expr.Lambda lambda ? lambda(call, lambda, receiver, scope)
                    : checker.visit(argument, scope));
        }
        if (call.kind() == CallKind.DOT && receiver instanceof Many many) {
            return onEach(call, many, types);
        }
        StaticType result = result(call, call.name(), types);
        boolean mayBeMany = call.kind() == CallKind.DOT && receiver == StaticType.UNKNOWN;
        return mayBeMany && !(result instanceof StaticType.Element) ? StaticType.UNKNOWN : result;
    }

    StaticType visit(Expr.Logic logic, TypeScope scope) {
        List<StaticType> types = List.of(checker.visit(logic.left(), scope), checker.visit(logic.right(), scope));
        result(logic, logic.kind().service(), types);
        return StaticType.ofJava(Boolean.class);
    }

    /** The type of a lambda whose parameter has a certain type. */
    StaticType.Function lambda(Expr.Lambda lambda, StaticType parameter, TypeScope scope) {
        return new StaticType.Function(checker.visit(lambda.body(), scope.with(lambda.parameter(), parameter)));
    }

    // A closure hands to its lambda what the lambda gave before.
    private StaticType lambda(Expr.Call call, Expr.Lambda lambda, StaticType receiver, TypeScope scope) {
        StaticType parameter = call.kind() == CallKind.ARROW ? StaticType.elementOf(receiver) : StaticType.UNKNOWN;
        if (call.name().equals("closure")) {
            boolean before = findings.mute(true);
            StaticType next = StaticType.elementOf(lambda(lambda, parameter, scope).result());
            findings.mute(before);
            parameter = StaticType.either(parameter, next);
        }
        return lambda(lambda, parameter, scope);
    }

    private StaticType onEach(Expr.Call call, Many receivers, List<StaticType> types) {
        List<StaticType> inner = new ArrayList<>(types);
        inner.set(0, receivers.element());
        StaticType one = receivers.element() instanceof Many nested ? onEach(call, nested, inner)
                : result(call, call.name(), inner);
        return new Many(StaticType.elementOf(one), receivers.kind());
    }

    private StaticType result(Expr where, String name, List<StaticType> types) {
        Overloads overloads = environment.services().find(name, types.size());
        List<Service> all = overloads == null ? List.of() : overloads.services();
        List<Service> possible = all.stream().filter(service -> fit.mayTake(service, types)).toList();
        if (possible.isEmpty() && request.servicesAreKnown()) {
            boolean otherCount = all.isEmpty() && environment.services().exists(name);
            findings.add(Severity.WARNING,
                    otherCount ? Messages.bind(Messages.Check_wrongCount, name, types.size() - 1)
                            : Messages.bind(Messages.Evaluation_unknownService, signature(name, types)),
                    where);
        }
        if (ORDER.contains(name) && types.get(0) instanceof StaticType.Plain && types.get(1) instanceof StaticType.Plain
                && !types.get(0).equals(types.get(1))) {
            findings.add(Severity.ERROR, Messages.bind(Messages.Library_notComparable, StaticType.name(types.get(0)),
                    StaticType.name(types.get(1))), where);
        }
        return ServiceResults.of(name, types, possible);
    }

    private static String signature(String name, List<StaticType> types) {
        return types.stream().map(StaticType::name).collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static StaticType asCollection(StaticType receiver) {
        return switch (receiver) {
            case Many many -> many;
            case StaticType.Unknown unknown -> new Many(StaticType.UNKNOWN, Collection.class);
            case StaticType.Null none -> new Many(StaticType.UNKNOWN, Set.class);
            default -> new Many(receiver, Set.class);
        };
    }
}
