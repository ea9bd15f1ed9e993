package org.clusterscape.card.internal.merge;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.Change;
import org.clusterscape.card.Change.Kind;
import org.clusterscape.card.internal.Messages;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects the changes of one import. Inside a new key field nothing is worth mentioning. */
final class ChangeLog {

    private static final int LONGEST_VALUE = 60;

    private final List<Change> changes = new ArrayList<>();
    private EObject newKeyField;

    /** Changes of the key field itself and of what it contains will not be mentioned. */
    void isNew(EObject keyField) {
        newKeyField = keyField;
    }

    List<Change> changes() {
        return changes;
    }

    /** To be called when the element is in the model. */
    void added(CardSection section, EObject element) {
        if (!isInNew(element)) {
            String label = described(element);
            add(Kind.ADDED, section, label, null, null, null, Messages.bind(Messages.Change_added, label));
        }
    }

    /** To be called before the element leaves the model. */
    void removed(CardSection section, EObject element) {
        String label = described(element);
        add(Kind.REMOVED, section, label, null, null, null, Messages.bind(Messages.Change_removed, label));
    }

    /** An element of the model that the key field no longer names. */
    void unlinked(CardSection section, EObject element) {
        String label = described(element);
        add(Kind.REMOVED, section, label, null, null, null, Messages.bind(Messages.Change_unlinked, label));
    }

    void kept(CardSection section, EObject element, String reason) {
        String label = described(element);
        add(Kind.KEPT, section, label, null, null, null, Messages.bind(Messages.Change_kept, label, reason));
    }

    /** A value that people changed in the model since the card was last imported, and that therefore stays. */
    void keptValue(CardSection section, EObject element, EStructuralFeature feature, Object modelValue, Object cardValue) {
        String label = described(element);
        String words = Labels.words(feature);
        add(Kind.KEPT, section, label, words, text(modelValue), text(cardValue),
                Messages.bind(Messages.Change_keptValue, new Object[] {label, words, shortened(modelValue), shortened(cardValue)}));
    }

    /** To be called with the label that the element had before. */
    void changed(CardSection section, EObject element, String labelBefore, EStructuralFeature feature, Object oldValue,
            Object newValue) {
        if (!isInNew(element)) {
            String words = Labels.words(feature);
            String template = oldValue == null ? feature.isMany() ? Messages.Change_addedTo : Messages.Change_set
                    : newValue == null ? Messages.Change_unset : Messages.Change_changed;
            String message = Messages.bind(template, new Object[] {labelBefore, words, shortened(oldValue), shortened(newValue)});
            add(Kind.CHANGED, section, labelBefore, words, text(oldValue), text(newValue), message);
        }
    }

    void reordered(CardSection section, EObject owner, EStructuralFeature list) {
        if (!isInNew(owner)) {
            String words = Labels.words(list);
            add(Kind.REORDERED, section, Labels.label(owner), words, null, null, Messages.bind(Messages.Change_reordered, words));
        }
    }

    /** The label of the element behind its type, such as {@code City Berlin}. */
    static String described(EObject element) {
        String type = Labels.typeName(element);
        String label = Labels.label(element);
        return label.equals(type) ? label : type + " “" + label + "”";
    }

    private boolean isInNew(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e == newKeyField) {
                return true;
            }
        }
        return false;
    }

    private void add(Kind kind, CardSection section, String element, String feature, String oldValue, String newValue,
            String message) {
        changes.add(new Change(kind, section, element, feature, oldValue, newValue, message));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case Enumerator literal -> Labels.words(literal);
            case EObject element -> Labels.label(element);
            case Double number -> ClusterscapePackage.eINSTANCE.getEFactoryInstance()
                    .convertToString(ClusterscapePackage.Literals.DECIMAL, number);
            default -> value.toString();
        };
    }

    private static String shortened(Object value) {
        String text = text(value);
        String line = text == null ? "–" : text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_VALUE) {
            return line;
        }
        boolean insidePair = Character.isHighSurrogate(line.charAt(LONGEST_VALUE - 1));
        return line.substring(0, insidePair ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
    }
}
