package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.LeadingLabel.Form;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.model.CardSection;

/**
 * Reads a section of texts behind labels, such as {@code **Berlin:** ...}: labels in bold or plain, as headings of their
 * own, several in a line, or as the first column of a table.
 *
 * @param <K> what a label stands for
 */
final class LabelledReader<K> {

    /**
     * A text with its label.
     *
     * @param key what the label stands for; null without a label
     */
    record Entry<K>(K key, StyledText text) {
    }

    private static final int LONGEST_BARE_LABEL = 60;
    private static final String SENTENCE_ENDS = ".!?:";
    /** More labels than a line ever has. */
    private static final int MOST_LABELS = 30;

    private record Labelled<K>(K key, StyledText rest) {
    }

    private final Reading reading;
    private final CardSection section;
    private final Function<LeadingLabel, K> meaning;
    private final BiPredicate<CardBlock, Boolean> standsAlone;
    private final Nothing nothing;
    private final List<Entry<K>> entries = new ArrayList<>();
    /** The label under which texts without a label of their own stand; null for none. */
    private K open;
    private boolean openIsFilled;

    /**
     * @param standsAlone whether a block without a label is a text of its own, also given whether it is the first; another
     *        one is more of the text before, or, where there is none, a note of the section
     * @param meaning what a label stands for, or null where it is none of this section; asked for guesses too
     */
    LabelledReader(Reading reading, CardSection section, BiPredicate<CardBlock, Boolean> standsAlone,
            Function<LeadingLabel, K> meaning) {
        this.reading = reading;
        this.section = section;
        this.meaning = meaning;
        this.standsAlone = standsAlone;
        nothing = new Nothing(reading.vocabulary());
    }

    List<Entry<K>> read(List<CardBlock> blocks) {
        for (CardBlock block : blocks) {
            switch (block.kind()) {
                case QUOTE -> reading.note(section, block);
                case HEADING -> heading(block);
                case HEADER_ROW -> reading.header(block);
                case ROW -> row(block);
                case PARAGRAPH -> pieces(block.text()).forEach(piece -> text(block, piece));
                case ITEM -> text(block, block.text());
            }
        }
        return entries;
    }

    private void heading(CardBlock block) {
        StyledText text = block.text();
        Labelled<K> labelled = labelled(text);
        String label = text.plainLine().replaceAll("\\s*:$", "");
        K key = labelled == null ? meaning.apply(new LeadingLabel(label, Form.BOLD, text.sub(0, 0))) : labelled.key();
        if (key == null) {
            reading.note(section, block);
        } else {
            reading.understood(text);
            open(key, labelled == null ? text.sub(0, 0) : labelled.rest());
        }
    }

    private void row(CardBlock block) {
        StyledText first = block.cells().get(0);
        String label = first.plainLine().replaceAll("\\s*:$", "");
        K key = block.cells().size() < 2 ? null : meaning.apply(new LeadingLabel(label, Form.BOLD, first.sub(0, 0)));
        if (key == null) {
            text(CardBlock.paragraph(block.text()), block.text());
            return;
        }
        StyledText rest = block.cells().get(1);
        for (StyledText cell : block.cells().subList(2, block.cells().size())) {
            rest = cell.isEmpty() ? rest : rest.isEmpty() ? cell : rest.append(" – ", cell);
        }
        reading.understood(block.text());
        entries.add(new Entry<>(key, rest));
        open = null;
    }

    private void text(CardBlock block, StyledText piece) {
        if (piece.isEmpty()) {
            return;
        }
        Labelled<K> labelled = labelled(piece);
        if (labelled != null) {
            reading.understood(piece);
            open(labelled.key(), labelled.rest());
        } else if (isBareLabel(piece)) {
            reading.understood(piece);
            open(meaning.apply(new LeadingLabel(piece.plainLine(), Form.DASH, piece.sub(0, 0))), piece.sub(0, 0));
        } else if (entries.isEmpty() && nothing.isSaidBy(piece)) {
            reading.note(section, piece);
        } else {
            unlabelled(block, piece);
        }
    }

    private void unlabelled(CardBlock block, StyledText piece) {
        int last = entries.size() - 1;
        if (open != null && !openIsFilled) {
            entries.set(last, new Entry<>(open, piece));
            openIsFilled = true;
        } else if (standsAlone.test(block.withText(piece), entries.isEmpty())) {
            entries.add(new Entry<>(block.is(Kind.ITEM) ? open : null, piece));
        } else if (last < 0) {
            reading.note(section, piece);
        } else {
            Entry<K> before = entries.get(last);
            entries.set(last, new Entry<>(before.key(), before.text().isEmpty() ? piece : before.text().append("\n\n", piece)));
        }
        reading.understood(piece);
    }

    private void open(K key, StyledText text) {
        entries.add(new Entry<>(key, text));
        openIsFilled = !text.isEmpty();
        open = openIsFilled ? null : key;
    }

    private Labelled<K> labelled(StyledText text) {
        LeadingLabel label = LeadingLabel.of(text);
        K key = label == null ? null : meaning.apply(label);
        return key == null ? null : new Labelled<>(key, label.rest());
    }

    /** A dash behind a word may just stand in a sentence, unless the paragraph itself begins so. */
    private boolean beginsWithLabel(StyledText line, boolean dashes) {
        LeadingLabel label = LeadingLabel.of(line);
        return label != null && (dashes || label.form() != Form.DASH) && meaning.apply(label) != null;
    }

    /** Cuts a paragraph before each line that begins with a label, and a line of nothing but labels before each of them. */
    private List<StyledText> pieces(StyledText paragraph) {
        LeadingLabel first = LeadingLabel.of(paragraph);
        boolean dashes = first != null && first.form() == Form.DASH;
        List<StyledText> lines = paragraph.sourceLines();
        List<StyledText> pieces = new ArrayList<>();
        int from = 0;
        boolean bareBefore = true;
        for (int i = 0; i < lines.size(); i++) {
            boolean bare = isBareLabel(lines.get(i)) && (bareBefore || endsSentence(lines.get(i - 1)));
            if (i > 0 && (bare || bareBefore || beginsWithLabel(lines.get(i), dashes))) {
                int start = paragraph.lines().get(i).offset();
                pieces.add(paragraph.sub(from, start));
                from = start;
            }
            bareBefore = bare;
        }
        pieces.add(from == 0 ? paragraph : paragraph.from(from));
        return pieces.stream().flatMap(piece -> labelsOnly(piece).stream()).toList();
    }

    private static boolean endsSentence(StyledText line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** Whether the line is a known label and nothing else, without a colon. */
    private boolean isBareLabel(StyledText line) {
        return !line.isAsIs() && line.text().length() <= LONGEST_BARE_LABEL
                && meaning.apply(new LeadingLabel(line.plainLine(), Form.DASH, line.sub(0, 0))) != null;
    }

    private List<StyledText> labelsOnly(StyledText line) {
        List<StyledText> labels = new ArrayList<>();
        StyledText rest = line;
        while (!rest.isEmpty()) {
            LeadingLabel label = LeadingLabel.of(rest);
            if (labels.size() == MOST_LABELS || label == null || meaning.apply(label) == null) {
                return List.of(line);
            }
            labels.add(rest.sub(0, rest.text().length() - label.rest().text().length()));
            rest = label.rest();
        }
        return labels.isEmpty() ? List.of(line) : labels;
    }
}
