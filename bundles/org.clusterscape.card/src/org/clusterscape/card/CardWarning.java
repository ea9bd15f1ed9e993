package org.clusterscape.card;

/**
 * Something in a card that its authors may want to look at, although the import knew what to do.
 *
 * @param line the number of the line, from 1, or 0 where it concerns the whole card
 * @param message a sentence for the authors
 */
public record CardWarning(int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? message : line + ": " + message;
    }
}
