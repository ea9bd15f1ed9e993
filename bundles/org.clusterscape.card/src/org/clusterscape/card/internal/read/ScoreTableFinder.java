package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.markdown.BlockReader;
import org.clusterscape.card.internal.markdown.PlainTitles;
import org.clusterscape.card.internal.read.ScoreTable.Column;
import org.clusterscape.card.internal.source.Escapes;
import org.clusterscape.card.internal.vocabulary.SectionTitles.Title;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.CardSection;

/**
 * Finds the score table: a line of cities over a line of values, with pipes, tabs or blanks between them, or a line for
 * each city. It looks only before the first section and in a section of scores, and before Markdown is parsed, because
 * Markdown takes {@code -} at the start of a line for a list.
 */
final class ScoreTableFinder {

    private static final Pattern DELIMITERS = Pattern.compile("[|:\\s-]*-[|:\\s-]*");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{L}.]{0,3}");
    private static final Pattern NAME_AND_VALUE = Pattern.compile("(?:[-*+]\\s+)?(\\p{L}[^:|]*?)\\s*[:|\\t ]\\s*(\\S+)");
    /** "k. A." and "n. a." are one value. */
    private static final Pattern SPACED_MARK = Pattern.compile("\\b([kKnN])\\. ([aA])\\.");
    private static final Pattern MARKUP = Pattern.compile("[*_`&<\\[]");
    private static final int LONGEST_NAME = 60;
    private static final int LAST_LINE = 200;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final PlainTitles plainTitles;
    private final ScoreValues values;
    private final WordList totals;
    private final WordList labels;
    private final List<String> lines;

    ScoreTableFinder(Reading reading) {
        this.reading = reading;
        vocabulary = reading.vocabulary();
        plainTitles = new PlainTitles(vocabulary.titles(), label -> false);
        values = new ScoreValues(vocabulary);
        totals = vocabulary.words("total");
        labels = vocabulary.words("scoreLabel");
        lines = reading.source().lines();
    }

    /** The table, or {@link ScoreTable#NONE}. */
    ScoreTable find() {
        boolean inReach = true;
        for (int i = 0; i < lines.size() && (i < LAST_LINE || !inReach); i++) {
            String line = lines.get(i);
            Title title = titleIn(line);
            if (title != null) {
                inReach = title.section() == CardSection.SCORES;
            } else if (inReach && !line.isBlank() && !isOtherBlock(line)) {
                ScoreTable table = horizontal(i);
                table = table.isEmpty() ? vertical(i) : table;
                table = table.isEmpty() ? inline(i) : table;
                if (!table.isEmpty()) {
                    return table;
                }
            }
        }
        return ScoreTable.NONE;
    }

    private static boolean isOtherBlock(String line) {
        return line.startsWith("#") || line.startsWith(">");
    }

    private Title titleIn(String line) {
        if (line.startsWith("#")) {
            return vocabulary.titles().exact(line.replaceAll("^#+|#+\\s*$", ""));
        }
        return plainTitles.isTitle(line) ? vocabulary.titles().exact(line) : null;
    }

    private ScoreTable horizontal(int headerIndex) {
        List<String> header = joinNames(cells(lines.get(headerIndex)));
        int valueIndex = nextRow(headerIndex);
        if (valueIndex < 0 || isOtherBlock(lines.get(valueIndex)) || !isHeader(header, lines.get(headerIndex))) {
            return ScoreTable.NONE;
        }
        List<String> row = cells(lines.get(valueIndex));
        if (row.size() != header.size() && lines.get(valueIndex).indexOf('|') < 0) {
            row = new ArrayList<>(Arrays.asList(lines.get(valueIndex).strip().split("\\s+")));
        }
        if (!isRow(row)) {
            return ScoreTable.NONE;
        }
        String rowLabel = dropRowLabels(header, row);
        addUnlabelledTotal(header, row);
        if (header.size() == row.size() + 1 && isTotal(header.get(header.size() - 1))) {
            row.add("");
        }
        if (header.size() != row.size()) {
            reading.warn(headerIndex + 1, Messages.bind(Messages.Warning_scoreColumns, header.size(), row.size()));
            return ScoreTable.NONE;
        }
        List<Column> columns = columns(header, row, headerIndex + 1);
        Set<Integer> taken = linesBetween(headerIndex, valueIndex);
        if (header.stream().noneMatch(this::isTotal) && !header.contains("")) {
            addTotalBelow(valueIndex, columns, taken);
        }
        return new ScoreTable(columns, taken, rowLabel);
    }

    /** A line of its own below the table, such as {@code Total: 36}. */
    private void addTotalBelow(int valueIndex, List<Column> columns, Set<Integer> taken) {
        int next = nextRow(valueIndex);
        Matcher matcher = NAME_AND_VALUE.matcher(next < 0 ? "" : lines.get(next).strip().replace("**", ""));
        if (matcher.matches() && totals.contains(matcher.group(1)) && values.isNumber(matcher.group(2))) {
            columns.add(new Column(matcher.group(1), matcher.group(2), next + 1));
            taken.add(next + 1);
        }
    }

    private List<Column> columns(List<String> header, List<String> row, int line) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty() || !row.get(i).isEmpty()) {
                columns.add(new Column(header.get(i), row.get(i), line));
            }
        }
        return columns;
    }

    /** Drops a first column that says "City" above and "Score" or a year below; what it says below, if it says more. */
    private String dropRowLabels(List<String> header, List<String> row) {
        boolean labelAbove = header.get(0).isEmpty() || labels.contains(header.get(0));
        if (row.size() == header.size() && labelAbove && header.size() > 1) {
            header.remove(0);
            String label = row.remove(0);
            return labels.contains(label) || values.isMissing(label) ? "" : label;
        }
        if (row.size() == header.size() - 1 && labelAbove) {
            header.remove(0);
        } else if (row.size() == header.size() + 1 && labels.contains(row.get(0))) {
            row.remove(0);
        }
        return "";
    }

    /** A number behind the last city that is the sum of the others. */
    private void addUnlabelledTotal(List<String> header, List<String> row) {
        if (row.size() == header.size() + 1 && header.stream().noneMatch(this::isTotal)) {
            Double last = values.number(row.get(row.size() - 1));
            double sum = row.subList(0, row.size() - 1).stream().filter(values::isNumber)
                    .mapToDouble(values::number).sum();
            if (last != null && Math.abs(last - sum) < 1e-9) {
                header.add("");
            }
        }
    }

    private boolean isHeader(List<String> header, String line) {
        boolean bare = line.indexOf('|') < 0;
        List<String> names = header.stream().filter(h -> !h.isEmpty()).toList();
        if (names.stream().allMatch(labels::contains) || bare && names.size() < 2) {
            return false;
        }
        boolean blanksOnly = bare && line.strip().indexOf('\t') < 0;
        return names.stream().allMatch(name -> isColumnName(name, blanksOnly));
    }

    private boolean isColumnName(String name, boolean knownOrShort) {
        if (isTotal(name) || labels.contains(name)) {
            return true;
        }
        if (!name.codePoints().anyMatch(Character::isLetter) || name.length() > LONGEST_NAME) {
            return false;
        }
        return !knownOrShort || SHORT_NAME.matcher(vocabulary.cities().latin(name)).matches()
                || vocabulary.cities().find(name) != null;
    }

    /** At least half of the cells, without a label in front, are values, and there is at least one. */
    private boolean isRow(List<String> row) {
        long numbers = row.stream().filter(values::isNumber).count();
        long found = row.stream().filter(values::isValue).count();
        return row.size() > 0 && 2 * found >= row.size() && (numbers > 0 || row.stream().anyMatch(c -> !c.isEmpty()));
    }

    private int nextRow(int index) {
        boolean delimited = false;
        for (int i = index + 1; i < lines.size() && i <= index + 3; i++) {
            String line = lines.get(i);
            if (!delimited && isDelimiters(line)) {
                delimited = true;
            } else if (!line.isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDelimiters(String line) {
        return DELIMITERS.matcher(line).matches() && (line.indexOf('|') >= 0 || line.contains("---"));
    }

    private boolean isTotal(String name) {
        return totals.contains(vocabulary.cities().latin(name));
    }

    /** Joins neighbouring words that are a known city only together, such as New and York. */
    private List<String> joinNames(List<String> words) {
        List<String> names = new ArrayList<>(words);
        for (int i = 0; i + 1 < names.size(); i++) {
            String both = names.get(i) + " " + names.get(i + 1);
            if (vocabulary.cities().find(both) != null && vocabulary.cities().find(names.get(i)) == null) {
                names.set(i, both);
                names.remove(i + 1);
            }
        }
        return names;
    }

    /** All cities in one line, such as {@code Fr: 7, B: 8}. */
    private ScoreTable inline(int index) {
        List<Column> columns = new ArrayList<>();
        for (String part : lines.get(index).split("[,;]\\s+")) {
            Column column = column(part, List.of(), index + 1);
            if (column == null) {
                return ScoreTable.NONE;
            }
            columns.add(column);
        }
        return columns.size() < 2 ? ScoreTable.NONE : new ScoreTable(columns, Set.of(index + 1), "");
    }

    /** One line for each city, such as {@code Freiburg: 7}, or the rows of a table with two columns. */
    private ScoreTable vertical(int first) {
        List<Column> columns = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>();
        int i = first;
        for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
            String line = lines.get(i);
            List<String> cells = cells(line);
            if (columns.isEmpty() && cells.size() == 2 && cells.stream().allMatch(labels::contains)
                    || columns.isEmpty() && isDelimiters(line)) {
                taken.add(i + 1);
                continue;
            }
            Column column = column(line, cells, i + 1);
            if (column == null) {
                break;
            }
            columns.add(column);
            taken.add(i + 1);
        }
        return columns.size() < 2 ? ScoreTable.NONE : new ScoreTable(columns, taken, "");
    }

    private Column column(String line, List<String> cells, int number) {
        String name;
        String value;
        if (line.indexOf('|') >= 0 && cells.size() == 2) {
            name = cells.get(0);
            value = cells.get(1);
        } else {
            Matcher matcher = NAME_AND_VALUE.matcher(line.strip().replace("**", ""));
            if (!matcher.matches()) {
                return null;
            }
            name = matcher.group(1);
            value = matcher.group(2);
        }
        boolean known = isTotal(name) || vocabulary.cities().find(name) != null;
        return known && values.isValue(value) ? new Column(name, value, number) : null;
    }

    private static Set<Integer> linesBetween(int from, int to) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = from; i <= to; i++) {
            numbers.add(i + 1);
        }
        return numbers;
    }

    /** The cells of a line, as plain text. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : split(line)) {
            String stripped = cell.strip();
            boolean markup = MARKUP.matcher(stripped).find();
            cells.add(markup ? BlockReader.inline(stripped, 1).plainLine() : Escapes.unmask(stripped));
        }
        return cells;
    }

    private static String[] split(String line) {
        String text = line.strip();
        if (text.indexOf('|') >= 0) {
            return text.replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1);
        }
        if (line.indexOf('\t') >= 0) {
            return line.stripTrailing().split("\t", -1);
        }
        if (text.indexOf(';') >= 0) {
            return text.split(";", -1);
        }
        if (text.indexOf(',') >= 0 && text.indexOf(' ') < 0) {
            return text.split(",", -1);
        }
        String together = SPACED_MARK.matcher(text).replaceAll("$1.$2.");
        return together.contains("  ") ? together.split(" {2,}") : together.split(" ");
    }
}
