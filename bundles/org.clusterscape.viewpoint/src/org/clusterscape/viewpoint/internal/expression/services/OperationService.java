package org.clusterscape.viewpoint.internal.expression.services;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.clusterscape.viewpoint.expression.ServiceDescriptor;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EcorePackage;

/** An operation of a metamodel. */
final class OperationService implements Service {

    private final EOperation operation;
    private final List<EParameter> parameters;
    private final Method method;
    private final ServiceDescriptor descriptor;

    OperationService(EOperation operation) {
        this.operation = operation;
        this.parameters = List.copyOf(operation.getEParameters());
        this.method = method(operation);
        List<String> names = new ArrayList<>();
        names.add(Types.name(operation.getEContainingClass()));
        parameters.forEach(parameter -> names.add(Types.name(parameter.getEType())));
        this.descriptor = new ServiceDescriptor(operation.getName(), names, Types.name(operation.getEType()), "");
    }

    @Override
    public ServiceDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public boolean accepts(Object[] types) {
        if (!accepts(operation.getEContainingClass(), types[0])) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            EParameter parameter = parameters.get(i);
            if (parameter.isMany() ? !Types.accepts(List.class, types[i + 1])
                    : !accepts(parameter.getEType(), types[i + 1])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isAtLeastAsSpecificAs(Service other) {
        if (!(other instanceof OperationService general) || general.parameters.size() != parameters.size()) {
            return false;
        }
        return general.accepts(IntStream.rangeClosed(0, parameters.size()).mapToObj(this::parameterType).toArray());
    }

    @Override
    public Object invoke(Object[] arguments) throws Exception {
        EObject receiver = (EObject) arguments[0];
        Object[] values = Arrays.copyOfRange(arguments, 1, arguments.length);
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i).isMany() && values[i] instanceof Collection<?> many) {
                values[i] = new BasicEList<>(many);
            }
        }
        if (method != null && method.getDeclaringClass().isInstance(receiver)) {
            return JavaMethodService.invoke(receiver, method, values);
        }
        try {
            return receiver.eInvoke(operation, new BasicEList<>(Arrays.asList(values)));
        } catch (UnsupportedOperationException e) {
            throw new IllegalStateException(Messages.Library_operationNotImplemented, e);
        }
    }

    @Override
    public Object foreignCode() {
        EPackage owner = operation.getEContainingClass().getEPackage();
        return owner == EcorePackage.eINSTANCE || owner == DiagramPackage.eINSTANCE ? null : operation;
    }

    @Override
    public void record(Object[] arguments, Recording recording) {
        recording.everything();
    }

    @Override
    public Object typeOfNull(Object[] arguments, Object[] types) {
        return returnType();
    }

    @Override
    public Object parameterType(int index) {
        if (index == 0) {
            return operation.getEContainingClass();
        }
        EParameter parameter = parameters.get(index - 1);
        return parameter.isMany() ? List.class : parameter.getEType() == null ? Object.class : parameter.getEType();
    }

    @Override
    public Object returnType() {
        return operation.isMany() ? List.class : operation.getEType() == null ? Object.class : operation.getEType();
    }

    private static boolean accepts(EClassifier wanted, Object type) {
        if (type == null || wanted == EcorePackage.Literals.EOBJECT && type instanceof EClass) {
            return true;
        }
        if (wanted instanceof EClass wantedClass && type instanceof EClass given) {
            return wantedClass.isSuperTypeOf(given);
        }
        return wanted != null && Types.accepts(Types.javaClass(wanted), type);
    }

    private static Method method(EOperation operation) {
        Class<?> owner = operation.getEContainingClass().getInstanceClass();
        if (owner == null) {
            return null;
        }
        Class<?>[] types = new Class<?>[operation.getEParameters().size()];
        for (int i = 0; i < types.length; i++) {
            EParameter parameter = operation.getEParameters().get(i);
            types[i] = parameter.isMany() ? EList.class
                    : parameter.getEType() == null ? null : parameter.getEType().getInstanceClass();
        }
        try {
            return owner.getMethod(operation.getName(), types);
        } catch (ReflectiveOperationException | NullPointerException e) {
            return null;
        }
    }
}
