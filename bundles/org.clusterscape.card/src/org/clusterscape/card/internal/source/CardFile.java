package org.clusterscape.card.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.CardWarning;
import org.clusterscape.card.internal.Messages;
import org.clusterscape.model.storage.InputException;

/** Reads the text of a card from a file, whatever encoding common editors leave it in. */
public final class CardFile {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int SIZE_LIMIT = 4 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CardFile() {
    }

    /**
     * @throws InputException when the file is missing, too large or no text
     * @throws IOException when it cannot be read
     */
    public static CardSource read(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes = bytes(file);
        List<CardWarning> warnings = new ArrayList<>();
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return CardSource.of(name, new String(bytes, StandardCharsets.UTF_16), warnings);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4) || contains(bytes, 0)) {
            throw new InputException(name, Messages.Source_binary);
        }
        return CardSource.of(name, decode(bytes, warnings), warnings);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), Messages.Source_directory);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SIZE_LIMIT + 1);
            if (bytes.length > SIZE_LIMIT) {
                throw new InputException(file.toString(), Messages.bind(Messages.Source_tooLarge, SIZE_LIMIT >> 20));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new InputException(file.toString(), 0, 0, Messages.Source_missing, e);
        }
    }

    private static String decode(byte[] bytes, List<CardWarning> warnings) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long broken = text.chars().filter(c -> c == REPLACEMENT).count();
            if (text.chars().filter(c -> c > '\u007F').count() > 2 * broken) {
                // Mostly good UTF-8: some bytes are damaged. Read as Windows-1252, all the good ones would be spoilt.
                int line = (int) text.substring(0, text.indexOf(REPLACEMENT)).lines().count();
                warnings.add(new CardWarning(line, Messages.Warning_brokenUtf8));
                return text;
            }
            warnings.add(new CardWarning(0, Messages.Warning_notUtf8));
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
