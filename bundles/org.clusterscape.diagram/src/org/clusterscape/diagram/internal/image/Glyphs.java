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

/** The glyphs of texts as shapes; each glyph is read from the font once for each size. */
final class Glyphs {

    private final Map<Key, Shape> outlines = new HashMap<>();

    /** A glyph of a face in a size. */
    record Key(Face face, int number, double size) {
    }

    /** A glyph of a text: its outline with the base line's start at the origin, and the place of that start. */
    record Glyph(Key key, Shape outline, double x, double y) {
    }

    /** The glyphs of a text; blanks are left out. */
    List<Glyph> of(Part.Text text) {
        Face face = Face.of(text.style());
        double size = text.style().size();
        double x = text.left();
        List<Glyph> glyphs = new ArrayList<>();
        for (int codePoint : text.text().codePoints().filter(each -> !face.omits(each)).toArray()) {
            boolean covered = face.covers(codePoint);
            Key key = new Key(face, face.glyph(covered ? codePoint : Face.REPLACEMENT), size);
            Shape outline = outlines.computeIfAbsent(key, Glyphs::outline);
            if (outline != null) {
                double shift = covered ? 0 : face.besideReplacement(codePoint) * size;
                glyphs.add(new Glyph(key, outline, x + shift, text.y()));
            }
            x += face.advance(codePoint) * size;
        }
        return glyphs;
    }

    private static Shape outline(Key key) {
        GeneralPath path = key.face.outline(key.number);
        double scale = key.size / key.face.unitsPerEm();
        return path == null ? null : new AffineTransform(scale, 0, 0, -scale, 0, 0).createTransformedShape(path);
    }
}
