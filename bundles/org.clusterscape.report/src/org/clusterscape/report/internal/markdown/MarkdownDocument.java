package org.clusterscape.report.internal.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.internal.spool.Spool;

/** Writes the blocks of a report as they come into a spool; title, notices and table of contents follow at the end. */
final class MarkdownDocument implements DocumentWriter {

    private record Place(long position, int depth) {
    }

    private final ReportHead head;
    private final OutputStream out;
    private final Spool spool = new Spool();
    private final Writer writer = new BufferedWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8), 1 << 15);
    private final MarkdownBlocks blocks = new MarkdownBlocks(writer);
    private final List<Heading> headings = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    MarkdownDocument(ReportHead head, OutputStream out) {
        this.head = head;
        this.out = out;
    }

    @Override
    public void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> {
                headings.add(heading);
                writer.write("<a id=\"" + heading.anchor() + "\"></a>\n\n");
                writer.write("#".repeat(heading.level() + 1) + " " + oneLine(heading.text()) + "\n\n");
            }
            case Contents contents -> {
                writer.flush();
                places.add(new Place(spool.size(), contents.depth()));
            }
            default -> blocks.write(block);
        }
    }

    @Override
    public void finish(List<FailedSection> failures) throws IOException {
        writer.flush();
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        title(page);
        failures(page, failures);
        long position = 0;
        for (Place place : places) {
            copy(page, position, place.position());
            contents(page, place.depth());
            position = place.position();
        }
        copy(page, position, spool.size());
        page.flush();
    }

    private void title(Writer page) throws IOException {
        page.write("# " + oneLine(head.title()) + "\n\n");
        page.write(Formats.text(head.date().toLocalDate()));
        if (!head.version().isBlank()) {
            page.write(" · " + Messages.bind(Messages.version, MarkdownText.escape(head.version())));
        }
        if (!head.product().isBlank()) {
            page.write(" · " + Messages.bind(Messages.writtenBy, MarkdownText.escape(head.product())));
        }
        page.write("\n\n");
    }

    private static void failures(Writer page, List<FailedSection> failures) throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        page.write("> **✗ " + Messages.incomplete + "**\n>\n> " + Messages.incompleteText + "\n>\n");
        for (FailedSection failure : failures) {
            page.write("> - [" + oneLine(failure.name()) + "](#" + failure.anchor() + ")\n");
        }
        page.write("\n");
    }

    private void contents(Writer page, int depth) throws IOException {
        page.write("**" + Messages.contents + "**\n\n");
        for (Heading heading : headings) {
            if (heading.level() <= depth) {
                page.write("  ".repeat(heading.level() - 1) + "- [" + oneLine(heading.text()) + "](#" + heading.anchor()
                        + ")\n");
            }
        }
        page.write("\n");
    }

    private void copy(Writer page, long from, long to) throws IOException {
        try (Reader reader = new InputStreamReader(spool.open(from, to), StandardCharsets.UTF_8)) {
            reader.transferTo(page);
        }
    }

    private static String oneLine(String text) {
        return MarkdownText.escape(text.strip().replaceAll("\\s+", " "));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
