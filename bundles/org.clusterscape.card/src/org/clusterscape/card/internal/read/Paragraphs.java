package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.source.Escapes;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;

/** Mends what page breaks do to text: joins a paragraph that was torn in mid-sentence, and leaves page numbers out. */
public final class Paragraphs {

    /** A text shorter than this that ends without a full stop may be an item of a list. */
    private static final int SHORTEST_TORN = 50;
    private static final String SENTENCE_ENDS = ".!?:;…";
    private static final String CLOSING = ")]}\"'”’»*";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[–—-]?\\s*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[–—-]?");
    private static final Pattern PAGE = Pattern.compile("(\\p{L}+)\\.?\\s*\\d{1,4}(?:\\s*(?:of|von|/)\\s*\\d{1,4})?");
    private static final Pattern LABEL_IN_LOWER_CASE = Pattern.compile("[^:.]{1,30}:(?:\\s.*|$)", Pattern.DOTALL);

    private final IntConsumer tornAtLine;
    private final WordList connectors;
    private final WordList pageWords;

    /** @param tornAtLine is told the line of each paragraph that was joined to the one before */
    public Paragraphs(Vocabulary vocabulary, IntConsumer tornAtLine) {
        this.tornAtLine = tornAtLine;
        connectors = vocabulary.words("connector");
        pageWords = vocabulary.words("page");
    }

    List<CardBlock> mend(List<CardBlock> blocks) {
        List<CardBlock> mended = new ArrayList<>();
        for (CardBlock block : blocks) {
            int last = mended.size() - 1;
            if (block.is(Kind.PARAGRAPH) && isPageNumber(block.text())) {
                continue;
            }
            if (last >= 0 && isTorn(mended.get(last), block)) {
                tornAtLine.accept(block.text().firstLine());
                mended.set(last, mended.get(last).withText(mended.get(last).text().append(" ", block.text())));
            } else {
                mended.add(block);
            }
        }
        return mended;
    }

    private boolean isTorn(CardBlock first, CardBlock second) {
        boolean texts = (first.is(Kind.PARAGRAPH) || first.is(Kind.ITEM)) && second.is(Kind.PARAGRAPH);
        return texts && isTorn(first.text(), second.text());
    }

    /** Whether a paragraph reads as if it went on in the next one. */
    public boolean isTorn(StyledText first, StyledText second) {
        String start = Escapes.unmask(second.text());
        if (first.isEmpty() || first.isAsIs() || start.isEmpty() || !Character.isLowerCase(start.codePointAt(0))
                || LABEL_IN_LOWER_CASE.matcher(start).matches() || !second.bold().isEmpty() && second.bold().get(0).from() == 0) {
            return false;
        }
        String text = Escapes.unmask(first.text());
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        String lastWord = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        return text.length() >= SHORTEST_TORN || text.charAt(end - 1) == ',' || connectors.contains(lastWord);
    }

    /** Whether the paragraph is nothing but the number of a page. */
    public boolean isPageNumber(StyledText text) {
        String content = Escapes.unmask(text.text());
        if (text.isAsIs() || content.length() > SHORTEST_TORN) {
            return false;
        }
        var page = PAGE.matcher(content);
        return PAGE_NUMBER.matcher(content).matches() || page.matches() && pageWords.contains(page.group(1));
    }
}
