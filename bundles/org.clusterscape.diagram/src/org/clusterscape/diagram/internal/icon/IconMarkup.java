package org.clusterscape.diagram.internal.icon;

import java.util.List;

import org.clusterscape.diagram.drawing.Color;

/**
 * A simple SVG icon, reduced to harmless shapes whose colours are known, so that it can stand inside another SVG and
 * change its colours with the theme.
 *
 * @param x      where its view box begins
 * @param y      where its view box begins
 * @param width  the width of its view box
 * @param height the height of its view box
 * @param shapes what it consists of
 */
public record IconMarkup(double x, double y, double width, double height, List<Shape> shapes) {

    public IconMarkup {
        shapes = List.copyOf(shapes);
    }

    /** A shape, or a group of them. */
    public record Shape(String name, List<Attribute> attributes, List<Shape> shapes) {
        public Shape {
            attributes = List.copyOf(attributes);
            shapes = List.copyOf(shapes);
        }
    }

    /** An attribute; the colour is null where the value is none. */
    public record Attribute(String name, String value, Color color) {
    }
}
