package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Chart;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Items;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Picture;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.document.Tiles;
import org.clusterscape.report.document.Tone;

/** Writes the blocks of a report as HTML. */
final class HtmlBlocks {

    private final Markup markup;
    private final SvgCharts charts;
    private final HtmlTables tables;
    private final Set<String> styles = new LinkedHashSet<>();

    HtmlBlocks(Markup markup) {
        this.markup = markup;
        this.charts = new SvgCharts(markup);
        this.tables = new HtmlTables(markup, this, charts);
    }

    void write(Block block) throws IOException {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Definitions definitions -> entries("definitions", definitions.entries());
            case KeyValues facts -> entries("facts", facts.entries());
            case Tiles tiles -> tiles(tiles);
            case Table table -> tables.write(table);
            case Chart chart -> charts.figure(chart);
            case Picture picture -> picture(picture);
            case Callout callout -> callout(callout);
            case Heading heading -> throw new IllegalArgumentException(heading.toString());
            case Contents contents -> throw new IllegalArgumentException(contents.toString());
        }
    }

    /** The style sheets of the pictures so far, each once. The page allows no others. */
    Collection<String> styles() {
        return Collections.unmodifiableSet(styles);
    }

    void inlines(List<Inline> content) throws IOException {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> markup.lines(text.text());
                case Inline.Emphasis text -> markup.open("em").lines(text.text()).close("em");
                case Inline.Strong text -> markup.open("strong").lines(text.text()).close("strong");
                case Inline.Link link -> link(link);
                case Inline.Badge badge -> badge(badge.status());
            }
        }
    }

    /** A link out of the report; unless its text already is its address, the address is printed behind it on paper. */
    private void link(Inline.Link link) throws IOException {
        boolean bare = !link.isInternal() && link.address().contains(link.text());
        markup.open("a", "class", bare ? "bare" : null, "href", link.address(), "rel",
                link.isInternal() ? null : "noopener noreferrer").lines(link.text()).close("a");
    }

    void badge(Status status) throws IOException {
        markup.open("span", "class", "badge " + name(status.tone()));
        icon(status.tone());
        markup.text(status.label()).close("span");
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        String style = switch (paragraph.style()) {
            case NORMAL -> null;
            case LEAD -> "lead";
            case NOTE -> "note";
        };
        markup.open("p", "class", style);
        inlines(paragraph.content());
        markup.closeLine("p");
    }

    private void items(Items items) throws IOException {
        String list = items.ordered() ? "ol" : "ul";
        markup.open(list).line();
        for (List<Inline> item : items.items()) {
            markup.open("li");
            inlines(item);
            markup.closeLine("li");
        }
        markup.closeLine(list);
    }

    private void entries(String style, List<Definitions.Entry> entries) throws IOException {
        markup.open("dl", "class", style).line();
        for (Definitions.Entry entry : entries) {
            markup.open("div").open("dt");
            inlines(entry.term());
            markup.close("dt").open("dd");
            if (entry.text().isEmpty()) {
                markup.text(Formats.UNKNOWN);
            }
            inlines(entry.text());
            markup.close("dd").closeLine("div");
        }
        markup.closeLine("dl");
    }

    private void tiles(Tiles tiles) throws IOException {
        markup.open("ul", "class", "tiles").line();
        for (Tiles.Tile tile : tiles.tiles()) {
            markup.open("li");
            String box = tile.anchor() == null ? "div" : "a";
            markup.open(box, "href", tile.anchor() == null ? null : "#" + tile.anchor());
            markup.element("span", Formats.text(tile.figure()), "class", "figure").text(" ");
            markup.element("span", tile.label(), "class", "label");
            if (!tile.note().isEmpty()) {
                markup.text(" ").element("span", tile.note(), "class", "note");
            }
            markup.close(box).closeLine("li");
        }
        markup.closeLine("ul");
    }

    private void picture(Picture picture) throws IOException {
        styles.add(picture.style());
        markup.open("figure", "class", "picture", "id", picture.anchor());
        markup.open("div", "class", "canvas", "tabindex", "0", "role", "group", "aria-label", picture.title());
        markup.raw(picture.markup()).closeLine("div");
        markup.open("figcaption").lines(picture.title());
        if (!picture.description().isEmpty()) {
            markup.open("span", "class", "note").text(" ").lines(picture.description()).close("span");
        }
        markup.close("figcaption").closeLine("figure");
    }

    private void callout(Callout callout) throws IOException {
        markup.open("div", "class", "callout " + name(callout.tone()), "role", "note");
        markup.open("p", "class", "title");
        icon(callout.tone());
        markup.text(callout.title()).close("p").open("p");
        inlines(callout.content());
        markup.close("p").closeLine("div");
    }

    private void icon(Tone tone) throws IOException {
        markup.open("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true", "focusable", "false");
        markup.empty("use", "href", "#icon-" + name(tone)).close("svg");
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
