package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.SectionTitles.Title;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;

/**
 * Sorts the blocks of a card into its sections. The blocks of a section that no card has are left out, so that their lines
 * count as not understood.
 */
final class SectionSplitter {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,2}[.):]{1,2}\\s.*", Pattern.DOTALL);

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Map<CardSection, List<CardBlock>> sections = new EnumMap<>(CardSection.class);
    /** Null in a section that no card has. */
    private CardSection current = CardSection.HEAD;
    private int level;
    private boolean titleSeen;

    SectionSplitter(Reading reading) {
        this.reading = reading;
        vocabulary = reading.vocabulary();
        sections.put(CardSection.HEAD, new ArrayList<>());
    }

    Map<CardSection, List<CardBlock>> split(List<CardBlock> blocks) {
        for (CardBlock block : blocks) {
            if (!block.is(Kind.HEADING)) {
                add(block);
            } else if (!block.text().isEmpty()) {
                heading(block);
            }
        }
        return sections;
    }

    private void heading(CardBlock heading) {
        StyledText text = heading.text();
        Title title = text.isAsIs() ? null : titleSeen || current != CardSection.HEAD
                ? vocabulary.titles().ofHeading(text.text()) : vocabulary.titles().exact(text.text());
        if (title != null) {
            current = title.section();
            level = heading.level();
            sections.computeIfAbsent(current, section -> new ArrayList<>());
            reading.understood(text);
            if (!title.rest().isEmpty()) {
                add(CardBlock.paragraph(text.from(text.text().indexOf(':') + 1)));
            }
        } else if (current == CardSection.HEAD || current != null && isInside(heading)) {
            titleSeen |= current == CardSection.HEAD;
            add(heading);
        } else {
            current = null;
            reading.warn(text.firstLine(), Messages.bind(Messages.Warning_unknownSection, text.plainLine()));
        }
    }

    /** Whether an unknown heading divides the section rather than ending it. */
    private boolean isInside(CardBlock heading) {
        String text = heading.text().plainLine().replaceAll("\\s*:$", "");
        boolean label = switch (current) {
            case EXAMPLES -> vocabulary.cities().find(text) != null;
            case SUSTAINABILITY -> vocabulary.dimensions().find(text) != null;
            case SECTORS -> vocabulary.sectors().knows(text);
            case IMPACTS -> vocabulary.polarities().find(text) != null;
            case REMARKS -> vocabulary.remarkLabels().find(text) != null;
            default -> false;
        };
        return label || heading.level() > level && !NUMBERED.matcher(text).matches();
    }

    private void add(CardBlock block) {
        if (current != null) {
            sections.get(current).add(block);
        }
    }
}
