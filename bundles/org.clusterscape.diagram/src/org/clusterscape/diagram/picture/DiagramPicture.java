package org.clusterscape.diagram.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.image.PdfWriter;
import org.clusterscape.diagram.image.PictureException;
import org.clusterscape.diagram.image.PngOptions;
import org.clusterscape.diagram.image.PngWriter;
import org.clusterscape.diagram.internal.picture.Lettering;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.svg.SvgParts;
import org.clusterscape.diagram.svg.SvgWriter;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;

/**
 * A diagram as it was drawn.
 *
 * @param diagram what the engine made of the model
 * @param drawing what of it is visible
 * @param layout  where that is
 */
public record DiagramPicture(DSemanticDiagram diagram, Drawing drawing, Layout layout) {

    /** The formats of pictures, which are also the endings of their files. */
    public enum Format {
        SVG, PNG, PDF;

        /** The format of a file; null if it is none of these. */
        public static Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            return null;
        }
    }

    public DiagramPicture {
        Objects.requireNonNull(diagram);
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(layout);
    }

    /**
     * The bytes of a file. The same picture gives the same bytes.
     *
     * @param scale pixels of a PNG for a pixel of the drawing, more than 0, at most 16; other formats have no pixels
     * @throws PictureException if the picture would be too large
     */
    public byte[] bytes(Format format, double scale) throws PictureException {
        return switch (format) {
            case SVG -> SvgWriter.write(drawing, layout).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngWriter.write(drawing, layout, PngOptions.FINE.withScale(scale));
            case PDF -> PdfWriter.write(drawing, layout);
        };
    }

    /** How fine a PNG of it is made if nobody says so: twice as fine as the drawing, or less where that would be too large. */
    public double usualScale() {
        return PngWriter.fittingScale(drawing, layout, PngOptions.FINE);
    }

    /**
     * The labels with characters that the bundled font lacks. An SVG shows them in the fonts of its reader, the other formats
     * show squares.
     */
    public List<String> labelsWithSquares() {
        return Lettering.incomplete(drawing);
    }

    /** The picture as a part of an HTML page. */
    public SvgParts inline() {
        return SvgWriter.parts(drawing, layout);
    }
}
