package org.clusterscape.viewpoint.expression;

import java.util.List;

/**
 * What can be called in an <code>aql:</code> expression.
 *
 * @param name          its name
 * @param parameters    names of the types of its parameters; the first is the receiver
 * @param returns       the name of the type of its result
 * @param documentation what it gives; empty for operations of metamodels and for services of others
 */
public record ServiceDescriptor(String name, List<String> parameters, String returns, String documentation) {

    @Override
    public String toString() {
        return name + "(" + String.join(", ", parameters) + "): " + returns;
    }
}
