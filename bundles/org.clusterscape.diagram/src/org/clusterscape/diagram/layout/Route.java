package org.clusterscape.diagram.layout;

import java.util.List;

/**
 * The way of a connection, in coordinates of the whole diagram.
 *
 * @param points where it begins, bends and ends; at least two. The ends lie on the bounds of the boxes (or on the way of
 *               the connection) at that end; where the outline of a box is not its bounds (an ellipse, say), the picture
 *               carries the line on to the outline
 * @param begin  where the label near the begin stands, or null for a place of the picture's choice
 * @param centre where the label at the middle stands, or null
 * @param end    where the label near the end stands, or null
 */
public record Route(List<Point> points, Bounds begin, Bounds centre, Bounds end) {

    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A route needs two points at least: " + points);
        }
    }

    /** A route whose labels have no fixed place. */
    public static Route of(List<Point> points) {
        return new Route(points, null, null, null);
    }
}
