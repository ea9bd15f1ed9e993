package org.clusterscape.viewpoint.internal.expression.check;

/** The types of the variables that a part of an expression sees, the innermost first. */
record TypeScope(TypeScope outer, String name, StaticType type, CheckRequest request) {

    static TypeScope of(CheckRequest request) {
        return new TypeScope(null, null, null, request);
    }

    TypeScope with(String variable, StaticType variableType) {
        return new TypeScope(this, variable, variableType, request);
    }

    /** The type of a variable; null where there is no such variable. */
    StaticType find(String variable) {
        for (TypeScope scope = this; scope.outer != null; scope = scope.outer) {
            if (scope.name.equals(variable)) {
                return scope.type;
            }
        }
        return request.variable(variable);
    }
}
