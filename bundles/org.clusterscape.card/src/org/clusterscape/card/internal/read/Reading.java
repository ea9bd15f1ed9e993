package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.clusterscape.card.CardWarning;
import org.clusterscape.card.UnreadLine;
import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.source.CardSource;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.CardSection;

/**
 * What the readers of one card share: the words they know, the notes and warnings they leave, and the account of which
 * lines found their place. A line counts as not understood until a reader says that it has taken it over.
 */
final class Reading {

    private final CardSource source;
    private final Vocabulary vocabulary;
    private final WordList columnTitles;
    private final BitSet understood = new BitSet();
    private final List<Draft.Note> notes = new ArrayList<>();
    private final List<CardWarning> warnings = new ArrayList<>();

    Reading(CardSource source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        columnTitles = vocabulary.words("columnTitle");
        warnings.addAll(source.warnings());
    }

    /** For reading something twice: knows the same words, but its notes, warnings and lines do not count. */
    Reading rehearsal() {
        return new Reading(source, vocabulary);
    }

    CardSource source() {
        return source;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void understood(StyledText text) {
        text.lines().forEach(start -> understood.set(start.line()));
    }

    void understood(Collection<Integer> lines) {
        lines.forEach(understood::set);
    }

    /** Keeps the block as a note of its section. */
    void note(CardSection section, CardBlock block) {
        note(section, block.text());
    }

    void note(CardSection section, StyledText text) {
        if (!text.isEmpty()) {
            understood(text);
            notes.add(new Draft.Note(section, text.plain()));
        }
    }

    /** The head of a table counts as understood where it says what the columns are in known words. */
    void header(CardBlock row) {
        if (row.cells().stream().allMatch(cell -> cell.isEmpty() || columnTitles.contains(cell.plainLine()))) {
            understood(row.text());
        }
    }

    void warn(int line, String message) {
        warnings.add(new CardWarning(line, message));
    }

    List<Draft.Note> notes() {
        return notes;
    }

    List<CardWarning> warnings() {
        return warnings;
    }

    /** Every line with letters or digits that no reader has taken over. */
    List<UnreadLine> notUnderstood() {
        List<UnreadLine> lines = new ArrayList<>();
        for (int i = 0; i < source.original().size(); i++) {
            String line = source.original().get(i).strip();
            if (!understood.get(i + 1) && line.codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(new UnreadLine(i + 1, line));
            }
        }
        return lines;
    }
}
