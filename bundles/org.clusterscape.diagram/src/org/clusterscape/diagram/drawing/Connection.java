package org.clusterscape.diagram.drawing;

import java.util.Objects;

/**
 * A line between two boxes or connections.
 *
 * @param id          unique in the drawing, over boxes and connections
 * @param source      the id of the box or connection where it begins
 * @param target      the id of the box or connection where it ends
 * @param stroke      its line
 * @param sourceArrow the sign at its begin
 * @param targetArrow the sign at its end
 * @param routing     the form of its way
 * @param begin       the label near its begin, or null
 * @param centre      the label at its middle, or null
 * @param end         the label near its end, or null
 * @param meta        what it stands for
 */
public record Connection(String id, String source, String target, Stroke stroke, Arrow sourceArrow, Arrow targetArrow,
        Routing routing, Label begin, Label centre, Label end, Meta meta) {

    /** The form of the way of a connection. */
    public enum Routing {
        STRAIGHT,
        /** Horizontal and vertical parts only. */
        MANHATTAN,
        /** As manhattan; connections to the same target share their last part. */
        TREE,
        /** A square bracket beside the two boxes. */
        BRACKET
    }

    public Connection {
        Objects.requireNonNull(id);
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        stroke = Objects.requireNonNullElse(stroke, Stroke.THIN);
        sourceArrow = Objects.requireNonNullElse(sourceArrow, Arrow.NONE);
        targetArrow = Objects.requireNonNullElse(targetArrow, Arrow.NONE);
        routing = Objects.requireNonNullElse(routing, Routing.STRAIGHT);
        meta = Objects.requireNonNullElse(meta, Meta.NONE);
    }

    /** A thin straight line with an arrow at its end and no label. */
    public static Connection of(String id, String source, String target) {
        return new Connection(id, source, target, Stroke.THIN, Arrow.NONE, Arrow.INPUT_ARROW, Routing.STRAIGHT, null, null, null,
                Meta.NONE);
    }

    public Connection withStroke(Stroke other) {
        return new Connection(id, source, target, other, sourceArrow, targetArrow, routing, begin, centre, end, meta);
    }

    public Connection withArrows(Arrow atSource, Arrow atTarget) {
        return new Connection(id, source, target, stroke, atSource, atTarget, routing, begin, centre, end, meta);
    }

    public Connection withRouting(Routing other) {
        return new Connection(id, source, target, stroke, sourceArrow, targetArrow, other, begin, centre, end, meta);
    }

    /** The same with other labels; each may be null. */
    public Connection withLabels(Label atBegin, Label atCentre, Label atEnd) {
        return new Connection(id, source, target, stroke, sourceArrow, targetArrow, routing, atBegin, atCentre, atEnd, meta);
    }

    public Connection withMeta(Meta other) {
        return new Connection(id, source, target, stroke, sourceArrow, targetArrow, routing, begin, centre, end, other);
    }
}
