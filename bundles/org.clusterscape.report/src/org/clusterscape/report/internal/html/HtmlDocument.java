package org.clusterscape.report.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.internal.spool.Spool;

/**
 * Writes the blocks of a report as they come into a spool, nested by their headings. The page around them, with the table
 * of contents, is known only at the end, and then written by the page template.
 */
final class HtmlDocument implements DocumentWriter {

    /** The first heading of the page is its title, so that a section of level 1 has a heading of HTML's level 2. */
    private static final int HTML_OFFSET = 1;

    private final ReportHead head;
    private final PageTemplate template;
    private final OutputStream out;
    private final Spool spool = new Spool();
    private final Writer writer = new BufferedWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8), 1 << 15);
    private final Markup markup = new Markup(writer);
    private final HtmlBlocks blocks = new HtmlBlocks(markup);
    private final TableOfContents toc = new TableOfContents();
    private final List<Body.Place> places = new ArrayList<>();
    private final Deque<Integer> levels = new ArrayDeque<>();

    HtmlDocument(ReportHead head, PageTemplate template, OutputStream out) {
        this.head = head;
        this.template = template;
        this.out = out;
    }

    @Override
    public void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Contents contents -> {
                writer.flush();
                places.add(new Body.Place(spool.size(), contents.depth()));
            }
            default -> blocks.write(block);
        }
    }

    private void heading(Heading heading) throws IOException {
        closeDownTo(heading.level());
        int level = levels.isEmpty() ? 1 : Math.min(heading.level(), levels.peek() + 1);
        levels.push(level);
        toc.add(new Heading(level, heading.text(), heading.anchor()));
        markup.open("section", "class", "level-" + level, "aria-labelledby", level == 1 ? heading.anchor() : null);
        String element = "h" + (level + HTML_OFFSET);
        markup.open(element, "id", heading.anchor()).text(heading.text()).text(" ");
        markup.element("a", "#", "class", "here", "href", "#" + heading.anchor(), "aria-hidden", "true", "tabindex", "-1");
        markup.closeLine(element);
    }

    private void closeDownTo(int level) throws IOException {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
            markup.closeLine("section");
        }
    }

    @Override
    public void finish(List<FailedSection> failures) throws IOException {
        closeDownTo(1);
        writer.flush();
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        template.write(head, failures, blocks.styles(), new Body(spool, places, toc), page);
        page.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
