package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.io.Writer;

import org.clusterscape.report.internal.text.CleanText;

/** Writes markup that is HTML as well as XML, and escapes all text and attribute values. */
final class Markup {

    private static final int LONG_WORD = 24;

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Opens an element; attributes are names and values in turn, those with a null value are left out. */
    Markup open(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.write('>');
        return this;
    }

    /** An element without content, such as a line break or a shape. */
    Markup empty(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.write("/>");
        return this;
    }

    Markup close(String element) throws IOException {
        out.write("</");
        out.write(element);
        out.write('>');
        return this;
    }

    Markup closeLine(String element) throws IOException {
        return close(element).line();
    }

    Markup line() throws IOException {
        out.write('\n');
        return this;
    }

    /** An element that contains only text. */
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** Markup that has been checked before, such as that of a picture. */
    Markup raw(String checked) throws IOException {
        out.write(checked);
        return this;
    }

    Markup text(String text) throws IOException {
        escape(CleanText.of(text));
        return this;
    }

    /** Text in which line feeds are line breaks, and long words may be broken. */
    Markup lines(String text) throws IOException {
        String clean = CleanText.of(text);
        int start = 0;
        for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', start)) {
            breakable(clean.substring(start, end));
            empty("br");
            start = end + 1;
        }
        breakable(clean.substring(start));
        return this;
    }

    /** Very long words get places at which they may be broken, so that they do not push a table off the page. */
    private void breakable(String text) throws IOException {
        int start = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' ? 0 : word + 1;
            if (word > 0 && word % LONG_WORD == 0 && !Character.isHighSurrogate(text.charAt(i))) {
                escape(text.substring(start, i + 1));
                empty("wbr");
                start = i + 1;
            }
        }
        escape(text.substring(start));
    }

    private void begin(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escape(CleanText.of(attributes[i + 1]).replace('\n', ' '));
                out.write('"');
            }
        }
    }

    private void escape(String text) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (entity != null) {
                out.write(text, start, i - start);
                out.write(entity);
                start = i + 1;
            }
        }
        out.write(text, start, text.length() - start);
    }
}
