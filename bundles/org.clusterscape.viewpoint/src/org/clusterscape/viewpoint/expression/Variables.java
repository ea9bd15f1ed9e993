package org.clusterscape.viewpoint.expression;

import java.util.HashMap;
import java.util.Map;

/**
 * The variables that an expression sees besides <code>self</code>. Immutable; an inner scope is made by
 * {@link #with(String, Object)} and hides what it names again.
 */
public final class Variables {

    private static final Variables NONE = new Variables(null, null, null);

    private final Variables outer;
    private final String name;
    private final Object value;

    private Variables(Variables outer, String name, Object value) {
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    /** No variables at all. */
    public static Variables none() {
        return NONE;
    }

    /** The entries of a map. */
    public static Variables of(Map<String, ?> values) {
        Variables result = NONE;
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    /** These variables and one more; its value may be null. */
    public Variables with(String variable, Object variableValue) {
        return new Variables(this, variable, variableValue);
    }

    /** Whether there is a variable of that exact name. */
    public boolean contains(String variable) {
        return scopeOf(variable) != null;
    }

    /** The value of a variable; null where there is none or it is null. */
    public Object get(String variable) {
        Variables scope = scopeOf(variable);
        return scope == null ? null : scope.value;
    }

    /** All variables that can be seen, by name. */
    public Map<String, Object> asMap() {
        Map<String, Object> result = new HashMap<>();
        for (Variables scope = this; scope != NONE; scope = scope.outer) {
            if (!result.containsKey(scope.name)) {
                result.put(scope.name, scope.value);
            }
        }
        return result;
    }

    private Variables scopeOf(String variable) {
        for (Variables scope = this; scope != NONE; scope = scope.outer) {
            if (scope.name.equals(variable)) {
                return scope;
            }
        }
        return null;
    }
}
