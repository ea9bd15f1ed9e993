package org.clusterscape.viewpoint.internal.expression.services;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.clusterscape.viewpoint.internal.expression.reads.DeclaredReads;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;

/** A public method of a Java class that a specification names. */
final class JavaMethodService extends JavaTypedService {

    private final Object instance;
    private final Method method;
    private final DeclaredReads reads;

    JavaMethodService(Object instance, Method method) {
        super(method.getName(), method.getParameterTypes(), method.getReturnType(), "");
        this.instance = instance;
        this.method = method;
        this.reads = new DeclaredReads(method);
    }

    @Override
    public Object invoke(Object[] arguments) throws Exception {
        return invoke(instance, method, arguments);
    }

    @Override
    public Object foreignCode() {
        return method;
    }

    @Override
    public void record(Object[] arguments, Recording recording) {
        reads.record(arguments, recording);
    }

    /** Calls a method and throws what it throws. */
    static Object invoke(Object receiver, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
