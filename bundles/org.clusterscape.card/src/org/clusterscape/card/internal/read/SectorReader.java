package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.LeadingLabel.Form;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Labelling;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.card.internal.vocabulary.Sectors;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Sector;

/**
 * Reads the relevance to the sectors. A sector may stand there several times: once in a list without texts, once with its
 * text, under another name.
 */
public final class SectorReader {

    /**
     * What a label says.
     *
     * @param level the rating in brackets behind the sector, or null
     */
    private record RatedSector(String name, RelevanceLevel level) {
    }

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_LIST = 500;
    private static final Pattern NAME_AND_RATING = Pattern.compile("(.+?)\\s*[( ]\\s*([^() ][^()]*?)\\s*\\)?");
    private static final Pattern PART = Pattern.compile("[^,;\\n]*[^,;\\s]");
    private static final Pattern NAME_AND_BRACKET = Pattern.compile("(.+?)\\s*\\(([^()]{1,20})\\)");
    private static final Pattern RATING = Pattern.compile(
            "(\\p{L}+(?: \\p{L}+){0,2}|\\+{1,3}|0)(?:\\s*[,;:.](?=\\s|$)\\s*|\\s*[–—-](?=\\s)\\s*|(?=\\s*\\())");

    private final Reading reading;
    private final Sectors sectors;
    private final Labelling<RelevanceLevel> levels;
    private final WordList noSector;
    private final List<Draft.Relevance> relevances = new ArrayList<>();

    SectorReader(Reading reading) {
        this.reading = reading;
        sectors = reading.vocabulary().sectors();
        levels = reading.vocabulary().levels();
        noSector = reading.vocabulary().words("noSector");
    }

    List<Draft.Relevance> read(List<CardBlock> section) {
        List<CardBlock> blocks = section.stream().flatMap(block -> bareNames(block).stream()).toList();
        entries(reading.rehearsal(), blocks).forEach(entry -> sectors.findOrAdd(entry.key().name()));
        entries(reading, blocks).forEach(entry -> add(sectors.findOrAdd(entry.key().name()), entry.key().level(), entry.text()));
        return relevances;
    }

    /** A list of nothing but known sectors, such as "Mobility (high), Energy ++", as if each stood there with a colon. */
    private List<CardBlock> bareNames(CardBlock block) {
        boolean text = block.is(Kind.ITEM) || block.is(Kind.PARAGRAPH);
        if (!text || block.text().isAsIs() || block.text().text().length() > LONGEST_LIST) {
            return List.of(block);
        }
        List<CardBlock> names = new ArrayList<>();
        for (StyledText line : block.text().sourceLines()) {
            Matcher part = PART.matcher(line.text());
            while (part.find()) {
                StyledText name = line.sub(part.start(), part.end());
                String label = ratedName(name.plainLine());
                if (label == null) {
                    return List.of(block);
                }
                names.add(CardBlock.paragraph(new StyledText(label + ":", List.of(), name.lines())));
            }
        }
        return names.isEmpty() ? List.of(block) : names;
    }

    /** A known sector with its rating in brackets, if it has one; null for anything else. */
    private String ratedName(String text) {
        Matcher rating = NAME_AND_RATING.matcher(text);
        if (rating.matches() && levels.find(rating.group(2)) != null && sectors.knows(rating.group(1))) {
            return rating.group(1) + " (" + rating.group(2) + ")";
        }
        return sectors.knows(text) ? text : null;
    }

    /** Read twice: a plain label may be a sector that only a later bold one introduces. */
    private List<LabelledReader.Entry<RatedSector>> entries(Reading account, List<CardBlock> blocks) {
        return new LabelledReader<>(account, CardSection.SECTORS, (block, first) -> false, this::sector).read(blocks);
    }

    private RatedSector sector(LeadingLabel label) {
        String text = label.label();
        Matcher bracket = NAME_AND_BRACKET.matcher(text);
        RelevanceLevel level = bracket.matches() ? levels.find(bracket.group(2)) : null;
        String name = level == null ? text : bracket.group(1);
        boolean isSector = sectors.knows(name) || label.bold() || label.form() == Form.COLON && looksLikeSector(name);
        return isSector ? new RatedSector(name, level) : null;
    }

    private boolean looksLikeSector(String name) {
        return Character.isUpperCase(name.codePointAt(0)) && name.indexOf('.') < 0 && name.indexOf(',') < 0
                && Names.words(name).split(" ").length <= MOST_WORDS && !noSector.contains(name);
    }

    /** Whether the text behind a sector would be read as a rating, or begins with one. */
    public static boolean readsAsRating(Vocabulary vocabulary, String text) {
        Matcher rating = RATING.matcher(text);
        return vocabulary.levels().find(text.replaceAll("[.;,]$", "")) != null
                || rating.lookingAt() && vocabulary.levels().find(rating.group(1)) != null;
    }

    private void add(NamedEntry<Sector> sector, RelevanceLevel stated, StyledText text) {
        RelevanceLevel level = stated;
        StyledText rest = text;
        if (level == null && !text.isAsIs()) {
            level = levels.find(text.plainLine().replaceAll("[.;,]$", ""));
            Matcher rating = RATING.matcher(text.text());
            if (level != null) {
                rest = text.from(text.text().length());
            } else if (rating.lookingAt() && levels.find(rating.group(1)) != null) {
                level = levels.find(rating.group(1));
                rest = text.from(rating.end());
            }
        }
        String plain = rest.plain();
        merge(new Draft.Relevance(sector, level == null ? RelevanceLevel.UNRATED : level, plain.isEmpty() ? null : plain));
    }

    private void merge(Draft.Relevance relevance) {
        for (int i = 0; i < relevances.size(); i++) {
            Draft.Relevance before = relevances.get(i);
            if (before.sector() == relevance.sector() && (before.text() == null || relevance.text() == null)) {
                RelevanceLevel level = relevance.level() == RelevanceLevel.UNRATED ? before.level() : relevance.level();
                String text = before.text() == null ? relevance.text() : before.text();
                relevances.set(i, new Draft.Relevance(before.sector(), level, text));
                return;
            }
        }
        relevances.add(relevance);
    }
}
