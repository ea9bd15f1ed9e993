package org.clusterscape.diagram.internal.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;

/** Takes down what a simple SVG icon paints as filled shapes, for writers of vectors. Gradients and images it cannot take down. */
final class IconRecorder implements Output {

    private static final double HUGE = 1e6;

    private final Recording recording;
    private AffineTransform transform = new AffineTransform();
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke(1);
    private float opacity = 1;

    /** A shape filled with one colour. */
    record Layer(Shape shape, Color color) {
    }

    private static final class Recording {
        private final List<Layer> layers = new ArrayList<>();
        private boolean faithful = true;
    }

    private IconRecorder(Recording recording) {
        this.recording = recording;
    }

    /** The layers of an SVG from below, in an area of a size at the origin; nothing if it has more than filled shapes. */
    static Optional<List<Layer>> record(SVGDocument svg, double width, double height) {
        Recording recording = new Recording();
        svg.renderWithPlatform(NullPlatformSupport.INSTANCE, new IconRecorder(recording), new ViewBox((float) width, (float) height));
        return recording.faithful ? Optional.of(recording.layers) : Optional.empty();
    }

    @Override
    public void fillShape(Shape shape) {
        if (paint instanceof Color color) {
            int alpha = Math.round(color.getAlpha() * opacity);
            recording.layers.add(new Layer(transform.createTransformedShape(shape),
                    new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha)));
        } else {
            recording.faithful = false;
        }
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(BufferedImage image) {
        recording.faithful = false;
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        recording.faithful = false;
    }

    @Override
    public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
        recording.faithful = false;
    }

    @Override
    public void setPaint(Paint other) {
        paint = other;
    }

    @Override
    public void setPaint(Supplier<Paint> other) {
        paint = other.get();
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape clip) {
        // a simple icon has no clip but its own area, where the writer cuts it
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        IconRecorder child = new IconRecorder(recording);
        child.transform = new AffineTransform(transform);
        child.paint = paint;
        child.stroke = stroke;
        child.opacity = opacity;
        return child;
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // not wanted
    }

    @Override
    public Rectangle2D clipBounds() {
        return new Rectangle2D.Double(-HUGE, -HUGE, 2 * HUGE, 2 * HUGE);
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // vectors need no hints
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public void applyTransform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float other) {
        opacity *= other;
    }

    @Override
    public SafeState safeState() {
        IconRecorder before = (IconRecorder) createChild();
        return () -> {
            transform = before.transform;
            paint = before.paint;
            stroke = before.stroke;
            opacity = before.opacity;
        };
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
