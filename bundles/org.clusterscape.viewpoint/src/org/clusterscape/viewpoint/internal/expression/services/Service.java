package org.clusterscape.viewpoint.internal.expression.services;

import org.clusterscape.viewpoint.expression.ServiceDescriptor;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;

/** Something that can be called in AQL. The first argument is the receiver. */
public interface Service {

    /** What it is, for people. */
    ServiceDescriptor descriptor();

    /** Among services that fit, one of higher priority wins whatever its types are. */
    int priority();

    /** Whether arguments of these types fit; their number does. */
    boolean accepts(Object[] types);

    /** Whether every parameter takes no more than that of the other service, which has the same priority. */
    boolean isAtLeastAsSpecificAs(Service other);

    /**
     * Does it.
     *
     * @throws Exception whatever goes wrong; it becomes an error of the expression
     */
    Object invoke(Object[] arguments) throws Exception;

    /** The type of a parameter, the receiver being the first: an EClassifier or a Java class. */
    Object parameterType(int index);

    /** The type of its result, whatever the arguments are: an EClassifier or a Java class. */
    Object returnType();

    /** The foreign code behind it, which may do anything; null for what is known to return. */
    Object foreignCode();

    /** Tells what it reads of the model when it is called with these arguments; it may not be less than it reads. */
    void record(Object[] arguments, Recording recording);

    /** The type of its result where that is null: an EClassifier or a Java class. */
    Object typeOfNull(Object[] arguments, Object[] types);
}
