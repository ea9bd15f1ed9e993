package org.clusterscape.card.internal.write;

import java.util.regex.Pattern;

import org.clusterscape.card.internal.vocabulary.SectionTitles;
import org.clusterscape.model.KeyField;

/** Writes the title of a card: code, name, and scope in brackets. */
final class TitleLine {

    private static final Pattern USUAL_CODE = Pattern.compile("[A-Z]{1,4} \\d{1,4}[a-z]?|\\d{1,4}[a-z]?");
    private static final Pattern LOOKS_LIKE_CODE = Pattern.compile("\\p{L}*[-. ]?(?:\\p{L}+[-. ])?\\d+[a-z]?(?![\\p{L}\\d]).*");

    private final SectionTitles titles;

    TitleLine(SectionTitles titles) {
        this.titles = titles;
    }

    String write(KeyField keyField) {
        String code = keyField.getNumber() != null && isBlank(keyField.getCode())
                ? keyField.getNumber().toString() : keyField.getCode();
        String name = isBlank(keyField.getName()) ? "" : name(keyField.getName());
        String scope = isBlank(keyField.getScope()) ? "" : scope(keyField.getScope());
        if (isBlank(code)) {
            boolean misleading = scope.isEmpty()
                    && (LOOKS_LIKE_CODE.matcher(name).matches() || titles.exact(name) != null);
            return "# " + join(name, scope) + (misleading ? MarkdownText.AS_IS : "");
        }
        String plainCode = MarkdownText.line(code);
        if (!USUAL_CODE.matcher(code).matches()) {
            return "# **" + plainCode + ":** " + join(name, scope);
        }
        return name.isEmpty() ? "# " + join(plainCode, scope) : "# " + plainCode + ": " + join(name, scope);
    }

    private static String join(String name, String scope) {
        return name.isEmpty() || scope.isEmpty() ? name + scope : name + " " + scope;
    }

    /** A bracket at the end of a name must not be taken for the scope. */
    private static String name(String name) {
        String line = MarkdownText.line(name);
        String end = line.endsWith(")") ? line.replace("(", "\\(").replace(")", "\\)") : line;
        return end.endsWith(":") ? end.substring(0, end.length() - 1) + "\\:" : end;
    }

    private static String scope(String scope) {
        String line = MarkdownText.line(scope);
        return "(" + (isBalanced(line) ? line : line.replace("(", "\\(").replace(")", "\\)")) + ")";
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
