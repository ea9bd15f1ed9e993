package org.clusterscape.diagram.internal.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.color.Palette;
import org.clusterscape.diagram.internal.icon.IconText;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.Theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** Reads the pictures of a scene, each once. What cannot be read is null; SVG may load nothing from elsewhere. */
final class Pictures {

    private static final long MOST_PIXELS = 16_000_000;

    private final UnaryOperator<Icon> recolor;
    private final Map<Icon, Readable> read = new HashMap<>();

    /** Pictures in the colours of a theme. */
    Pictures(Theme theme) {
        recolor = theme == Theme.DARK ? icon -> IconText.recolored(icon, color -> Palette.dark(new Ink.Glyph(color)))
                : UnaryOperator.identity();
    }

    /** A picture that was read: either an SVG or an image. */
    record Readable(SVGDocument svg, BufferedImage image) {

        double width() {
            return svg == null ? image.getWidth() : svg.size().width;
        }

        double height() {
            return svg == null ? image.getHeight() : svg.size().height;
        }

        /** The place that the picture takes in an area: all of it, or as much as its proportions allow. */
        Bounds fitted(Bounds area, boolean stretched) {
            if (stretched || width() <= 0 || height() <= 0) {
                return area;
            }
            double scale = Math.min(area.width() / width(), area.height() / height());
            double fittedWidth = width() * scale;
            double fittedHeight = height() * scale;
            return new Bounds(area.centreX() - fittedWidth / 2, area.centreY() - fittedHeight / 2, fittedWidth, fittedHeight);
        }
    }

    /** The picture of an icon, or null if it cannot be read. */
    Readable get(Icon icon) {
        return read.computeIfAbsent(icon, key -> read(recolor.apply(key)));
    }

    private static Readable read(Icon icon) {
        try {
            return icon.format() == Icon.Format.SVG ? readSvg(icon) : readImage(icon);
        } catch (IOException | RuntimeException e) {
            return null; // a broken picture is drawn as a placeholder
        }
    }

    private static Readable readSvg(Icon icon) {
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(icon.data().getBytes(StandardCharsets.UTF_8)), null, context);
        return svg == null ? null : new Readable(svg, null);
    }

    private static Readable readImage(Icon icon) throws IOException {
        byte[] bytes = Base64.getMimeDecoder().decode(icon.data());
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return small ? new Readable(null, reader.read(0)) : null;
            } finally {
                reader.dispose();
            }
        }
    }

    /** Draws a picture into an area. */
    static void draw(Readable picture, Graphics2D graphics, Bounds area, boolean stretched) {
        Bounds place = picture.fitted(area, stretched);
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.translate(place.x(), place.y());
            own.scale(place.width() / picture.width(), place.height() / picture.height());
            if (picture.svg != null) {
                picture.svg.renderWithPlatform(NullPlatformSupport.INSTANCE, own,
                        new ViewBox((float) picture.width(), (float) picture.height()));
            } else {
                own.drawImage(picture.image, 0, 0, null);
            }
        } finally {
            own.dispose();
        }
    }
}
