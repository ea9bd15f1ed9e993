package org.clusterscape.viewpoint.internal.expression.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.ast.TypeExpr;
import org.clusterscape.viewpoint.internal.expression.check.StaticType.Many;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.Features;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Finds out what types the parts of an expression have, and what of it can never work. Whatever might work, with some
 * model, is not reported.
 */
public final class Checker {

    private final Environment environment;
    private final CheckRequest request;
    private final Findings findings;
    private final CallChecker calls;

    private Checker(Environment environment, CheckRequest request, Findings findings) {
        this.environment = environment;
        this.request = request;
        this.findings = findings;
        this.calls = new CallChecker(this, environment, request, findings);
    }

    /**
     * What is wrong with a parsed expression.
     *
     * @param text  the whole of its text
     * @param shift how far the parsed text begins behind its beginning
     */
    public static List<ExpressionProblem> check(Expr expression, String text, int shift, Environment environment,
            CheckRequest request) {
        Findings findings = new Findings(text, shift);
        new Checker(environment, request, findings).visit(expression, TypeScope.of(request));
        return findings.problems();
    }

    StaticType visit(Expr expression, TypeScope scope) {
        return switch (expression) {
            case Expr.Literal literal -> literal.value() == null ? StaticType.NULL
                    : StaticType.ofJava(literal.value().getClass());
            case Expr.Variable variable -> variable(variable, scope);
            case Expr.Feature feature -> feature(feature, visit(feature.receiver(), scope));
            case Expr.Call call -> calls.visit(call, scope);
            case Expr.Logic logic -> calls.visit(logic, scope);
            case Expr.Lambda lambda -> calls.lambda(lambda, StaticType.UNKNOWN, scope);
            case Expr.Conditional conditional -> conditional(conditional, scope);
            case Expr.Let let -> let(let, scope);
            case Expr.CollectionLiteral literal -> collection(literal, scope);
            case Expr.TypeValue value -> type(value.type(), value);
            case Expr.EnumLiteral literal -> enumLiteral(literal);
        };
    }

    private StaticType variable(Expr.Variable variable, TypeScope scope) {
        StaticType type = scope.find(variable.name());
        if (type == null) {
            findings.add(Severity.ERROR, Messages.bind(Messages.Evaluation_unknownVariable, variable.name()), variable);
        }
        return type == null ? StaticType.UNKNOWN : type;
    }

    private StaticType feature(Expr.Feature access, StaticType receiver) {
        StaticType owner = receiver;
        while (owner instanceof Many many) {
            owner = many.element();
        }
        StaticType one = switch (owner) {
            case StaticType.Element element -> featureOf(element.type(), access);
            case StaticType.TypeValue value -> value.types().size() == 1
                    ? featureOf(value.types().get(0).eClass(), access)
                    : StaticType.UNKNOWN;
            case StaticType.Plain plain -> {
                findings.add(Severity.WARNING, Messages.bind(Messages.Evaluation_unknownFeature, access.name(),
                        StaticType.name(plain)), access);
                yield StaticType.UNKNOWN;
            }
            default -> StaticType.UNKNOWN;
        };
        return receiver instanceof Many many ? new Many(StaticType.elementOf(one), many.kind()) : one;
    }

    private StaticType featureOf(EClass owner, Expr.Feature access) {
        boolean anyClass = owner == EcorePackage.Literals.EOBJECT;
        if (anyClass && request.self() == null) {
            return StaticType.UNKNOWN;
        }
        Set<EStructuralFeature> possible = environment.metamodels().features(owner, access.name());
        if (possible.isEmpty()) {
            findings.add(Severity.WARNING, Features.unknown(owner, access.name()), access);
        }
        return possible.stream().map(StaticType::of).reduce(StaticType::either).orElse(StaticType.UNKNOWN);
    }

    private StaticType conditional(Expr.Conditional conditional, TypeScope scope) {
        StaticType condition = visit(conditional.condition(), scope);
        boolean possible = switch (condition) {
            case StaticType.Plain plain -> plain.type() == Boolean.class;
            case StaticType.Unknown unknown -> true;
            default -> false;
        };
        if (!possible) {
            findings.add(Severity.WARNING,
                    Messages.bind(Messages.Evaluation_conditionNotBoolean, StaticType.name(condition)),
                    conditional.condition());
        }
        return StaticType.either(visit(conditional.whenTrue(), scope), visit(conditional.whenFalse(), scope));
    }

    private StaticType let(Expr.Let let, TypeScope scope) {
        TypeScope inner = scope;
        for (Expr.Binding binding : let.bindings()) {
            inner = inner.with(binding.name(), visit(binding.value(), scope));
        }
        return visit(let.body(), inner);
    }

    private StaticType collection(Expr.CollectionLiteral literal, TypeScope scope) {
        StaticType element = literal.elements().stream().map(each -> visit(each, scope))
                .reduce(StaticType::either).orElse(StaticType.UNKNOWN);
        Class<?> kind = literal.unique() ? Set.class : List.class;
        return new Many(element == StaticType.NULL ? StaticType.UNKNOWN : element, kind);
    }

    private StaticType type(TypeExpr type, Expr where) {
        return switch (type) {
            case TypeExpr.JavaType java -> new StaticType.TypeValue(List.of(), java.type());
            case TypeExpr.ModelType model -> types(List.of(model), where);
            case TypeExpr.TypeSet set -> types(set.types(), where);
        };
    }

    private StaticType types(Collection<TypeExpr.ModelType> types, Expr where) {
        List<EClassifier> found = new ArrayList<>();
        for (TypeExpr.ModelType type : types) {
            EClassifier classifier = environment.metamodels().type(type.packageName(), type.name());
            if (classifier == null) {
                findings.add(Severity.ERROR, Messages.bind(Messages.Evaluation_unknownType,
                        type.packageName() + "::" + type.name()), where);
            } else {
                found.add(classifier);
            }
        }
        return found.size() < types.size() ? StaticType.UNKNOWN : new StaticType.TypeValue(found, null);
    }

    private StaticType enumLiteral(Expr.EnumLiteral literal) {
        if (environment.metamodels().literal(literal.packageName(), literal.enumName(),
                literal.literalName()) == null) {
            findings.add(Severity.ERROR, Messages.bind(Messages.Evaluation_unknownEnumLiteral,
                    String.join("::", literal.packageName(), literal.enumName(), literal.literalName())), literal);
        }
        return StaticType.UNKNOWN;
    }
}
