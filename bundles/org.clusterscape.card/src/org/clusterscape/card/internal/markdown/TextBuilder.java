package org.clusterscape.card.internal.markdown;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.markdown.StyledText.LineStart;
import org.clusterscape.card.internal.markdown.StyledText.Range;
import org.clusterscape.card.internal.source.Escapes;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns inline Markdown into a {@link StyledText}. Addresses of links stay, in brackets behind their text. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Range> bold = new ArrayList<>();
    private final List<LineStart> lines = new ArrayList<>();

    /** Appends all inline children of a block. */
    TextBuilder inlines(Node block) {
        startLine(firstLine(block));
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
        return this;
    }

    /** Appends text from one line of the card. */
    TextBuilder line(String lineText, int line) {
        startLine(line);
        text.append(lineText);
        return this;
    }

    TextBuilder separator(String separator) {
        if (!text.isEmpty()) {
            text.append(separator);
        }
        return this;
    }

    TextBuilder mark(String mark) {
        text.append(mark);
        return this;
    }

    /** Appends a text that was built before. */
    TextBuilder append(StyledText other) {
        int shift = text.length();
        other.lines().forEach(start -> lines.add(new LineStart(shift + start.offset(), start.line())));
        other.bold().forEach(range -> bold.add(new Range(shift + range.from(), shift + range.to())));
        text.append(other.text());
        return this;
    }

    StyledText build() {
        return new StyledText(text.toString(), bold, lines);
    }

    private void inline(Node node) {
        startLine(firstLine(node));
        switch (node) {
            case Text t -> text.append(t.getLiteral());
            case Code code -> text.append(Escapes.restore(code.getLiteral()));
            case SoftLineBreak soft -> text.append(' ');
            case HardLineBreak hard -> text.append('\n');
            case HtmlInline html -> text.append(isBreak(html.getLiteral()) ? "\n" : Escapes.restore(html.getLiteral()));
            case StrongEmphasis strong -> {
                int from = text.length();
                children(strong);
                addBold(from, text.length());
            }
            case Link link -> {
                int from = text.length();
                children(link);
                address(from, link.getDestination());
            }
            case Image image -> {
                int from = text.length();
                children(image);
                address(from, image.getDestination());
            }
            default -> children(node);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void address(int from, String destination) {
        String shown = text.substring(from);
        if (!destination.equals(shown) && !destination.equals("mailto:" + shown)) {
            text.append(shown.isEmpty() ? "" : " (").append(destination).append(shown.isEmpty() ? "" : ")");
        }
    }

    private void addBold(int from, int to) {
        int last = bold.size() - 1;
        if (last >= 0 && bold.get(last).from() >= from) {
            bold.subList(firstFrom(from), bold.size()).clear();
        }
        bold.add(new Range(from, to));
    }

    private int firstFrom(int offset) {
        int i = bold.size();
        while (i > 0 && bold.get(i - 1).from() >= offset) {
            i--;
        }
        return i;
    }

    private static boolean isBreak(String html) {
        return html.replaceAll("[\\s/]", "").equalsIgnoreCase("<br>");
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
    }

    private void startLine(int line) {
        if (line > 0 && (lines.isEmpty() || lines.get(lines.size() - 1).line() < line)) {
            lines.add(new LineStart(text.length(), line));
        }
    }
}
