package org.clusterscape.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Is told what an evaluation reads of the model, so that it needs to be done again only after a change of that. What is
 * reported may be more than what was read, never less; the same may be reported many times. {@link RecordedReads}
 * collects it, and {@link ModelChange} says which change concerns which report.
 * <p>
 * Metamodels and the variables are not reported: types are taken not to change, and who sets the variables knows
 * them. A value that is an element is covered as that element; who makes a text of it with
 * {@link EvaluationResult#asString()} calls its <code>toString</code>, which reads more than was reported.
 * <p>
 * A feature that is neither derived nor volatile is taken for one that stores its value and reports its changes, as
 * EMF wants it.
 */
public interface ReadRecorder {

    /** The value of a feature, in the same order, too, if there are many. */
    void feature(EObject element, EStructuralFeature feature);

    /** What contains the element, and by which feature. */
    void container(EObject element);

    /** What the element contains directly, and in which order. */
    void contents(EObject element);

    /** What the element contains at any depth, and in which order. */
    void tree(EObject element);

    /**
     * Nobody knows what; any change may matter. That is so for operations and derived features with code behind them,
     * Java services, references from elsewhere, and resources with all about them.
     */
    void everything();
}
