package org.clusterscape.viewpoint.internal.expression.evaluator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.ast.TypeExpr;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Evaluates a parsed expression, once. */
final class Evaluator {

    private final Environment environment;
    private final Log log;
    private final Calls calls;

    Evaluator(Environment environment, Log log, Recording recording) {
        this.environment = environment;
        this.log = log;
        this.calls = new Calls(environment, log, recording);
    }

    Log log() {
        return log;
    }

    void step(Expr where) {
        calls.step(where);
    }

    /** Where the evaluation is; null if it has not come far. */
    Expr position() {
        return calls.position();
    }

    Object evaluate(Expr expression, Scope scope) {
        return switch (expression) {
            case Expr.Literal literal -> literal.value();
            case Expr.Variable variable -> variable(variable, scope);
            case Expr.Feature feature -> calls.feature(feature, evaluate(feature.receiver(), scope));
            case Expr.Call call -> calls.call(call, arguments(call.arguments(), scope));
            case Expr.Logic logic -> logic(logic, scope);
            case Expr.Lambda lambda -> new LambdaValue(this, lambda, scope);
            case Expr.Conditional conditional -> conditional(conditional, scope);
            case Expr.Let let -> let(let, scope);
            case Expr.CollectionLiteral literal -> collection(literal, scope);
            case Expr.TypeValue value -> type(value.type(), value);
            case Expr.EnumLiteral literal -> enumLiteral(literal);
        };
    }

    private Object variable(Expr.Variable variable, Scope scope) {
        Object value = scope.find(variable.name());
        return value == Scope.MISSING
                ? error(Messages.bind(Messages.Evaluation_unknownVariable, variable.name()), variable)
                : value;
    }

    private Object[] arguments(List<Expr> expressions, Scope scope) {
        Object[] result = new Object[expressions.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = evaluate(expressions.get(i), scope);
        }
        return result;
    }

    private Object logic(Expr.Logic logic, Scope scope) {
        Object left = evaluate(logic.left(), scope);
        if (logic.kind().decisive().equals(left)) {
            return logic.kind().result();
        }
        Object right = evaluate(logic.right(), scope);
        if (left instanceof Boolean && right instanceof Boolean) {
            return right;
        }
        return calls.invoke(logic, logic.kind().service(), new Object[] { left, right });
    }

    private Object conditional(Expr.Conditional conditional, Scope scope) {
        Object condition = evaluate(conditional.condition(), scope);
        if (condition instanceof Boolean holds) {
            return evaluate(holds ? conditional.whenTrue() : conditional.whenFalse(), scope);
        }
        String message = Messages.bind(Messages.Evaluation_conditionNotBoolean, String.valueOf(condition));
        log.add(log.run(), Severity.WARNING, message, conditional.condition(), null);
        return new Nothing(message);
    }

    // The variables of one let do not see each other.
    private Object let(Expr.Let let, Scope scope) {
        Scope inner = scope;
        for (Expr.Binding binding : let.bindings()) {
            inner = inner.with(binding.name(), evaluate(binding.value(), scope));
        }
        return evaluate(let.body(), inner);
    }

    private Object collection(Expr.CollectionLiteral literal, Scope scope) {
        Collection<Object> result = literal.unique() ? new LinkedHashSet<>()
                : new ArrayList<>(literal.elements().size());
        for (Expr element : literal.elements()) {
            result.add(evaluate(element, scope));
        }
        return result;
    }

    private Object type(TypeExpr type, Expr where) {
        return switch (type) {
            case TypeExpr.JavaType java -> java.type();
            case TypeExpr.ModelType model -> modelType(model, where);
            case TypeExpr.TypeSet set -> {
                Set<Object> result = new LinkedHashSet<>();
                set.types().forEach(each -> result.add(modelType(each, where)));
                yield result;
            }
        };
    }

    private Object modelType(TypeExpr.ModelType type, Expr where) {
        EClassifier found = environment.metamodels().type(type.packageName(), type.name());
        return found != null ? found
                : error(Messages.bind(Messages.Evaluation_unknownType, type.packageName() + "::" + type.name()), where);
    }

    private Object enumLiteral(Expr.EnumLiteral literal) {
        EEnumLiteral found = environment.metamodels().literal(literal.packageName(), literal.enumName(),
                literal.literalName());
        return found != null ? found.getInstance()
                : error(Messages.bind(Messages.Evaluation_unknownEnumLiteral, literal.packageName() + "::"
                        + literal.enumName() + "::" + literal.literalName()), literal);
    }

    private Nothing error(String message, Expr where) {
        log.add(log.run(), Severity.ERROR, message, where, null);
        return new Nothing(message);
    }
}
