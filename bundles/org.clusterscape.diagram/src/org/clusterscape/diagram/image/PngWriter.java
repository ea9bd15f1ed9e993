package org.clusterscape.diagram.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.internal.image.RasterPainter;
import org.clusterscape.diagram.internal.scene.Scene;
import org.clusterscape.diagram.internal.scene.SceneBuilder;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.eclipse.osgi.util.NLS;

/** Writes drawings as PNG. The same drawing, layout and options give the same bytes. */
public final class PngWriter {

    private static final double LARGEST_SCALE = 16;
    private static final double SMALLEST_READABLE_SCALE = 0.5;
    private static final long MILLION = 1_000_000;

    private PngWriter() {
    }

    /** The drawing as a PNG file, twice as fine as on the screen. */
    public static byte[] write(Drawing drawing, Layout layout) throws PictureException {
        return write(drawing, layout, PngOptions.FINE);
    }

    /**
     * The drawing as a PNG file.
     *
     * @throws PictureException         if the picture would be too large, or the scale is out of range
     * @throws IllegalArgumentException if the layout has no place for one of the boxes
     */
    public static byte[] write(Drawing drawing, Layout layout, PngOptions options) throws PictureException {
        double scale = options.scale();
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new PictureException(NLS.bind(Messages.Picture_noScale, (int) LARGEST_SCALE, scale));
        }
        Scene scene = SceneBuilder.of(drawing, layout);
        Bounds bounds = scene.bounds();
        long width = Math.max(1, (long) Math.ceil(bounds.width() * scale));
        long height = Math.max(1, (long) Math.ceil(bounds.height() * scale));
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width * height > options.maximumPixels()) {
            throw new PictureException(NLS.bind(Messages.Picture_tooLarge,
                    new Object[] { grouped(width), grouped(height), Math.max(1, options.maximumPixels() / MILLION) }));
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            new RasterPainter(graphics, options.theme()).paint(scene, scale);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    /**
     * The scale of the options, or as much less as makes the picture small enough; at least half of the drawing's size,
     * since texts cannot be read below.
     */
    public static double fittingScale(Drawing drawing, Layout layout, PngOptions options) {
        Bounds bounds = SceneBuilder.of(drawing, layout).bounds();
        double largest = Math.sqrt(options.maximumPixels() / ((bounds.width() + 1) * (bounds.height() + 1)));
        return Math.min(options.scale(), Math.max(SMALLEST_READABLE_SCALE, Math.floor(largest * 100) / 100));
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static byte[] encoded(BufferedImage image) throws PictureException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(image);
        } catch (IOException e) {
            throw new PictureException(NLS.bind(Messages.Picture_failed, e.getMessage()), e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
