package org.clusterscape.diagram.internal.image;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.internal.image.Glyphs.Glyph;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.internal.scene.Paint;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.internal.scene.Scene;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.Theme;

/**
 * Paints a scene onto an image. Glyphs are filled as shapes, straight from the bundled font, so that no font of the
 * system is needed and every machine paints the same.
 */
public final class RasterPainter {

    private final Graphics2D graphics;
    private final Inks inks;
    private final Pictures pictures;
    private final Glyphs glyphs = new Glyphs();
    private final Map<Glyphs.Key, Shape> halos = new HashMap<>();

    public RasterPainter(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.inks = new Inks(theme);
        this.pictures = new Pictures(theme);
    }

    /** Paints the whole scene, its top left corner at the origin. */
    public void paint(Scene scene, double scale) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        Bounds bounds = scene.bounds();
        graphics.scale(scale, scale);
        graphics.translate(-bounds.x(), -bounds.y());
        graphics.setColor(inks.color(new Ink.Canvas()));
        graphics.fill(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width() + 1, bounds.height() + 1));
        scene.parts().forEach(this::paint);
    }

    private void paint(Part part) {
        switch (part) {
        case Part.Path path -> path(path);
        case Part.Text text -> text(text);
        case Part.Picture picture -> picture(picture);
        case Part.Group group -> group.parts().forEach(this::paint);
        case Part.Caption caption -> caption.parts().forEach(this::paint);
        }
    }

    private void path(Part.Path path) {
        Path2D shape = Paths.of(path.outline());
        if (path.fill() != null) {
            graphics.setPaint(paint(path.fill()));
            graphics.fill(shape);
        }
        if (path.line() != null) {
            graphics.setColor(inks.color(path.line().ink()));
            graphics.setStroke(Paths.of(path.line()));
            graphics.draw(shape);
        }
    }

    private java.awt.Paint paint(Paint paint) {
        return switch (paint) {
        case Paint.Solid(Ink ink, double opacity) -> inks.color(ink, opacity);
        case Paint.Gradient g when g.x1() == g.x2() && g.y1() == g.y2() -> inks.color(g.from());
        case Paint.Gradient g -> new LinearGradientPaint(new Point2D.Double(g.x1(), g.y1()), new Point2D.Double(g.x2(), g.y2()),
                new float[] { 0, 1 }, new java.awt.Color[] { inks.color(g.from()), inks.color(g.to()) });
        };
    }

    private void text(Part.Text text) {
        List<Glyph> shapes = glyphs.of(text);
        if (text.halo() != null) {
            graphics.setColor(inks.color(text.halo()));
            BasicStroke around = new BasicStroke((float) text.haloWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            shapes.forEach(glyph -> fill(halos.computeIfAbsent(glyph.key(), key -> around.createStrokedShape(glyph.outline())), glyph));
        }
        graphics.setColor(inks.color(text.ink()));
        shapes.forEach(glyph -> fill(glyph.outline(), glyph));
        for (Bounds line : TextLines.of(text)) {
            graphics.fill(new Rectangle2D.Double(line.x(), line.y(), line.width(), line.height()));
        }
    }

    private void fill(Shape shape, Glyph glyph) {
        graphics.translate(glyph.x(), glyph.y());
        graphics.fill(shape);
        graphics.translate(-glyph.x(), -glyph.y());
    }

    private void picture(Part.Picture part) {
        Pictures.Readable picture = pictures.get(part.icon());
        Bounds b = part.bounds();
        if (picture != null) {
            Pictures.draw(picture, graphics, b, part.stretched());
            return;
        }
        graphics.setColor(inks.color(Placeholder.INK));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(Paths.of(Placeholder.of(b)));
    }
}
