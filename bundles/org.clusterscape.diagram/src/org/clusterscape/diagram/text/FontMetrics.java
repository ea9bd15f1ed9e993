package org.clusterscape.diagram.text;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.internal.text.Face;
import org.clusterscape.diagram.internal.text.LineBreaker;

/**
 * The metrics of the bundled font, from its own tables. Glyphs are set side by side without kerning and ligatures: the
 * pictures say so too, therefore every viewer shows exactly these widths. All lengths are in pixels. Texts are measured
 * as they are drawn: composed (NFC) and without control characters.
 */
public final class FontMetrics {

    /** Stands for what was cut off. */
    public static final String ELLIPSIS = "…";

    private static final FontMetrics BUNDLED = new FontMetrics();

    private FontMetrics() {
    }

    /** The metrics of the bundled font. */
    public static FontMetrics bundled() {
        return BUNDLED;
    }

    /** The width of a text in one line. Characters that the font lacks count as one or half a square. */
    public double width(String text, TextStyle style) {
        return advance(CleanText.of(text), style);
    }

    /** From the base line up to the top of the line. */
    public double ascent(TextStyle style) {
        return Face.of(style).ascent() * style.size();
    }

    /** From the base line down to the bottom of the line. */
    public double descent(TextStyle style) {
        return Face.of(style).descent() * style.size();
    }

    /** The distance of two base lines. */
    public double lineHeight(TextStyle style) {
        return ascent(style) + descent(style);
    }

    /**
     * Breaks a text into lines that are no wider than a limit: at line feeds, between words, and within words that are too
     * wide alone (there between the parts of compound names first). A single character that is wider than the limit stands
     * alone.
     */
    public List<String> wrap(String text, TextStyle style, double maxWidth) {
        return new LineBreaker(line -> advance(line, style), maxWidth).lines(CleanText.of(text));
    }

    /**
     * Fits a text into an area: wrapped, and what does not fit replaced by an ellipsis. At least one line is kept, however
     * low the area is.
     */
    public TextBlock fit(String text, TextStyle style, double maxWidth, double maxHeight) {
        List<String> lines = wrap(text, style, maxWidth);
        int fitting = Math.max(1, (int) Math.floor((maxHeight + 0.01) / lineHeight(style)));
        boolean shortened = lines.size() > fitting;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(fitting, lines.size())));
        for (int i = 0; i < kept.size(); i++) {
            boolean cut = shortened && i == kept.size() - 1;
            if (cut || advance(kept.get(i), style) > maxWidth + 0.01) {
                kept.set(i, shorten(kept.get(i), style, maxWidth, cut));
                shortened = true;
            }
        }
        double width = kept.stream().mapToDouble(line -> advance(line, style)).max().orElse(0);
        return new TextBlock(kept, width, kept.size() * lineHeight(style), shortened);
    }

    private String shorten(String line, TextStyle style, double maxWidth, boolean always) {
        if (!always && advance(line, style) <= maxWidth) {
            return line;
        }
        String start = line.stripTrailing();
        while (!start.isEmpty() && advance(start + ELLIPSIS, style) > maxWidth) {
            start = LineBreaker.withoutLastCharacter(start).stripTrailing();
        }
        return advance(start + ELLIPSIS, style) <= maxWidth + 0.01 ? start + ELLIPSIS : "";
    }

    private double advance(String cleanText, TextStyle style) {
        return Face.of(style).advance(cleanText) * style.size();
    }
}
