package org.clusterscape.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.clusterscape.card.internal.write.CardWriter;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.SafeFile;

/**
 * Writes a key field as a card in Markdown. Importing the card again gives the same key field, as far as cards carry it:
 * not the status, dates and money of measures, the severity of obstacles, measurements and the like.
 */
public final class CardExporter {

    /** The card, in Markdown, with LF line ends and one at the end. */
    public String export(KeyField keyField) {
        return new CardWriter(keyField).write();
    }

    /**
     * Writes the card to a file, in UTF-8.
     *
     * @throws IOException when that fails; a file that was there before is then unchanged
     */
    public void export(KeyField keyField, Path file) throws IOException {
        SafeFile.write(file, export(keyField).getBytes(StandardCharsets.UTF_8));
    }
}
