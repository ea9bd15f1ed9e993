package org.clusterscape.card.internal.merge;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;

/** Finds key fields by code, number or name, and adds bare ones for those that a card only points to. */
final class KeyFields {

    /** The tag of a key field that is in the model only because a card points to it. */
    static final String PLACEHOLDER = "placeholder";

    private final Ecosystem model;

    KeyFields(Ecosystem model) {
        this.model = model;
    }

    /** The key field that the title names, or null. */
    KeyField find(Draft.Title title) {
        String name = Names.key(title.name());
        if (title.code() == null) {
            return name.isEmpty() ? null : only(k -> Names.key(k.getName()).equals(name));
        }
        KeyField byCode = find(title.code());
        return byCode != null || name.isEmpty() ? byCode
                : only(k -> isBlank(k.getCode()) && k.getNumber() == null && Names.key(k.getName()).equals(name));
    }

    private KeyField find(Code code) {
        String key = key(code.text());
        List<KeyField> sameCode = all(k -> key(k.getCode()).equals(key));
        if (!sameCode.isEmpty()) {
            return sameCode.get(0);
        }
        Integer number = code.number();
        return number == null ? null : only(k -> number.equals(number(k))
                && (code.prefix() == null || isBlank(k.getCode()) || key(k.getCode()).matches("\\d+[a-z]?")));
    }

    /** The key field that a text points to, or null. */
    KeyField find(Code pointer, Code own) {
        KeyField found = find(withPrefix(pointer, own));
        return found != null ? found : only(k -> pointer.number() != null && pointer.number().equals(number(k)));
    }

    KeyField addPlaceholder(Code pointer, Code own) {
        Code code = withPrefix(pointer, own);
        KeyField placeholder = ClusterscapeFactory.eINSTANCE.createKeyField();
        placeholder.setCode(code.text());
        placeholder.setNumber(code.number());
        placeholder.getTags().add(PLACEHOLDER);
        model.getKeyFields().add(placeholder);
        return placeholder;
    }

    /** A text says "key field 73" and means the 73rd of its own series. */
    private static Code withPrefix(Code pointer, Code own) {
        return pointer.spokenOf() && own != null && own.number() != null ? new Code(own.prefix(), pointer.digits()) : pointer;
    }

    /** Whether both are the same code, however they are written. */
    static boolean isSameCode(String code, String other) {
        return !isBlank(code) && key(code).equals(key(other));
    }

    private KeyField only(Predicate<KeyField> wanted) {
        List<KeyField> found = all(wanted);
        return found.size() == 1 ? found.get(0) : null;
    }

    private List<KeyField> all(Predicate<KeyField> wanted) {
        return model.getKeyFields().stream().filter(wanted).toList();
    }

    private static Integer number(KeyField keyField) {
        String code = key(keyField.getCode());
        return keyField.getNumber() != null ? keyField.getNumber()
                : code.matches("[a-z]*\\d{1,4}[a-z]?") ? Integer.valueOf(code.replaceAll("\\D", "")) : null;
    }

    private static String key(String code) {
        return code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", "");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
