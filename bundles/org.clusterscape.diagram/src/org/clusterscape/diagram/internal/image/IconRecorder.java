package org.clusterscape.diagram.internal.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Takes down what a simple SVG icon paints as filled shapes, for writers of vectors. Gradients and images it cannot take
 * down. It stands behind a proxy, since the annotations of {@link Output} are not at hand and compilers stumble over a
 * class that implements it.
 */
final class IconRecorder implements InvocationHandler {

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

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
    static Optional<List<Layer>> layers(SVGDocument svg, double width, double height) {
        Recording taken = new Recording();
        svg.renderWithPlatform(NullPlatformSupport.INSTANCE, new IconRecorder(taken).output(), new ViewBox((float) width, (float) height));
        return taken.faithful ? Optional.of(taken.layers) : Optional.empty();
    }

    private Output output() {
        return (Output) Proxy.newProxyInstance(IconRecorder.class.getClassLoader(), new Class<?>[] { Output.class }, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        switch (method.getName()) {
        case "fillShape" -> fill((Shape) args[0]);
        case "drawShape" -> fill(stroke.createStrokedShape((Shape) args[0]));
        case "drawImage" -> recording.faithful = false;
        case "setPaint" -> paint = (Paint) (args[0] instanceof Supplier<?> supplier ? supplier.get() : args[0]);
        case "setStroke" -> stroke = (Stroke) args[0];
        case "setTransform" -> transform = new AffineTransform((AffineTransform) args[0]);
        case "applyTransform" -> transform.concatenate((AffineTransform) args[0]);
        case "rotate" -> transform.rotate((double) args[0]);
        case "scale" -> transform.scale((double) args[0], (double) args[1]);
        case "translate" -> transform.translate((double) args[0], (double) args[1]);
        case "applyOpacity" -> opacity *= (float) args[0];
        case "applyClip", "setClip", "setRenderingHint", "dispose", "debugPaint" -> {
            // a simple icon has no clip but its own area, where the writer cuts it
        }
        default -> {
            return state(proxy, method, args);
        }
        }
        return null;
    }

    private Object state(Object proxy, Method method, Object[] args) throws Throwable {
        return switch (method.getName()) {
        case "stroke" -> stroke;
        case "transform" -> new AffineTransform(transform);
        case "currentOpacity" -> opacity;
        case "clipBounds" -> EVERYWHERE.clone();
        case "contextFontSize" -> Optional.empty();
        case "renderingHints" -> new RenderingHints(null);
        case "renderingHint" -> null;
        case "supportsFilters" -> false;
        case "supportsColors" -> true;
        case "createChild" -> copy().output();
        case "safeState" -> {
            IconRecorder before = copy();
            yield (Output.SafeState) () -> restore(before);
        }
        default -> InvocationHandler.invokeDefault(proxy, method, args);
        };
    }

    private void fill(Shape shape) {
        if (paint instanceof Color color) {
            int alpha = Math.round(color.getAlpha() * opacity);
            recording.layers.add(new Layer(transform.createTransformedShape(shape),
                    new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha)));
        } else {
            recording.faithful = false;
        }
    }

    private IconRecorder copy() {
        IconRecorder copy = new IconRecorder(recording);
        copy.restore(this);
        return copy;
    }

    private void restore(IconRecorder other) {
        transform = new AffineTransform(other.transform);
        paint = other.paint;
        stroke = other.stroke;
        opacity = other.opacity;
    }
}
