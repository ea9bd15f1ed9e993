package org.clusterscape.model.storage;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.InternalEList;

/** Compares a model with what was read back from its written form, so that nothing is lost unseen. */
final class ReadBack {

    /**
     * Where the two differ.
     *
     * @param feature null when it is the element itself
     */
    record Difference(EObject element, EStructuralFeature feature) {
    }

    private final ClusterscapeResource model;
    private final ClusterscapeResource copy;

    ReadBack(ClusterscapeResource model, ClusterscapeResource copy) {
        this.model = model;
        this.copy = copy;
    }

    /** The first difference, or null when there is none. */
    Difference compare() {
        return compare(model.getContents().getFirst(), copy.getContents().getFirst());
    }

    private Difference compare(EObject original, EObject read) {
        if (original.eClass() != read.eClass() || !Objects.equals(model.getID(original), copy.getID(read))) {
            return new Difference(original, null);
        }
        for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
            boolean isSet = original.eIsSet(feature);
            if (feature.isTransient() || !isSet && !read.eIsSet(feature)
                    || feature instanceof EReference reference && reference.isContainer()) {
                continue;
            }
            Object value = original.eGet(feature, false);
            Object other = read.eGet(feature, false);
            if (feature instanceof EReference reference && reference.isContainment()) {
                Difference difference = compareChildren(original, reference, value, other);
                if (difference != null) {
                    return difference;
                }
            } else if (!same(feature, value, other)) {
                return new Difference(original, feature);
            }
        }
        return null;
    }

    private Difference compareChildren(EObject original, EReference reference, Object value, Object other) {
        List<? extends EObject> children = elements(reference, value);
        List<? extends EObject> readChildren = elements(reference, other);
        if (children.size() != readChildren.size()) {
            return new Difference(original, reference);
        }
        Iterator<? extends EObject> read = readChildren.iterator();
        for (EObject child : children) {
            EObject readChild = read.next();
            if (isElsewhere(child)) {
                if (!address(child).equals(address(readChild))) {
                    return new Difference(original, reference);
                }
                continue;
            }
            Difference difference = compare(child, readChild);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private boolean same(EStructuralFeature feature, Object value, Object other) {
        if (value instanceof FeatureMap entries && other instanceof FeatureMap otherEntries) {
            return sameEntries(entries, otherEntries);
        }
        if (!feature.isMany()) {
            return sameValue(feature, value, other);
        }
        Iterator<?> values = ((InternalEList<?>) value).basicIterator();
        Iterator<?> others = ((InternalEList<?>) other).basicIterator();
        while (values.hasNext() && others.hasNext()) {
            if (!sameValue(feature, values.next(), others.next())) {
                return false;
            }
        }
        return !values.hasNext() && !others.hasNext();
    }

    private boolean sameEntries(FeatureMap entries, FeatureMap others) {
        if (entries.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            EStructuralFeature feature = entries.getEStructuralFeature(i);
            boolean same = feature == others.getEStructuralFeature(i)
                    && (feature instanceof EReference reference && reference.isContainment()
                            ? compare((EObject) entries.getValue(i), (EObject) others.getValue(i)) == null
                            : sameValue(feature, entries.getValue(i), others.getValue(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean sameValue(EStructuralFeature feature, Object value, Object other) {
        if (value == null || other == null) {
            return value == other;
        }
        return feature instanceof EAttribute attribute ? sameData(attribute.getEAttributeType(), value, other)
                : address((EObject) value).equals(address((EObject) other));
    }

    private static boolean sameData(EDataType type, Object value, Object other) {
        return switch (value) {
            case String text -> XmlText.clean(text).equals(other);
            case byte[] bytes -> other instanceof byte[] others && Arrays.equals(bytes, others);
            default -> value.equals(other) || sameText(type, value, other);
        };
    }

    /** For types that have no equality of their own. */
    private static boolean sameText(EDataType type, Object value, Object other) {
        String text = EcoreUtil.convertToString(type, value);
        return XmlText.clean(text).equals(EcoreUtil.convertToString(type, other));
    }

    private static List<? extends EObject> elements(EReference reference, Object value) {
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            InternalEList<? extends EObject> list = (InternalEList<? extends EObject>) value;
            return list.basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private static boolean isElsewhere(EObject child) {
        return child.eIsProxy() || ((InternalEObject) child).eDirectResource() != null;
    }

    /** What a reference points to, in a form that both models share: the id, or for other files their address with it. */
    private Object address(EObject target) {
        String id = target.eResource() == model ? model.getID(target) : target.eResource() == copy ? copy.getID(target)
                : model.danglingId(target);
        id = id == null ? copy.danglingId(target) : id;
        return id == null ? EcoreUtil.getURI(target) : id;
    }
}
