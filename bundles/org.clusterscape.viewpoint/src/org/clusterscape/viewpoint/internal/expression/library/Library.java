package org.clusterscape.viewpoint.internal.expression.library;

import java.util.function.BiConsumer;

import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.JavaTypedService;
import org.clusterscape.viewpoint.internal.expression.services.ServiceTable;
import org.eclipse.emf.ecore.EObject;

/**
 * Enters built-in services into a table, one line each: name, types of the parameters, type of the result, what it
 * does, documentation.
 */
final class Library {

    private final ServiceTable table;
    private final Reading reading;

    /** Begins with services that read nothing of the model, only their arguments. */
    Library(ServiceTable table) {
        this(table, (arguments, recording) -> {
        });
    }

    private Library(ServiceTable table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    /** For services that read the model. Where one is called with null for a receiver, it reads nothing. */
    Library reading(Reading read) {
        return new Library(table, (arguments, recording) -> {
            if (arguments[0] != null) {
                read.record(arguments, recording);
            }
        });
    }

    /** For services that read something of the element they are called on. */
    Library readingElement(BiConsumer<Recording, EObject> read) {
        return reading((arguments, recording) -> read.accept(recording, (EObject) arguments[0]));
    }

    <A, R> void add(String name, Class<A> a, Class<R> returns, One<A, R> work, String documentation) {
        add(name, returns, documentation, arguments -> work.apply(cast(arguments[0])), a);
    }

    <A, B, R> void add(String name, Class<A> a, Class<B> b, Class<R> returns, Two<A, B, R> work,
            String documentation) {
        add(name, returns, documentation, arguments -> work.apply(cast(arguments[0]), cast(arguments[1])), a, b);
    }

    <A, B, C, R> void add(String name, Class<A> a, Class<B> b, Class<C> c, Class<R> returns, Three<A, B, C, R> work,
            String documentation) {
        add(name, returns, documentation,
                arguments -> work.apply(cast(arguments[0]), cast(arguments[1]), cast(arguments[2])), a, b, c);
    }

    /** Adds a service of any number of parameters. */
    void add(String name, Class<?> returns, String documentation, Work work, Class<?>... parameters) {
        table.add(new BuiltIn(name, parameters, returns, documentation, work, reading, null));
    }

    /** Adds a service whose null has a type that depends on the arguments. */
    void add(String name, Class<?> returns, String documentation, Work work, NullType nullType,
            Class<?>... parameters) {
        table.add(new BuiltIn(name, parameters, returns, documentation, work, reading, nullType));
    }

    // The service was chosen because the arguments fit.
    @SuppressWarnings("unchecked")
    private static <T> T cast(Object argument) {
        return (T) argument;
    }

    /** A service of one parameter. */
    @FunctionalInterface
    interface One<A, R> {
        R apply(A a) throws Exception;
    }

    /** A service of two parameters. */
    @FunctionalInterface
    interface Two<A, B, R> {
        R apply(A a, B b) throws Exception;
    }

    /** A service of three parameters. */
    @FunctionalInterface
    interface Three<A, B, C, R> {
        R apply(A a, B b, C c) throws Exception;
    }

    /** A service of any number of parameters. */
    @FunctionalInterface
    interface Work {
        Object apply(Object[] arguments) throws Exception;
    }

    /** Tells what a service reads of the model. */
    @FunctionalInterface
    interface Reading {
        void record(Object[] arguments, Recording recording);
    }

    /** The type of a null result. */
    @FunctionalInterface
    interface NullType {
        Object of(Object[] arguments, Object[] types);
    }

    private static final class BuiltIn extends JavaTypedService {

        private final Work work;
        private final Reading reading;
        private final NullType nullType;

        BuiltIn(String name, Class<?>[] parameters, Class<?> returns, String documentation, Work work,
                Reading reading, NullType nullType) {
            super(name, parameters, returns, documentation);
            this.work = work;
            this.reading = reading;
            this.nullType = nullType;
        }

        @Override
        public Object invoke(Object[] arguments) throws Exception {
            return work.apply(arguments);
        }

        @Override
        public Object foreignCode() {
            return null;
        }

        @Override
        public void record(Object[] arguments, Recording recording) {
            reading.record(arguments, recording);
        }

        @Override
        public Object typeOfNull(Object[] arguments, Object[] types) {
            return nullType == null ? super.typeOfNull(arguments, types) : nullType.of(arguments, types);
        }
    }
}
