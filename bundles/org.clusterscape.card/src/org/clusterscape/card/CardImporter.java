package org.clusterscape.card;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.clusterscape.card.internal.merge.CardMerger;
import org.clusterscape.card.internal.read.CardReader;
import org.clusterscape.card.internal.read.ReadCard;
import org.clusterscape.card.internal.source.CardFile;
import org.clusterscape.card.internal.source.CardSource;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;

/**
 * Reads a key-field card (Markdown) into a model. A key field that the model already has, by its code, number or name,
 * is updated in place: its elements keep their identity, and what people added by hand stays.
 *
 * <p>A card that cannot be read leaves the model untouched. The caller saves the model.
 */
public final class CardImporter {

    /**
     * Imports one card.
     *
     * @param file a text file of at most 4 MiB, in UTF-8, UTF-16 (with byte order mark) or Windows-1252
     * @param target the model that receives the key field, its cities, sectors, actors and sources
     * @return what was understood, what changed, and every line that was not understood
     * @throws InputException when there is no such file, or it is no card; the message says what to do
     * @throws IOException when the file cannot be read
     */
    public CardImport importCard(Path file, Ecosystem target) throws IOException {
        Objects.requireNonNull(target);
        return importCard(file, CardFile.read(file), target);
    }

    /**
     * Imports a card from its text.
     *
     * @param file the name under which the card appears in the result and in error messages; it need not exist
     * @throws InputException when the text is no card; the message says what to do
     */
    public CardImport importCard(Path file, String text, Ecosystem target) throws InputException {
        Objects.requireNonNull(target);
        return importCard(file, CardSource.of(file.toString(), text), target);
    }

    private static CardImport importCard(Path file, CardSource source, Ecosystem target) throws InputException {
        Vocabulary vocabulary = new Vocabulary(target);
        ReadCard card = new CardReader(vocabulary).read(source);
        return new CardMerger(target, vocabulary).merge(file, card);
    }
}
