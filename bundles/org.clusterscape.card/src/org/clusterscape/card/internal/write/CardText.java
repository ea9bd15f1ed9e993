package org.clusterscape.card.internal.write;

import java.util.List;

/** The growing text of a card, block by block. */
final class CardText {

    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        block(List.of("## " + title), "", "");
    }

    /** A block of lines, with an empty line before it. */
    void lines(List<String> lines) {
        block(lines, "", "");
    }

    void quote(List<String> lines) {
        block(lines, "> ", "> ");
    }

    /** Items of one list; those with several paragraphs need no more than their indentation. */
    void items(List<List<String>> items) {
        if (!items.isEmpty()) {
            separate();
            items.forEach(item -> append(item, "- ", "  "));
        }
    }

    private void block(List<String> lines, String first, String next) {
        separate();
        append(lines, first, next);
    }

    private void append(List<String> lines, String first, String next) {
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? first : next) + lines.get(i);
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
