package org.clusterscape.card.internal.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Codes;
import org.clusterscape.card.internal.vocabulary.Codes.Code;

/**
 * Finds the title among the blocks before the first section and takes it apart: code, name, and scope in brackets.
 * The blocks that belong to the title are removed from the list.
 */
final class TitleReader {

    private static final int LONGEST_PLAIN_TITLE = 250;
    private static final int LONGEST_CODE = 20;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[:.–—-]?\\s*");
    private static final Pattern STRICT_SEPARATOR = Pattern.compile("\\s*(?::|[–—-](?=\\s))\\s*");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}[a-z]?)\\s*(?:[:.)]|[–—-](?=\\s))\\s+(?=\\S)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}[a-z]?");

    private record CodeAndRest(Code code, StyledText rest) {
    }

    private final Reading reading;
    private final Codes codes;

    TitleReader(Reading reading) {
        this.reading = reading;
        codes = reading.vocabulary().codes();
    }

    /** The title, or null where there is none. */
    Draft.Title read(List<CardBlock> head) {
        int index = find(head);
        if (index < 0) {
            return null;
        }
        CardBlock block = head.remove(index);
        StyledText text = completed(firstLineOnly(block, head, index), head, index);
        reading.understood(text);
        if (block.is(Kind.ITEM)) {
            return title(new CodeAndRest(new Code(null, block.marker().replace(".", "")), text));
        }
        CodeAndRest parts = code(text);
        if (parts.rest().isEmpty() && parts.code() != null && index < head.size() && isName(head.get(index))) {
            StyledText name = head.remove(index).text();
            reading.understood(name);
            return title(new CodeAndRest(parts.code(), name));
        }
        return title(parts);
    }

    private int find(List<CardBlock> head) {
        int firstHeading = -1;
        for (int i = 0; i < head.size(); i++) {
            CardBlock block = head.get(i);
            boolean first = i == 0 && !block.is(Kind.QUOTE);
            if ((block.is(Kind.HEADING) || first) && code(block.text()).code() != null) {
                return i;
            }
            if (block.is(Kind.HEADING) && firstHeading < 0) {
                firstHeading = i;
            }
        }
        if (firstHeading >= 0 || head.isEmpty()) {
            return firstHeading;
        }
        CardBlock first = head.get(0);
        boolean numbered = first.is(Kind.ITEM) && DIGITS.matcher(first.marker().replace(".", "")).matches();
        boolean plain = first.is(Kind.PARAGRAPH) && first.text().lines().size() == 1
                && first.text().text().length() <= LONGEST_PLAIN_TITLE && !first.text().text().endsWith(".");
        return numbered || plain ? 0 : -1;
    }

    /** Puts the further lines of a title that is no heading back into the head. */
    private static StyledText firstLineOnly(CardBlock block, List<CardBlock> head, int index) {
        StyledText text = block.text();
        if (block.is(Kind.HEADING) || text.lines().size() < 2) {
            return text;
        }
        int end = text.lines().get(1).offset();
        head.add(index, CardBlock.paragraph(text.from(end)));
        return text.sub(0, end);
    }

    /** A bracket that is still open at the end of the line closes in the next one. */
    private static StyledText completed(StyledText text, List<CardBlock> head, int index) {
        if (openBrackets(text.text()) > 0 && index < head.size() && head.get(index).is(Kind.PARAGRAPH)) {
            StyledText whole = text.append(" ", head.get(index).text());
            if (openBrackets(whole.text()) == 0) {
                head.remove(index);
                return whole;
            }
        }
        return text;
    }

    private static boolean isName(CardBlock block) {
        return block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH) && block.text().isAllBold();
    }

    private CodeAndRest code(StyledText text) {
        if (text.isAsIs()) {
            return new CodeAndRest(null, text);
        }
        CodeAndRest bold = boldCode(text);
        if (bold != null) {
            return bold;
        }
        String s = text.text();
        Map.Entry<Code, Integer> known = codes.atStart(s);
        if (known != null) {
            return new CodeAndRest(known.getKey(), text.from(end(SEPARATOR, s, known.getValue())));
        }
        Map.Entry<Code, Integer> other = codes.anyAtStart(s);
        if (other != null && (other.getValue() == s.length() || end(STRICT_SEPARATOR, s, other.getValue()) > other.getValue())) {
            return new CodeAndRest(other.getKey(), text.from(end(SEPARATOR, s, other.getValue())));
        }
        Matcher number = NUMBER.matcher(s);
        return number.lookingAt() ? new CodeAndRest(new Code(null, number.group(1)), text.from(number.end()))
                : new CodeAndRest(null, text);
    }

    /** A code in bold in front of a name that is not, whatever it looks like. */
    private CodeAndRest boldCode(StyledText text) {
        if (text.bold().isEmpty() || text.bold().get(0).from() > 0 || text.isAllBold()) {
            return null;
        }
        int end = text.bold().get(0).to();
        String label = text.sub(0, end).plainLine().replaceAll("\\s*[:.–—-]$", "");
        Map.Entry<Code, Integer> known = codes.atStart(label);
        if (known != null && known.getValue() == label.length()) {
            return new CodeAndRest(known.getKey(), text.from(end(SEPARATOR, text.text(), end)));
        }
        boolean colonInside = text.text().substring(0, end).stripTrailing().endsWith(":");
        int name = colonInside ? end : end(STRICT_SEPARATOR, text.text(), end);
        return (colonInside || name > end) && label.length() <= LONGEST_CODE
                ? new CodeAndRest(Code.free(label), text.from(name)) : null;
    }

    private static int end(Pattern pattern, String s, int from) {
        Matcher matcher = pattern.matcher(s).region(from, s.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static Draft.Title title(CodeAndRest parts) {
        String s = parts.rest().text();
        int end = s.length();
        while (end > 0 && (s.charAt(end - 1) == ':' || s.charAt(end - 1) == ' ')) {
            end--;
        }
        StyledText text = parts.rest().isAsIs() ? parts.rest() : parts.rest().sub(0, end);
        int bracket = text.text().endsWith(")") ? openingBracket(text.text()) : -1;
        if (bracket < 0) {
            return new Draft.Title(parts.code(), line(text), null);
        }
        return new Draft.Title(parts.code(), line(text.sub(0, bracket)), line(text.sub(bracket + 1, text.text().length() - 1)));
    }

    private static String line(StyledText text) {
        String line = text.plainLine();
        return line.isEmpty() ? null : line;
    }

    /** Where the bracket opens that closes at the end; -1 where none does. */
    private static int openingBracket(String s) {
        int depth = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            depth += s.charAt(i) == ')' ? 1 : s.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int openBrackets(String s) {
        int open = 0;
        for (char c : s.toCharArray()) {
            open = c == '(' ? open + 1 : c == ')' ? Math.max(0, open - 1) : open;
        }
        return open;
    }
}
