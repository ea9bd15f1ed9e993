package org.clusterscape.diagram.internal.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML text; escapes everything it is given. */
final class Xml {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; attributes may follow. */
    Xml open(String name) {
        endTag();
        out.append("\n<").append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened; none if the value is null or empty. */
    Xml with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        }
        return this;
    }

    Xml with(String name, double value) {
        return with(name, number(value));
    }

    /** Closes the innermost open element. */
    Xml close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("\n</").append(name).append('>');
        }
        return this;
    }

    /** Closes the innermost open element, which has only this text. */
    Xml close(String text) {
        endTag();
        escape(text);
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds markup that is known to be well-formed. */
    Xml markup(String text) {
        endTag();
        out.append(text);
        return this;
    }

    /** All that was written. */
    String text() {
        return out.toString();
    }

    /** A number with two decimals at most. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long absolute = Math.abs(hundredths);
        long hundredth = absolute % 100;
        String decimals = absolute % 10 == 0 ? Long.toString(hundredth / 10) : hundredth < 10 ? "0" + hundredth : Long.toString(hundredth);
        return sign + absolute / 100 + "." + decimals;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append("&#10;");
            default -> out.append(c);
            }
        }
    }
}
