package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Variables;

/**
 * The variables of a running tool. They live as long as the tool; setting one hides its value until it is unset, and a
 * variable that an operation sets is still there for the operations after it.
 */
public final class ToolVariables {

    private final Map<String, List<Object>> values = new HashMap<>();
    private Variables visible = Variables.none();

    /** Gives a variable a value, which may be null; a variable without a name is left alone. */
    public void set(String name, Object value) {
        if (name != null && !name.isEmpty()) {
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            visible = visible.with(name, value);
        }
    }

    /** Takes back the last value of a variable. */
    public void unset(String name) {
        List<Object> stack = values.get(name);
        if (stack != null && !stack.isEmpty()) {
            stack.removeLast();
            visible = Variables.none();
            values.forEach((each, all) -> {
                if (!all.isEmpty()) {
                    visible = visible.with(each, all.getLast());
                }
            });
        }
    }

    /** What expressions see now. */
    public Variables visible() {
        return visible;
    }
}
