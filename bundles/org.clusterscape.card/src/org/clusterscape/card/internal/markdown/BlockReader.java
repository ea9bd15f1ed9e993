package org.clusterscape.card.internal.markdown;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.markdown.CardBlock.Kind;
import org.clusterscape.card.internal.source.Escapes;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown into blocks. What cards have no use for (HTML blocks, link definitions) is left out, so that its lines
 * count as not understood.
 */
public final class BlockReader {

    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

    private final List<CardBlock> blocks = new ArrayList<>();

    private BlockReader() {
    }

    /** The blocks of lines in which escaped characters are masked (see {@link Escapes}). */
    public static List<CardBlock> read(List<String> lines) {
        BlockReader reader = new BlockReader();
        reader.children(PARSER.parse(String.join("\n", lines)));
        return reader.blocks;
    }

    /** The text of one line of Markdown that holds no block. */
    public static StyledText inline(String markdown, int line) {
        List<CardBlock> blocks = read(List.of("x " + markdown));
        StyledText text = blocks.get(0).text().from(1);
        return new StyledText(text.text(), text.bold(), List.of(new StyledText.LineStart(0, line)));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> add(Kind.HEADING, new TextBuilder().inlines(heading).build(), heading.getLevel(), "");
            case Paragraph paragraph -> add(Kind.PARAGRAPH, new TextBuilder().inlines(paragraph).build(), 0, "");
            case BlockQuote quote -> add(Kind.QUOTE, flat(quote), 0, "");
            case ListBlock list -> items(list);
            case FencedCodeBlock code -> add(Kind.PARAGRAPH, code(code, code.getLiteral(), 1), 0, "");
            case IndentedCodeBlock code -> add(Kind.PARAGRAPH, code(code, code.getLiteral(), 0), 0, "");
            case TableBlock table -> rows(table);
            default -> { }
        }
    }

    private void add(Kind kind, StyledText text, int level, String marker) {
        blocks.add(new CardBlock(kind, text, level, marker, List.of()));
    }

    private void items(ListBlock list) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            add(Kind.ITEM, flat(item), 0, marker(list, number++));
        }
    }

    private static String marker(ListBlock list, int number) {
        return list instanceof BulletList bullets ? bullets.getMarker() : number + ".";
    }

    /** All text inside a container, as paragraphs and lines. */
    private static StyledText flat(Node container) {
        TextBuilder text = new TextBuilder();
        flatten(container, text);
        return text.build();
    }

    private static void flatten(Node container, TextBuilder text) {
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> text.separator("\n\n").inlines(paragraph);
                case Heading heading -> text.separator("\n\n").inlines(heading);
                case BlockQuote quote -> flatten(quote, text);
                case ListBlock list -> flattenItems(list, text);
                case FencedCodeBlock code -> flattenCode(code, code.getLiteral(), 1, text);
                case IndentedCodeBlock code -> flattenCode(code, code.getLiteral(), 0, text);
                case TableBlock table -> flattenRows(table, text);
                default -> { }
            }
        }
    }

    private static void flattenItems(ListBlock list, TextBuilder text) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof BulletList ? "-" : marker(list, number++);
            text.separator("\n").mark(marker + " ");
            StyledText inside = flat(item);
            text.append(inside);
        }
    }

    private static void flattenCode(Block block, String literal, int firstOffset, TextBuilder text) {
        text.separator("\n\n").append(code(block, literal, firstOffset));
    }

    private static void flattenRows(TableBlock table, TextBuilder text) {
        for (TableRow row : tableRows(table)) {
            text.separator("\n").append(rowText(cells(row)));
        }
    }

    private static StyledText code(Block block, String literal, int firstOffset) {
        TextBuilder text = new TextBuilder();
        List<SourceSpan> spans = block.getSourceSpans();
        int index = firstOffset;
        for (String line : literal.split("\n", -1)) {
            if (index < spans.size() && !line.isBlank()) {
                text.separator("\n").line(Escapes.restore(line), spans.get(index).getLineIndex() + 1);
            }
            index++;
        }
        return text.build();
    }

    private void rows(TableBlock table) {
        for (TableRow row : tableRows(table)) {
            List<StyledText> cells = cells(row);
            Kind kind = row.getParent() instanceof TableHead ? Kind.HEADER_ROW : Kind.ROW;
            blocks.add(new CardBlock(kind, rowText(cells), 0, "", cells));
        }
    }

    private static List<TableRow> tableRows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow tableRow) {
                    rows.add(tableRow);
                }
            }
        }
        return rows;
    }

    private static List<StyledText> cells(TableRow row) {
        List<StyledText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(new TextBuilder().inlines(tableCell).build());
            }
        }
        return cells;
    }

    private static StyledText rowText(List<StyledText> cells) {
        TextBuilder text = new TextBuilder();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> text.separator(" – ").append(cell));
        return text.build();
    }
}
