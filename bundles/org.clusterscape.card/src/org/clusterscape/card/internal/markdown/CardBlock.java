package org.clusterscape.card.internal.markdown;

import java.util.List;

/**
 * A block of a card: a heading, a paragraph, an item of a list, a quote or a row of a table. Lists are flat: the items of
 * lists inside an item are lines of its text.
 *
 * @param text the text; of a row, that of all its cells
 * @param level the level of a heading, from 1; otherwise 0
 * @param marker what stands before an item: {@code -}, {@code *}, {@code +}, or a number and a dot; otherwise empty
 * @param cells the cells of a row; otherwise empty
 */
public record CardBlock(Kind kind, StyledText text, int level, String marker, List<StyledText> cells) {

    /** What a block is. */
    public enum Kind {
        HEADING, PARAGRAPH, ITEM, QUOTE, HEADER_ROW, ROW
    }

    public static CardBlock paragraph(StyledText text) {
        return new CardBlock(Kind.PARAGRAPH, text, 0, "", List.of());
    }

    public CardBlock withText(StyledText other) {
        return new CardBlock(kind, other, level, marker, cells);
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
