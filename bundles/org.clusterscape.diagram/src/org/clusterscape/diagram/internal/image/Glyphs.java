package org.clusterscape.diagram.internal.image;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.internal.text.Face;

/** The glyphs of texts as shapes; each glyph is read from the font once. */
final class Glyphs {

    private final Map<Face, Map<Integer, GeneralPath>> outlines = new HashMap<>();

    /** The glyphs of a text at their places; blanks are left out. */
    List<Shape> of(Part.Text text) {
        Face face = Face.of(text.style());
        Map<Integer, GeneralPath> known = outlines.computeIfAbsent(face, key -> new HashMap<>());
        double size = text.style().size() / face.unitsPerEm();
        double x = text.left();
        List<Shape> shapes = new ArrayList<>();
        for (int codePoint : face.drawable(text.text()).codePoints().toArray()) {
            GeneralPath glyph = known.computeIfAbsent(face.glyph(codePoint), face::outline);
            if (glyph != null) {
                shapes.add(new AffineTransform(size, 0, 0, -size, x, text.y()).createTransformedShape(glyph));
            }
            x += face.advance(codePoint) * text.style().size();
        }
        return shapes;
    }
}
