package org.clusterscape.card;

/**
 * A line of a card that did not find its way into the model.
 *
 * @param line the number of the line, from 1
 * @param text the line as it stands in the card, without surrounding blanks
 */
public record UnreadLine(int line, String text) {

    @Override
    public String toString() {
        return line + ": " + text;
    }
}
