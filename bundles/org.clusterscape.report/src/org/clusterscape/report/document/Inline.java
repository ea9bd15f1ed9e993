package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A piece of running text. Whatever it says is data: renderers escape it, so that text of a model never becomes markup.
 * A line feed in a text is a line break.
 */
public sealed interface Inline {

    /** Plain text. */
    record Text(String text) implements Inline {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /** Text that stands out a little, such as a term or a remark of the report itself. */
    record Emphasis(String text) implements Inline {
        public Emphasis {
            Objects.requireNonNull(text);
        }
    }

    /** Text that leads in, such as the name of a city before its example. */
    record Strong(String text) implements Inline {
        public Strong {
            Objects.requireNonNull(text);
        }
    }

    /**
     * Text that leads to another place of the report or out of it.
     *
     * @param address {@code #anchor}, or an address that {@link #isAddress} accepts
     */
    record Link(String text, String address) implements Inline {

        private static final Pattern ANCHOR = Pattern.compile("#[A-Za-z][A-Za-z0-9._-]*");
        private static final Pattern ADDRESS =
                Pattern.compile("(?i)(?:https?://[^\\s/?#]|mailto:[^\\s@]+@)[^\\s\\p{Cc}\\p{Cs}<>\"`{}|\\\\^]*");

        /** @throws IllegalArgumentException for any other address, so that no renderer ever writes one */
        public Link {
            Objects.requireNonNull(text);
            if (!ANCHOR.matcher(address).matches() && !isAddress(address)) {
                throw new IllegalArgumentException("Neither an anchor nor a web or mail address: " + address);
            }
        }

        /** Whether it leads to a place in the report itself. */
        public boolean isInternal() {
            return address.startsWith("#");
        }

        /** Whether a text can be the name of an anchor. */
        public static boolean isAnchor(String name) {
            return ANCHOR.matcher("#" + name).matches();
        }

        /** Whether a text is an absolute http, https or mailto address without blanks: what a report may link to. */
        public static boolean isAddress(String address) {
            return ADDRESS.matcher(address).matches();
        }
    }

    /** A status within text. */
    record Badge(Status status) implements Inline {
        public Badge {
            Objects.requireNonNull(status);
        }
    }

    /** One piece of plain text, or none for null. */
    static List<Inline> text(String text) {
        return text == null ? List.of() : List.of(new Text(text));
    }

    /** A link to an anchor of the report. */
    static Inline toAnchor(String text, String anchor) {
        return new Link(text, "#" + anchor);
    }

    /** A link out of the report where the address is a web or mail address; otherwise only the text. */
    static Inline toAddress(String text, String address) {
        return Link.isAddress(address) ? new Link(text, address) : new Text(text);
    }
}
