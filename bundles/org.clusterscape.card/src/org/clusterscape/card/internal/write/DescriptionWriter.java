package org.clusterscape.card.internal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.read.Paragraphs;
import org.clusterscape.card.internal.vocabulary.Vocabulary;

/** Writes the description: paragraphs, and lists where all lines of a paragraph begin with a hyphen. */
final class DescriptionWriter {

    private final Paragraphs paragraphs;
    private final MarkdownText markdown;

    DescriptionWriter(Vocabulary study, MarkdownText markdown) {
        paragraphs = new Paragraphs(study, line -> { });
        this.markdown = markdown;
    }

    void write(String description, CardText card) {
        String text = description == null ? "" : StyledText.normalise(description);
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.split("\n\n");
        boolean afterList = false;
        for (int i = 0; i < parts.length; i++) {
            boolean list = !afterList && isList(parts[i]);
            boolean torn = i + 1 < parts.length && goesOn(list ? lastLine(parts[i]) : parts[i], parts[i + 1]);
            if (list) {
                card.items(items(parts[i], torn));
            } else {
                List<String> lines = markdown.lines(parts[i]);
                card.lines(torn || paragraphs.isPageNumber(styled(parts[i])) ? asIs(lines) : lines);
            }
            afterList = list;
        }
    }

    private boolean goesOn(String part, String next) {
        return paragraphs.isTorn(styled(part), styled(next));
    }

    private static boolean isList(String part) {
        return Arrays.stream(part.split("\n")).allMatch(line -> line.startsWith("- ") && !line.substring(2).isBlank());
    }

    private List<List<String>> items(String part, boolean lastAsIs) {
        List<List<String>> items = new ArrayList<>();
        for (String line : part.split("\n")) {
            items.add(markdown.lines(line.substring(2)));
        }
        if (lastAsIs) {
            items.set(items.size() - 1, asIs(items.get(items.size() - 1)));
        }
        return items;
    }

    private static List<String> asIs(List<String> lines) {
        return MarkdownText.asIs(lines);
    }

    private static String lastLine(String part) {
        return part.substring(part.lastIndexOf('\n') + 1).replaceFirst("^- ", "");
    }

    private static StyledText styled(String text) {
        return new StyledText(text, List.of(), List.of());
    }
}
