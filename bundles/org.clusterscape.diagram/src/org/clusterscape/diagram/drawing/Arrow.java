package org.clusterscape.diagram.drawing;

/**
 * The sign at an end of a connection. <em>Input</em> arrows point at the box at that end, <em>output</em> arrows away
 * from it; where a sign has several parts, the first named is nearest to the box.
 */
public enum Arrow {
    NONE, OUTPUT_ARROW, INPUT_ARROW, OUTPUT_CLOSED_ARROW, INPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW,
    INPUT_FILL_CLOSED_ARROW, DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND, CIRCLE_PLUS, DOT,
    INPUT_ARROW_WITH_DOT, DIAMOND_WITH_DOT, FILL_DIAMOND_WITH_DOT, INPUT_ARROW_WITH_DIAMOND_AND_DOT,
    INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT
}
