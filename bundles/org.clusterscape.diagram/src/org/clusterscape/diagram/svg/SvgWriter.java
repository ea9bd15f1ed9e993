package org.clusterscape.diagram.svg;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.internal.scene.SceneBuilder;
import org.clusterscape.diagram.internal.svg.SafeId;
import org.clusterscape.diagram.internal.svg.SvgDocument;
import org.clusterscape.diagram.layout.Layout;

/**
 * Writes drawings as SVG. The same drawing, layout and options give the same text. Everything that comes from a model is
 * escaped; links other than http, https, mailto and relative ones are left out; nothing is loaded from elsewhere.
 */
public final class SvgWriter {

    private SvgWriter() {
    }

    /** The drawing as an SVG file for light and dark. */
    public static String write(Drawing drawing, Layout layout) {
        return write(drawing, layout, SvgOptions.FILE);
    }

    /**
     * The drawing as SVG.
     *
     * @throws IllegalArgumentException if the layout has no place for one of the boxes
     */
    public static String write(Drawing drawing, Layout layout, SvgOptions options) {
        return new SvgDocument(SceneBuilder.of(drawing, layout), options).text();
    }

    /**
     * The drawing as a part of an HTML page, with its style sheet apart.
     *
     * @throws IllegalArgumentException if the layout has no place for one of the boxes
     */
    public static SvgParts parts(Drawing drawing, Layout layout) {
        return new SvgDocument(SceneBuilder.of(drawing, layout), SvgOptions.INLINE).separated();
    }

    /** The {@code id} of the root element of a drawing. */
    public static String rootId(String drawingId) {
        return SafeId.root(drawingId);
    }

    /** The {@code id} of the element that shows a box or connection, to point to it. */
    public static String elementId(String drawingId, String id) {
        return SafeId.part(drawingId, id);
    }
}
