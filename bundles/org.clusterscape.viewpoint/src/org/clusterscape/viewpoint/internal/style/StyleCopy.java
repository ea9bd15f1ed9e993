package org.clusterscape.viewpoint.internal.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.vsm.style.StyleDescription;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a style in which some features get other values. Values that a feature cannot have leave it as it is. */
final class StyleCopy {

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final StyleDescription style;

    StyleCopy(StyleDescription original) {
        style = (StyleDescription) copier.copy(original);
        copier.copyReferences();
    }

    StyleDescription style() {
        return style;
    }

    /** Sets a reference, such as a colour, of parts of the original in their copies. */
    void setReference(List<EObject> parts, String name, EObject value) {
        for (EObject part : parts) {
            EObject copy = copier.get(part);
            EStructuralFeature feature = copy.eClass().getEStructuralFeature(name);
            if (feature instanceof EReference reference && !reference.isMany() && !reference.isContainment()
                    && (value == null || reference.getEReferenceType().isInstance(value))) {
                copy.eSet(reference, value);
            }
        }
    }

    /** Sets an attribute of parts of the original in their copies. */
    void setAttribute(List<EObject> parts, String name, Object value) {
        for (EObject part : parts) {
            EObject copy = copier.get(part);
            if (copy.eClass().getEStructuralFeature(name) instanceof EAttribute attribute) {
                if (attribute.isMany()) {
                    setMany(copy, attribute, value instanceof Collection<?> many ? many : List.of(value));
                } else {
                    setOne(copy, attribute, value);
                }
            }
        }
    }

    private static void setMany(EObject copy, EAttribute attribute, Collection<?> values) {
        List<Object> converted = new ArrayList<>();
        for (Object each : values) {
            Object value = converted(each, attribute.getEAttributeType());
            if (value != null && !converted.contains(value)) {
                converted.add(value);
            }
        }
        if (!converted.isEmpty() || values.isEmpty()) {
            copy.eSet(attribute, converted);
        }
    }

    private static void setOne(EObject copy, EAttribute attribute, Object value) {
        Object converted = converted(value, attribute.getEAttributeType());
        if (converted != null) {
            copy.eSet(attribute, converted);
        }
    }

    /** The value as one of that type, which is read from texts; null if it is none. */
    private static Object converted(Object value, EDataType type) {
        if (!(value instanceof String text)) {
            return type.isInstance(value) ? value : null;
        }
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
