package org.clusterscape.viewpoint.internal.expression.evaluator;

import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.values.TypedNull;

/** A lambda with the variables around it, as the argument of a service. It is only of use while that service runs. */
public final class LambdaValue {

    private final Evaluator evaluator;
    private final Expr body;
    private final Scope scope;

    LambdaValue(Evaluator evaluator, Expr.Lambda lambda, Scope outer) {
        this.evaluator = evaluator;
        this.body = lambda.body();
        this.scope = outer.with(lambda.parameter(), null);
    }

    /** What the lambda gives for a value. */
    public Object apply(Object argument) {
        evaluator.step(body);
        scope.set(argument);
        evaluator.log().restart();
        return TypedNull.strip(evaluator.evaluate(body, scope));
    }
}
