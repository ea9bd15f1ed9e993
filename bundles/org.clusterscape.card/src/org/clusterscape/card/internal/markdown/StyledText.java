package org.clusterscape.card.internal.markdown;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.source.Escapes;

/**
 * The text of a block without its markup, knowing what of it is bold and where its lines begin in the card.
 * Escaped characters are still masked, so that readers do not take them for structure.
 *
 * @param text the text; a forced line break is a line feed, a wrapped line a blank
 * @param bold the bold ranges, in order
 * @param lines where the lines of the card begin in the text, in order
 */
public record StyledText(String text, List<Range> bold, List<LineStart> lines) {

    /** From an offset up to, not including, another. */
    public record Range(int from, int to) {
    }

    /** The offset at which a line of the card begins, counted from 1. */
    public record LineStart(int offset, int line) {
    }

    public StyledText {
        bold = List.copyOf(bold);
        lines = List.copyOf(lines);
    }

    /** A part of the text, without the blanks around it. */
    public StyledText sub(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return cut(from, to);
    }

    private StyledText cut(int from, int to) {
        List<Range> boldInside = new ArrayList<>();
        for (Range range : bold) {
            if (range.from() >= to) {
                break;
            }
            int start = Math.max(range.from(), from);
            int end = Math.min(range.to(), to);
            if (start < end) {
                boldInside.add(new Range(start - from, end - from));
            }
        }
        List<LineStart> linesInside = new ArrayList<>();
        for (int i = lineAt(from); i < lines.size() && lines.get(i).offset() <= to; i++) {
            int start = lines.get(i).offset();
            int next = i + 1 < lines.size() ? lines.get(i + 1).offset() : Integer.MAX_VALUE;
            if (start < to && next > from || from == to && start <= from && next > from) {
                linesInside.add(new LineStart(Math.max(0, start - from), lines.get(i).line()));
            }
        }
        return new StyledText(text.substring(from, to), boldInside, linesInside);
    }

    /** The index of the last line that begins at or before the offset; 0 where there is none. */
    private int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The text from there on, without blanks around it; one that is to be taken as it is stays so. */
    public StyledText from(int start) {
        StyledText rest = sub(start, text.length());
        return isAsIs() && !rest.isEmpty() ? new StyledText(rest.text + "\n", rest.bold, rest.lines) : rest;
    }

    /** This text, the separator and the other text as one. */
    public StyledText append(String separator, StyledText other) {
        int shift = text.length() + separator.length();
        List<Range> allBold = new ArrayList<>(bold);
        other.bold.forEach(b -> allBold.add(new Range(b.from() + shift, b.to() + shift)));
        List<LineStart> allLines = new ArrayList<>(lines);
        other.lines.forEach(l -> allLines.add(new LineStart(l.offset() + shift, l.line())));
        return new StyledText(text + separator + other.text, allBold, allLines);
    }

    /** The lines as they stand in the card, whether it wraps them or forces them. */
    public List<StyledText> sourceLines() {
        List<StyledText> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < lines.size(); i++) {
            parts.add(sub(from, lines.get(i).offset()));
            from = lines.get(i).offset();
        }
        parts.add(sub(from, text.length()));
        return parts;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether the author forced a line break at the end: such a text is to be taken as it is. */
    public boolean isAsIs() {
        return text.endsWith("\n");
    }

    /** Whether all of the text is bold. */
    public boolean isAllBold() {
        return bold.size() == 1 && bold.get(0).from() == 0 && bold.get(0).to() == text.stripTrailing().length();
    }

    /** The number of the first line, from 1, or 0 where there is no text. */
    public int firstLine() {
        return lines.isEmpty() ? 0 : lines.get(0).line();
    }

    /** The text as the model keeps it: escaped characters plain, no blanks around lines, one empty line between paragraphs. */
    public String plain() {
        return normalise(Escapes.unmask(text));
    }

    /** The text in one line. */
    public String plainLine() {
        return plain().replaceAll("\\s*\\n\\s*", " ");
    }

    /** The text with the blanks of a text that came through a card. */
    public static String normalise(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int emptyLines = 0;
        for (String line : text.split("\\R", -1)) {
            String stripped = strip(line);
            if (stripped.isEmpty()) {
                emptyLines++;
                continue;
            }
            if (!result.isEmpty()) {
                result.append(emptyLines > 0 ? "\n\n" : "\n");
            }
            result.append(stripped);
            emptyLines = 0;
        }
        return result.toString();
    }

    private static String strip(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
