package org.clusterscape.example.region.internal;

/** The text of one cell of a table, and where in the file it stands; line and column count from 1. */
public record Cell(String text, int line, int column) {

    boolean isEmpty() {
        return text.isBlank();
    }

    Cell with(String newText) {
        return new Cell(newText, line, column);
    }
}
