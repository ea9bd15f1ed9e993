package org.clusterscape.viewpoint.internal.expression.services;

import java.util.List;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is known of features without a value. */
public final class Features {

    private Features() {
    }

    /** The type of a feature, given the type of its owner; that of nothing where there is no such feature. */
    public static Object typeOf(Metamodels metamodels, Object ownerType, String name) {
        EClass owner = switch (ownerType) {
            case null -> null;
            case EClass eClass -> eClass;
            case Class<?> java -> metamodels.classFor(java);
            default -> null;
        };
        EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(name);
        return feature == null ? Nothing.class : typeOf(feature);
    }

    /** The type of the value of a feature. */
    public static Object typeOf(EStructuralFeature feature) {
        return feature.isMany() ? List.class : feature.getEType() == null ? Object.class : feature.getEType();
    }

    /** A feature with its class. */
    public static String name(EStructuralFeature feature) {
        return Types.name(feature.getEContainingClass()) + "." + feature.getName();
    }

    /** A message that a class has no such feature. */
    public static String unknown(EClass owner, String name) {
        return Messages.bind(Messages.Evaluation_unknownFeature, name, Types.name(owner));
    }

    /** A message that reading a feature failed. */
    public static String failed(EClass owner, String name, Throwable cause) {
        return Messages.bind(Messages.Evaluation_featureFailed,
                new Object[] { name, Types.name(owner), Failure.reason(cause) });
    }
}
