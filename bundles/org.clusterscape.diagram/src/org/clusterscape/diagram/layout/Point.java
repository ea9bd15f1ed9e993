package org.clusterscape.diagram.layout;

/** A place; x grows to the right and y downwards. */
public record Point(double x, double y) {
}
