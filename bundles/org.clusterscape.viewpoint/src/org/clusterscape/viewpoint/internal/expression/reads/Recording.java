package org.clusterscape.viewpoint.internal.expression.reads;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.clusterscape.viewpoint.internal.expression.values.Containment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EClassImpl.FeatureSubsetSupplier;

/** Tells a recorder what is read, for everything that expressions do with a model. */
public final class Recording {

    private final Derivations derivations;
    private final ReadRecorder to;

    public Recording(Derivations derivations, ReadRecorder to) {
        this.derivations = derivations;
        this.to = to;
    }

    /** A feature of an element is read. */
    public void feature(EObject element, EStructuralFeature feature) {
        derivations.report(element, feature, to);
    }

    /** The feature of that name is read, if there is one. */
    public void feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature != null) {
            feature(element, feature);
        }
    }

    /** The container of an element is read. */
    public void container(EObject element) {
        to.container(element);
    }

    /** The containers of an element are read, upwards until one is of a type or, if that is null, until the root. */
    public void containers(EObject element, EClass type) {
        to.container(element);
        for (EObject each : Containment.ancestors(element)) {
            if (type != null && type.isInstance(each)) {
                return;
            }
            to.container(each);
        }
    }

    /** The direct contents of an element are read. */
    public void contents(EObject element) {
        if (derivations.hasKnownContents(element.eClass())) {
            to.contents(element);
        } else {
            to.everything();
        }
    }

    /** The contents of an element at any depth are read. */
    public void tree(EObject element) {
        if (derivations.hasKnownContents(element.eClass())
                && Containment.all(element).stream().map(EObject::eClass).allMatch(derivations::hasKnownContents)) {
            to.tree(element);
        } else {
            to.everything();
        }
    }

    /** The elements beside an element are read. */
    public void siblings(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            to.everything();
        } else {
            to.container(element);
            contents(container);
        }
    }

    /** All references of an element are read but those to its contents and its container. */
    public void crossReferences(EObject element) {
        if (!(element.eClass().getEAllStructuralFeatures() instanceof FeatureSubsetSupplier features)) {
            to.everything();
        } else if (features.crossReferences() != null) {
            for (EStructuralFeature feature : features.crossReferences()) {
                feature(element, feature);
            }
        }
    }

    /** A text is made of a value. That of an element may tell anything; that of a literal tells its name. */
    public void text(Object value) {
        switch (value) {
            case EEnumLiteral literal -> feature(literal, EcorePackage.Literals.EENUM_LITERAL__LITERAL);
            case EObject element -> to.everything();
            case List<?> many when many.isEmpty() -> {
                // nothing to tell
            }
            case Collection<?> many -> many.forEach(this::text);
            case null, default -> {
                // the text of other values cannot change
            }
        }
    }

    /** Something unknown is read. */
    public void everything() {
        to.everything();
    }
}
