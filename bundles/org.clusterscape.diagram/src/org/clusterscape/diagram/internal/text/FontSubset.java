package org.clusterscape.diagram.internal.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;

import org.apache.fontbox.ttf.TTFSubsetter;

/** Cuts a face down to the glyphs of some characters, as a WOFF file to be embedded. */
public final class FontSubset {

    /** Without the tables that name glyphs by their old numbers (kerning, ligatures). */
    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post",
            "OS/2", "prep", "gasp", "cvt ", "fpgm");

    private FontSubset() {
    }

    /** The same bytes for the same face and characters. */
    public static byte[] woff(Face face, SortedSet<Integer> codePoints) {
        synchronized (face) {
            try {
                TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
                codePoints.stream().filter(face::covers).forEach(subsetter::add);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                subsetter.writeToStream(bytes);
                return Woff.compress(bytes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException("A part of the font cannot be written", e);
            }
        }
    }
}
