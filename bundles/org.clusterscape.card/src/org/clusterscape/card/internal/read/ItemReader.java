package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;

/**
 * Reads a section that is a list: bullets, numbers or rows of a table; or without them, lines, sentences, and the parts
 * of an enumeration. What stands beside the items becomes a note of the section.
 */
final class ItemReader {

    /**
     * An item.
     *
     * @param group the label that stands above it or in front of it, for sections with groups; otherwise null
     * @param marker what stands before it in a list, or an empty text
     */
    record Item(String group, String marker, StyledText text) {
    }

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PART = 16;
    private static final int LONGEST_NAME = 8;
    private static final int LAST_INTRO_WORD = 9;
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|sowie|&)\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    private final Reading reading;
    private final CardSection section;
    private final Predicate<String> isGroup;
    private final Sentences sentences;
    private final Nothing nothing;
    private final WordList modals;
    private final WordList subordinate;
    private final WordList conjunctions;
    private final WordList articles;
    private final WordList introVerbs;
    private final WordList introNouns;
    private final List<Item> items = new ArrayList<>();
    private String group;

    /** @param isGroup whether a label sorts the items behind it, such as "Positive" */
    ItemReader(Reading reading, CardSection section, Predicate<String> isGroup) {
        this.reading = reading;
        this.section = section;
        this.isGroup = isGroup;
        Vocabulary vocabulary = reading.vocabulary();
        sentences = new Sentences(vocabulary);
        nothing = new Nothing(vocabulary);
        modals = vocabulary.words("modal");
        subordinate = vocabulary.words("subordinate");
        conjunctions = vocabulary.words("conjunction");
        articles = vocabulary.words("article");
        introVerbs = vocabulary.words("introVerb");
        introNouns = vocabulary.words("introNoun");
    }

    List<Item> read(List<CardBlock> blocks) {
        boolean hasList = blocks.stream().anyMatch(b -> b.is(Kind.ITEM) || b.is(Kind.ROW));
        boolean single = blocks.stream().filter(b -> b.is(Kind.PARAGRAPH)).count() == 1;
        for (CardBlock block : blocks) {
            if (block.text().isEmpty()) {
                continue;
            }
            if (block.is(Kind.HEADER_ROW)) {
                reading.header(block);
            } else if (block.is(Kind.QUOTE)) {
                reading.note(section, block);
            } else if (isGroupHeading(block)) {
                reading.understood(block.text());
            } else if (block.is(Kind.HEADING) || !isLabelled(block.text()) && nothing.isSaidBy(block.text())) {
                reading.note(section, block);
            } else if (block.is(Kind.ITEM) || block.is(Kind.ROW)) {
                add(block.marker(), block.text());
            } else if (hasList && !isLabelled(block.text())) {
                reading.note(section, block);
            } else {
                paragraph(block.text(), single);
            }
        }
        return items;
    }

    private static boolean isLabelled(StyledText text) {
        LeadingLabel label = LeadingLabel.boldLabel(text);
        return label != null && !label.rest().isEmpty();
    }

    private boolean isGroupHeading(CardBlock block) {
        String label = block.text().plainLine();
        if (block.text().isAsIs() || label.length() > LONGEST_LINE || !isGroup.test(label.replaceAll("\\s*:$", ""))) {
            return false;
        }
        group = label.replaceAll("\\s*:$", "");
        return true;
    }

    private void add(String marker, StyledText text) {
        reading.understood(text);
        LeadingLabel label = LeadingLabel.of(text);
        boolean grouped = label != null && isGroup.test(label.label());
        items.add(new Item(grouped ? label.label() : group, marker, grouped ? label.rest() : text));
    }

    private void paragraph(StyledText text, boolean single) {
        List<StyledText> lines = lines(text);
        if (lines.size() > 1) {
            lines.forEach(line -> add("", line));
            return;
        }
        if (enumeration(text)) {
            return;
        }
        if (section == CardSection.ACTORS) {
            nameOrNote(text);
        } else if (single || sentences.split(text).stream().anyMatch(this::isGrouped)) {
            sentences.split(text).stream().filter(sentence -> !enumeration(sentence)).forEach(s -> add("", s));
        } else {
            add("", text);
        }
    }

    private boolean isGrouped(StyledText sentence) {
        LeadingLabel label = LeadingLabel.of(sentence);
        return label != null && isGroup.test(label.label());
    }

    private void nameOrNote(StyledText text) {
        if (words(text.text()) <= LONGEST_NAME && !modals.anyIn(text.text()) && LeadingLabel.of(text) == null) {
            add("", Sentences.withoutEnd(text));
        } else {
            reading.note(section, text);
        }
    }

    /** The lines of a paragraph that is a list without bullets: the author forced the breaks, or no line goes on in the next. */
    private static List<StyledText> lines(StyledText text) {
        List<StyledText> lines = text.sourceLines();
        boolean forced = lines.size() > 1 && text.text().strip().chars().filter(c -> c == '\n').count() == lines.size() - 1;
        boolean listLike = lines.stream().allMatch(line -> line.text().length() <= LONGEST_LINE && !line.isEmpty()
                && !Character.isLowerCase(line.text().codePointAt(0)) && !line.text().contains(". "))
                && lines.subList(0, lines.size() - 1).stream().noneMatch(line -> line.text().endsWith(","));
        return forced || listLike ? lines : List.of(text);
    }

    /** Adds the parts of an enumeration such as "a, b (c, d), e", without the words that introduce it; false where it is none. */
    private boolean enumeration(StyledText sentence) {
        if (sentence.isAsIs()) {
            return false;
        }
        int intro = introEnd(sentence.text());
        StyledText rest = intro > 0 ? sentence.from(intro) : sentence;
        LeadingLabel label = LeadingLabel.of(sentence);
        boolean labelled = label != null && label.form() != LeadingLabel.Form.DASH;
        if (intro == 0 && (labelled || sentences.split(sentence).size() > 1)) {
            return false;
        }
        List<StyledText> perSentence = sentences.split(rest);
        List<StyledText> parts = sentences.parts(perSentence.isEmpty() ? rest : perSentence.get(0), conjunctions);
        int fewest = intro > 0 || section == CardSection.ACTORS ? 2 : 3;
        boolean statement = intro == 0 && modals.anyIn(Sentences.withoutBrackets(rest.text()));
        if (parts.size() < fewest || statement || !parts.stream().allMatch(this::isPart)) {
            return false;
        }
        if (intro > 0) {
            reading.note(section, sentence.sub(0, intro));
        }
        splitLastNames(parts).forEach(part -> add("", section == CardSection.ACTORS ? withoutArticle(part) : part));
        perSentence.stream().skip(1).filter(s -> !enumeration(s)).forEach(s -> add("", s));
        return true;
    }

    /** Where the list begins in "Obstacles to clustering include a, b" or "Main obstacles: a, b"; otherwise 0. */
    private int introEnd(String sentence) {
        Matcher matcher = WORD.matcher(sentence);
        boolean noun = false;
        for (int count = 0; count <= LAST_INTRO_WORD && matcher.find(); count++) {
            String word = matcher.group();
            if (noun && introVerbs.contains(word)) {
                return matcher.end();
            }
            noun |= introNouns.contains(word);
            if ((noun || section == CardSection.ACTORS && count >= 2) && matcher.end() < sentence.length() && sentence.charAt(matcher.end()) == ':') {
                return matcher.end() + 1;
            }
        }
        return 0;
    }

    private boolean isPart(StyledText part) {
        String first = part.text().split("\\s", 2)[0].replaceAll("[.,]+$", "");
        return words(Sentences.withoutBrackets(part.text())) <= LONGEST_PART && !subordinate.contains(first);
    }

    /** Cuts "chambers and universities" at the end of a list of actors, where both halves are known kinds of actors. */
    private List<StyledText> splitLastNames(List<StyledText> parts) {
        StyledText last = parts.get(parts.size() - 1);
        Matcher and = AND.matcher(last.text());
        if (section != CardSection.ACTORS || !and.find() || last.text().charAt(and.start() - 1) == '-') {
            return parts;
        }
        StyledText left = last.sub(0, and.start());
        StyledText right = last.from(and.end());
        if (!isKnownActor(left) || !isKnownActor(right)) {
            return parts;
        }
        List<StyledText> split = new ArrayList<>(parts.subList(0, parts.size() - 1));
        split.add(left);
        split.add(right);
        return split;
    }

    private StyledText withoutArticle(StyledText name) {
        int blank = name.text().indexOf(' ');
        return blank > 0 && articles.contains(name.text().substring(0, blank)) ? name.from(blank) : name;
    }

    private static boolean isKnownActor(StyledText name) {
        return Vocabulary.kindOf(name.plainLine()) != ActorKind.OTHER;
    }

    private static int words(String text) {
        String words = Names.words(text);
        return words.isEmpty() ? 0 : words.split(" ").length;
    }
}
