package org.clusterscape.card.internal.read;

import java.util.List;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.model.CardSection;

/** Reads the description: all text of the section, with its lists as lines. */
final class TextReader {

    private final Reading reading;

    TextReader(Reading reading) {
        this.reading = reading;
    }

    /** The text, or null where there is none. */
    String read(List<CardBlock> blocks) {
        StringBuilder text = new StringBuilder();
        boolean afterItem = false;
        for (CardBlock block : blocks) {
            String plain = block.text().plain();
            if (block.is(Kind.QUOTE)) {
                reading.note(CardSection.DESCRIPTION, block);
            } else if (!plain.isEmpty()) {
                reading.understood(block.text());
                boolean item = block.is(Kind.ITEM);
                text.append(text.isEmpty() ? "" : item && afterItem ? "\n" : "\n\n");
                text.append(item ? bullet(block.marker()) : "").append(plain);
                afterItem = item;
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static String bullet(String marker) {
        return (Character.isDigit(marker.charAt(0)) ? marker : "-") + " ";
    }
}
