package org.clusterscape.validation.internal.constraints;

import java.util.Map;
import java.util.Objects;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.KeyField;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** Codes, numbers and names by which key fields are cited. */
public final class KeyFieldIdentityConstraints {

    private KeyFieldIdentityConstraints() {
    }

    /** {@code keyField.duplicateCode}: two key fields have the same code. */
    public static final class DuplicateCode implements Constraint {

        private Map<String, KeyField> firsts;

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (firsts == null) {
                firsts = Keys.firsts(problems.context().all(KeyField.class), k -> Keys.code(k.getCode()));
            }
            KeyField first = firsts.getOrDefault(Keys.code(keyField.getCode()), keyField);
            if (first != keyField) {
                problems.add(keyField, Literals.KEY_FIELD__CODE, Messages.bind(Messages.keyFieldDuplicateCode,
                        new Object[] {Words.of(keyField), Words.value(keyField.getCode()), Words.of(first)}));
            }
        }
    }

    /** {@code keyField.duplicateNumber}: two key fields with different codes, or without, have the same number. */
    public static final class DuplicateNumber implements Constraint {

        private Map<Integer, KeyField> firsts;

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (firsts == null) {
                firsts = Keys.firsts(problems.context().all(KeyField.class), KeyField::getNumber);
            }
            KeyField first = firsts.getOrDefault(keyField.getNumber(), keyField);
            String code = Keys.code(keyField.getCode());
            boolean sameCode = code != null && Objects.equals(code, Keys.code(first.getCode()));
            if (first != keyField && !sameCode) {
                problems.add(keyField, Literals.KEY_FIELD__NUMBER, Messages.bind(Messages.keyFieldDuplicateNumber,
                        new Object[] {Words.of(keyField), keyField.getNumber(), Words.of(first)}));
            }
        }
    }

    /** {@code keyField.noCode}: a key field that cannot be cited. */
    public static final class NoCode implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (Words.blank(keyField.getCode()) && !isPlaceholder(keyField)) {
                problems.add(keyField, Literals.KEY_FIELD__CODE,
                        Messages.bind(Messages.keyFieldNoCode, Words.of(keyField)));
            }
        }
    }

    /** {@code keyField.noName}: a key field with content but without a name. */
    public static final class NoName implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (Words.blank(keyField.getName()) && !isPlaceholder(keyField)) {
                problems.add(keyField, Literals.NAMED_ELEMENT__NAME,
                        Messages.bind(Messages.keyFieldNoName, Words.of(keyField)));
            }
        }
    }

    /** {@code keyField.placeholder}: a key field of which only the code or number is known. */
    public static final class Placeholder implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (isPlaceholder(keyField)) {
                String known = Words.blank(keyField.getCode()) ? keyField.getNumber().toString() : keyField.getCode();
                problems.add(keyField, null, Messages.bind(Messages.keyFieldPlaceholder, Words.value(known)));
            }
        }
    }

    /** What an import leaves for a key field that another card cites. */
    private static boolean isPlaceholder(KeyField keyField) {
        boolean known = !Words.blank(keyField.getCode()) || keyField.getNumber() != null;
        return known && Words.blank(keyField.getName()) && Words.blank(keyField.getScope())
                && Words.blank(keyField.getDifferentiatedDescription()) && keyField.getStatedTotal() == null
                && keyField.eContents().isEmpty();
    }
}
