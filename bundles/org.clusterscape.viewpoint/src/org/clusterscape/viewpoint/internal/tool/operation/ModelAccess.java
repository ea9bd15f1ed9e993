package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.internal.tool.Names;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Changes features of model elements by their names, as operations do. A value that a feature cannot take is a
 * {@link ToolException}.
 */
final class ModelAccess {

    private final ModelSession session;
    private final boolean strict;

    ModelAccess(ModelSession session, Strictness strictness) {
        this.session = session;
        this.strict = strictness == Strictness.SAFE;
    }

    /** A new object of a class. */
    EObject create(String typeName) throws NotFoundException {
        EClass type = session.classOf(typeName);
        if (type == null) {
            type = registered(typeName);
        }
        if (type == null) {
            throw new NotFoundException(Messages.bind(Messages.Model_noType, typeName));
        }
        if (type.isAbstract()) {
            throw new NotFoundException(Messages.bind(Messages.Model_abstractType, typeName));
        }
        return EcoreUtil.create(type);
    }

    /** Sets a feature, or adds to it if it has many values; null is not added. */
    void set(EObject element, String name, Object value) throws NotFoundException {
        EStructuralFeature feature = feature(element, name);
        if (feature.isMany()) {
            addTo(element, feature, value);
        } else {
            setOne(element, feature, value);
        }
    }

    /** Sets a feature to what it is without a value. */
    void clear(EObject element, String name) throws NotFoundException {
        EStructuralFeature feature = feature(element, name);
        if (strict && !feature.isMany()) {
            element.eUnset(feature);
        } else {
            set(element, name, null);
        }
    }

    /** Puts an element into a feature that has room for it. */
    void add(EObject owner, String name, EObject element) throws NotFoundException {
        EStructuralFeature feature = feature(owner, name);
        if (feature.isMany()) {
            addTo(owner, feature, element);
        } else if (owner.eGet(feature) == null) {
            setOne(owner, feature, element);
        } else {
            throw new NotFoundException(Messages.bind(Messages.Model_occupied, Names.of(owner), name));
        }
    }

    /** Moves an element. */
    void move(EObject element, EObject target, String name) throws NotFoundException {
        if (target == null) {
            throw new ToolException(Messages.bind(Messages.Model_noContainer, Names.of(element)));
        }
        add(target, name, element);
    }

    /** Takes a value out of a feature; a feature that is not there is left alone. */
    void remove(EObject element, String name, Object value) throws NotFoundException {
        if (strict || element.eClass().getEStructuralFeature(name) != null) {
            EcoreUtil.remove(element, feature(element, name), value);
        }
    }

    /** Takes an element out of what contains it; a root stays. */
    void remove(EObject element) {
        if (element != null && element.eContainer() != null) {
            EcoreUtil.remove(element.eContainer(), element.eContainingFeature(), element);
        }
    }

    private static EStructuralFeature feature(EObject element, String name) throws NotFoundException {
        EStructuralFeature feature = element == null ? null : element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new NotFoundException(Messages.bind(Messages.Model_noFeature, Names.of(element), name));
        }
        return feature;
    }

    private void addTo(EObject element, EStructuralFeature feature, Object value) {
        if (value == null) {
            return;
        }
        Collection<?> added = value instanceof Collection<?> many ? new ArrayList<>(many) : List.of(value);
        added.forEach(each -> check(element, feature, each));
        @SuppressWarnings("unchecked")
        Collection<Object> values = (Collection<Object>) element.eGet(feature);
        changing(element, feature, value, () -> values.addAll(added));
    }

    private void setOne(EObject element, EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum type && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = literal(type, value);
            if (literal != null) {
                element.eSet(feature, literal.getInstance());
            } else if (strict) {
                throw refused(element, feature, value, null);
            }
        } else if (feature instanceof EAttribute attribute && value instanceof String text) {
            changing(element, feature, value,
                    () -> element.eSet(feature, EcoreUtil.createFromString(attribute.getEAttributeType(), text)));
        } else {
            if (value != null) {
                check(element, feature, value);
            }
            changing(element, feature, value, () -> element.eSet(feature, value));
        }
    }

    /** EMF does not always mind a value of a wrong type, and never minds a loop of containment in time. */
    private void check(EObject element, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment() && value instanceof EObject part
                && EcoreUtil.isAncestor(part, element)) {
            throw new ToolException(Messages.bind(Messages.Model_intoItself, Names.of(part)));
        }
        if ((strict || hasInverse(feature)) && !feature.getEType().isInstance(value)) {
            throw refused(element, feature, value, null);
        }
    }

    /** EMF refuses values of wrong types here, but only after it has made room for them, which stays. */
    private static boolean hasInverse(EStructuralFeature feature) {
        return feature.isMany() && feature instanceof EReference reference
                && (reference.isContainment() || reference.getEOpposite() != null);
    }

    private static void changing(EObject element, EStructuralFeature feature, Object value, Runnable change) {
        try {
            change.run();
        } catch (ClassCastException | ArrayStoreException | IllegalArgumentException | NullPointerException
                | IllegalStateException | UnsupportedOperationException e) {
            throw refused(element, feature, value, e);
        }
    }

    private static ToolException refused(EObject element, EStructuralFeature feature, Object value, Throwable cause) {
        String text = value instanceof EObject object ? Names.of(object) : "\"" + value + "\"";
        return new ToolException(
                Messages.bind(Messages.Model_valueRefused, Names.of(element), feature.getName(), text), cause);
    }

    private static EEnumLiteral literal(EEnum type, Object value) {
        if (value instanceof Integer number) {
            return type.getEEnumLiteral(number);
        }
        EEnumLiteral byName = type.getEEnumLiteral((String) value);
        return byName != null ? byName : type.getEEnumLiteralByLiteral((String) value);
    }

    /** A class of a package that is loaded, but belongs neither to the models nor to the viewpoints. */
    private static EClass registered(String typeName) {
        if (typeName == null) {
            return null;
        }
        for (Object each : List.copyOf(EPackage.Registry.INSTANCE.values())) {
            if (each instanceof EPackage loaded && loaded.getName() != null) {
                String rest = typeName.startsWith(loaded.getName()) ? typeName.substring(loaded.getName().length())
                        : "";
                String name = rest.startsWith("::") ? rest.substring(2) : rest.startsWith(".") ? rest.substring(1) : "";
                if (loaded.getEClassifier(name) instanceof EClass found) {
                    return found;
                }
            }
        }
        return null;
    }
}
