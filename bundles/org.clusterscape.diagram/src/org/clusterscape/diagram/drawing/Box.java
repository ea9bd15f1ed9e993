package org.clusterscape.diagram.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A node, container, list, list item or bordered node.
 *
 * @param id           unique in the drawing, over boxes and connections; stays the same when the diagram is refreshed
 * @param kind         its role
 * @param shape        its outline
 * @param label        its text and icon, or null
 * @param presentation how the children of a container are arranged; of no meaning for other kinds
 * @param size         the size that the design or the user wants; without parts: fits its content
 * @param fill         how its inside is painted, or null for not at all
 * @param border       its outline's line, or null for none
 * @param children     the boxes inside (containers), or the items (lists)
 * @param borders      the bordered nodes that sit on its outline
 * @param badges       small pictures laid over it
 * @param meta         what it stands for
 */
public record Box(String id, Kind kind, Shape shape, Label label, Presentation presentation, Size size, Fill fill,
        Stroke border, List<Box> children, List<Box> borders, List<Badge> badges, Meta meta) {

    /** The role of a box. */
    public enum Kind {
        NODE, CONTAINER, LIST,
        /** An entry of a list. */
        ITEM,
        /** A box on the outline of another one. */
        BORDER
    }

    /** How the children of a container are arranged. */
    public enum Presentation {
        /** Placed freely. */
        FREE_FORM,
        /** One line of text each. */
        LIST,
        /** One below the other, each as wide as the container. */
        VERTICAL_STACK,
        /** Side by side, each as high as the container. */
        HORIZONTAL_STACK
    }

    public Box {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        shape = Objects.requireNonNullElse(shape, Shape.RECTANGLE);
        presentation = Objects.requireNonNullElse(presentation,
                kind == Kind.LIST ? Presentation.LIST : Presentation.FREE_FORM);
        size = Objects.requireNonNullElse(size, Size.FIT);
        children = List.copyOf(children);
        borders = List.copyOf(borders);
        badges = List.copyOf(badges);
        meta = Objects.requireNonNullElse(meta, Meta.NONE);
    }

    /** A white box with a thin grey line and a label, without children. */
    public static Box of(String id, Kind kind, Label label) {
        return new Box(id, kind, Shape.RECTANGLE, label, null, Size.FIT, Fill.of(Color.WHITE), Stroke.THIN, List.of(), List.of(),
                List.of(), Meta.NONE);
    }

    public Box withShape(Shape other) {
        return new Box(id, kind, other, label, presentation, size, fill, border, children, borders, badges, meta);
    }

    public Box withLabel(Label other) {
        return new Box(id, kind, shape, other, presentation, size, fill, border, children, borders, badges, meta);
    }

    public Box withPresentation(Presentation other) {
        return new Box(id, kind, shape, label, other, size, fill, border, children, borders, badges, meta);
    }

    public Box withSize(Size other) {
        return new Box(id, kind, shape, label, presentation, other, fill, border, children, borders, badges, meta);
    }

    public Box withFill(Fill other) {
        return new Box(id, kind, shape, label, presentation, size, other, border, children, borders, badges, meta);
    }

    public Box withBorder(Stroke other) {
        return new Box(id, kind, shape, label, presentation, size, fill, other, children, borders, badges, meta);
    }

    public Box withChildren(List<Box> others) {
        return new Box(id, kind, shape, label, presentation, size, fill, border, others, borders, badges, meta);
    }

    public Box withBorders(List<Box> others) {
        return new Box(id, kind, shape, label, presentation, size, fill, border, children, others, badges, meta);
    }

    public Box withBadges(List<Badge> others) {
        return new Box(id, kind, shape, label, presentation, size, fill, border, children, borders, others, meta);
    }

    public Box withMeta(Meta other) {
        return new Box(id, kind, shape, label, presentation, size, fill, border, children, borders, badges, other);
    }
}
