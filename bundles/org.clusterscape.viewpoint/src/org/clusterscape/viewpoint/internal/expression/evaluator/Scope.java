package org.clusterscape.viewpoint.internal.expression.evaluator;

import org.clusterscape.viewpoint.expression.Variables;

/** The variables that an expression sees, the innermost first. */
final class Scope {

    /** What a look-up gives where there is no variable; no value of a variable is ever this. */
    static final Object MISSING = new Object();

    private final Scope outer;
    private final Variables variables;
    private final String name;
    private Object value;

    private Scope(Scope outer, Variables variables, String name, Object value) {
        this.outer = outer;
        this.variables = variables;
        this.name = name;
        this.value = value;
    }

    static Scope of(Object self, Variables variables) {
        return new Scope(null, variables, "self", self);
    }

    Scope with(String variable, Object variableValue) {
        return new Scope(this, variables, variable, variableValue);
    }

    /** Gives the variable of this very scope another value. */
    void set(Object newValue) {
        value = newValue;
    }

    Object find(String variable) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.name.equals(variable)) {
                return scope.value;
            }
        }
        return variables.contains(variable) ? variables.get(variable) : MISSING;
    }
}
