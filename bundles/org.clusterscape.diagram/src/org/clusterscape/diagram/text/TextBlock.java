package org.clusterscape.diagram.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines     the lines as they are drawn
 * @param width     the width of the widest line in pixels
 * @param height    the height of all lines in pixels
 * @param shortened whether a part of the text is missing
 */
public record TextBlock(List<String> lines, double width, double height, boolean shortened) {

    public TextBlock {
        lines = List.copyOf(lines);
    }
}
