package org.clusterscape.viewpoint.internal.expression.interpreter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.evaluator.AqlExpression;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.JavaServices;

/** Reads expressions, by their prefix, and remembers what it has read. */
public final class Compiler {

    /** A specification has some hundred; more come from people who try out expressions. */
    private static final int REMEMBERED = 5000;

    private final Map<String, CompiledExpression> known = new ConcurrentHashMap<>();
    private final Environment environment;
    private final JavaServices javaServices;

    public Compiler(Environment environment, JavaServices javaServices) {
        this.environment = environment;
        this.javaServices = javaServices;
    }

    /** The expression of that text. There is one for every text; bad ones report it when they are evaluated. */
    public CompiledExpression compile(String text) {
        CompiledExpression expression = known.get(text);
        if (expression == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            expression = read(text);
            known.put(text, expression);
        }
        return expression;
    }

    private CompiledExpression read(String text) {
        if (text.startsWith(AqlExpression.PREFIX)) {
            return new AqlExpression(text, environment);
        }
        if (text.startsWith(FeatureExpression.PREFIX)) {
            return new FeatureExpression(text, environment);
        }
        if (text.startsWith(VariableExpression.PREFIX)) {
            return new VariableExpression(text);
        }
        if (text.startsWith(ServiceExpression.PREFIX)) {
            return new ServiceExpression(text, javaServices, environment);
        }
        return SimpleExpressions.literal(text);
    }
}
