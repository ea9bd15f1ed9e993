package org.clusterscape.viewpoint.internal.expression.services;

import java.util.Arrays;

import org.clusterscape.viewpoint.expression.ServiceDescriptor;
import org.clusterscape.viewpoint.internal.expression.values.Types;

/** A service whose parameters are Java classes. */
public abstract class JavaTypedService implements Service {

    private final ServiceDescriptor descriptor;
    private final Class<?>[] parameters;
    private final Class<?> returns;

    protected JavaTypedService(String name, Class<?>[] parameters, Class<?> returns, String documentation) {
        this.parameters = Arrays.stream(parameters).map(Types::wrapper).toArray(Class<?>[]::new);
        this.returns = Types.wrapper(returns);
        this.descriptor = new ServiceDescriptor(name,
                Arrays.stream(this.parameters).map(Class::getSimpleName).toList(), this.returns.getSimpleName(),
                documentation);
    }

    @Override
    public final ServiceDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final int priority() {
        return 200;
    }

    @Override
    public final boolean accepts(Object[] types) {
        for (int i = 0; i < parameters.length; i++) {
            if (!Types.accepts(parameters[i], types[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final boolean isAtLeastAsSpecificAs(Service other) {
        if (!(other instanceof JavaTypedService java) || java.parameters.length != parameters.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!java.parameters[i].isAssignableFrom(parameters[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final Object parameterType(int index) {
        return parameters[index];
    }

    @Override
    public final Object returnType() {
        return returns;
    }

    @Override
    public Object typeOfNull(Object[] arguments, Object[] types) {
        return returns;
    }
}
