package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/** Figures that a reader should see first, each on a tile. */
public record Tiles(List<Tile> tiles) implements Block {

    /**
     * A figure with its name.
     *
     * @param note what puts the figure into proportion; may be empty
     * @param anchor where the report says more, or null
     */
    public record Tile(Quantity figure, String label, String note, String anchor) {
        public Tile {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(label);
            Objects.requireNonNull(note);
            if (anchor != null && !Inline.Link.isAnchor(anchor)) {
                throw new IllegalArgumentException("Not a name of an anchor: " + anchor);
            }
        }
    }

    public Tiles {
        tiles = List.copyOf(tiles);
    }
}
