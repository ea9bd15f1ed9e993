package org.clusterscape.validation.internal.constraints;

import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Tells characters that XML can store from those that it cannot, and changes texts of a model. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {
    }

    /** The index of the first character that cannot be stored, or -1. */
    static int firstIllegal(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Control characters become spaces; halves of characters and what Unicode has no character for become U+FFFD. */
    static String replaceIllegal(String text) {
        return firstIllegal(text) < 0 ? text : text.codePoints()
                .map(c -> isLegal(c) ? c : Character.isISOControl(c) ? ' ' : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** What XML 1.0 calls a Char. */
    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** Removes white space at both ends, also the kind that does not break lines. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Changes all values of a text attribute; values that become empty or equal to another one are dropped. */
    static void change(EObject element, EAttribute attribute, UnaryOperator<String> change) {
        if (!attribute.isMany()) {
            String text = change.apply((String) element.eGet(attribute));
            element.eSet(attribute, text.isEmpty() ? null : text);
            return;
        }
        @SuppressWarnings("unchecked") // a text attribute with many values
        EList<String> texts = (EList<String>) element.eGet(attribute);
        for (int i = texts.size() - 1; i >= 0; i--) {
            String text = change.apply(texts.get(i));
            if (text.equals(texts.get(i))) {
                continue;
            }
            if (text.isEmpty() || attribute.isUnique() && texts.contains(text)) {
                texts.remove(i);
            } else {
                texts.set(i, text);
            }
        }
    }
}
