package org.clusterscape.diagram.internal.text;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.clusterscape.diagram.drawing.TextStyle;

/** One of the bundled faces; it is read from its file when it is first used. Lengths are in parts of the font's size. */
public enum Face {

    REGULAR("Inter-Regular.ttf", false, false), BOLD("Inter-SemiBold.ttf", true, false), ITALIC("Inter-Italic.ttf", false, true),
    BOLD_ITALIC("Inter-SemiBoldItalic.ttf", true, true);

    /** The name of the family in pictures. */
    public static final String FAMILY = "Inter";

    /** Shown for what the font lacks. */
    public static final int REPLACEMENT = 0x25a1;

    /** The widths of the first characters (Latin, Greek, Cyrillic) are read at once. */
    private static final int COMMON = 0x500;
    private static final double WIDE = 1;
    private static final double NARROW = 0.6;

    private final String file;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();
    private volatile Tables tables;

    private record Tables(byte[] bytes, TrueTypeFont font, CmapLookup glyphs, double unitsPerEm, double ascent, double descent,
            double[] advances) {
    }

    Face(String file, boolean bold, boolean italic) {
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    /** The face for a style. */
    public static Face of(TextStyle style) {
        if (style.bold()) {
            return style.italic() ? BOLD_ITALIC : BOLD;
        }
        return style.italic() ? ITALIC : REGULAR;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    public double ascent() {
        return tables().ascent;
    }

    public double descent() {
        return tables().descent;
    }

    /** The width of a clean text in one line. */
    public double advance(String text) {
        double advance = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            advance += advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return advance;
    }

    /** The width of one character. */
    public double advance(int codePoint) {
        double[] common = tables().advances;
        return codePoint < common.length ? common[codePoint] : advances.computeIfAbsent(codePoint, this::measure);
    }

    /** Whether the font has a glyph for every character. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(this::covers);
    }

    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the glyph of a character, 0 if there is none. */
    public int glyph(int codePoint) {
        return tables().glyphs.getGlyphId(codePoint);
    }

    /** Half of what the square for a character that the font lacks leaves of that character's width; less than 0 if it is wider. */
    public double besideReplacement(int codePoint) {
        return (advance(codePoint) - advance(REPLACEMENT)) / 2;
    }

    /** Whether nothing is shown of a character: the font lacks it, and it has no width. */
    public boolean omits(int codePoint) {
        return !covers(codePoint) && isInvisible(codePoint);
    }

    /** The outline of a glyph in units of the em, y upwards; null for a blank. */
    public synchronized GeneralPath outline(int glyph) {
        try {
            GlyphData data = tables().font.getGlyph().getGlyph(glyph);
            return data == null ? null : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    /** The number of units in the font's size. */
    public double unitsPerEm() {
        return tables().unitsPerEm;
    }

    /** The font's file. */
    public byte[] bytes() {
        return tables().bytes.clone();
    }

    /** The font's tables; whoever reads from them locks this face. */
    public TrueTypeFont font() {
        return tables().font;
    }

    private double measure(int codePoint) {
        synchronized (this) {
            try {
                return measure(codePoint, tables.font, tables.glyphs);
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + file + " cannot be read", e);
            }
        }
    }

    private static double measure(int codePoint, TrueTypeFont font, CmapLookup glyphs) throws IOException {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph != 0) {
            return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        }
        if (isInvisible(codePoint)) {
            return 0;
        }
        return Character.isIdeographic(codePoint) || codePoint >= 0x1100 && !Character.isAlphabetic(codePoint)
                || codePoint >= 0x3000 && codePoint < 0xd7b0 ? WIDE : NARROW;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
        default -> false;
        };
    }

    private Tables tables() {
        Tables read = tables;
        return read == null ? read() : read;
    }

    private synchronized Tables read() {
        if (tables != null) {
            return tables;
        }
        try (InputStream stream = Face.class.getResourceAsStream("/fonts/" + file)) {
            byte[] bytes = stream.readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double unitsPerEm = font.getUnitsPerEm();
            double[] common = new double[COMMON];
            for (int i = 0; i < COMMON; i++) {
                common[i] = measure(i, font, glyphs);
            }
            tables = new Tables(bytes, font, glyphs, unitsPerEm, font.getHorizontalHeader().getAscender() / unitsPerEm,
                    -font.getHorizontalHeader().getDescender() / unitsPerEm, common);
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }
}
