package org.clusterscape.diagram.internal.image;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.clusterscape.diagram.internal.text.Face;

/** The faces that one PDF embeds, each cut down to what it uses. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font get(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            TrueTypeFont own = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            own.setEnableGsub(false); // ligatures would change the widths
            document.registerTrueTypeFontForClosing(own);
            font = PDType0Font.load(document, own, true);
            fonts.put(face, font);
        }
        return font;
    }
}
