package org.clusterscape.viewpoint.internal.expression.services;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.internal.expression.reads.DeclaredReads;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.eclipse.emf.ecore.EObject;

/**
 * The public methods of the Java classes that a specification names. In <code>aql:</code> all of them can be called
 * that have a parameter, with <code>service:</code> those whose first parameter is a model element.
 */
public final class JavaServices {

    private static final String SIRIUS_SERVICES = "org.eclipse.sirius.common.tools.api.interpreter.StandardServices";

    private final Map<String, List<Callable>> byName = new HashMap<>();
    private final ServiceTable table;

    public JavaServices(ServiceTable table) {
        this.table = table;
    }

    /**
     * The class of that name. That of Sirius itself has a stand-in here.
     *
     * @throws ClassNotFoundException where no source has it
     */
    public static Class<?> load(String name, JavaClassSource... sources) throws ClassNotFoundException {
        for (JavaClassSource source : sources) {
            try {
                return source.load(name);
            } catch (ClassNotFoundException e) {
                // the next source may have it
            }
        }
        if (name.equals(SIRIUS_SERVICES)) {
            return SiriusServices.class;
        }
        throw new ClassNotFoundException(name);
    }

    /**
     * An object to call the methods of a class on; null without a public constructor that has no parameters.
     *
     * @throws ReflectiveOperationException where the constructor fails
     */
    public static Object instance(Class<?> type) throws ReflectiveOperationException {
        if (Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers())) {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    return constructor.newInstance();
                }
            }
        }
        return null;
    }

    /** Adds the methods of an object. */
    public void add(Object instance) {
        add(instance.getClass(), instance);
    }

    /** The methods that <code>service:</code> finds under a name. */
    public List<Callable> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Adds the methods of a class; only its static ones if there is no object. */
    public void add(Class<?> type, Object instance) {
        // Java does not tell in which order methods are declared; the most specific first is always the same.
        List<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
        methods.removeIf(method -> method.isBridge() || method.getParameterCount() == 0
                || method.getDeclaringClass() == Object.class
                || instance == null && !Modifier.isStatic(method.getModifiers()));
        methods.sort(Comparator.comparing(Method::toString));
        for (Method method : methods) {
            method.trySetAccessible();
            table.add(new JavaMethodService(instance, method));
            if (instance != null && EObject.class.isAssignableFrom(method.getParameterTypes()[0])) {
                insert(byName.computeIfAbsent(method.getName(), name -> new ArrayList<>()),
                        new Callable(instance, method, new DeclaredReads(method)));
            }
        }
    }

    private static void insert(List<Callable> list, Callable callable) {
        int position = 0;
        while (position < list.size() && !callable.isMoreSpecificThan(list.get(position))) {
            position++;
        }
        list.add(position, callable);
    }

    /**
     * A method that <code>service:</code> can call.
     *
     * @param instance the object it is called on
     * @param method   the method
     * @param reads    what it declares to read
     */
    public record Callable(Object instance, Method method, DeclaredReads reads) {

        /** Whether there are as many values as parameters, and each is null or of the right class. */
        public boolean accepts(Object[] values) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length != values.length) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                if (values[i] != null && !types[i].isInstance(values[i])) {
                    return false;
                }
            }
            return true;
        }

        /** Calls it and throws what it throws. */
        public Object call(Object[] values) throws Exception {
            return JavaMethodService.invoke(instance, method, values);
        }

        /** Tells what it reads of the model. */
        public void record(Object[] values, Recording recording) {
            reads.record(values, recording);
        }

        boolean isMoreSpecificThan(Callable other) {
            Class<?>[] types = method.getParameterTypes();
            Class<?>[] others = other.method.getParameterTypes();
            if (types.length != others.length || Arrays.equals(types, others)) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                if (!others[i].isAssignableFrom(types[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
