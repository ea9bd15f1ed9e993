package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.clusterscape.report.internal.spool.Spool;

/** The written blocks of a report, and the places among them where the table of contents goes. */
record Body(Spool spool, List<Place> places, TableOfContents toc) {

    /** A place for the table of contents: how many bytes are before it, and how deep it goes. */
    record Place(long position, int depth) {
    }

    void write(Writer out) throws IOException {
        long position = 0;
        for (Place place : places) {
            copy(out, position, place.position());
            Markup markup = new Markup(out);
            markup.open("nav", "class", "contents", "aria-label", Messages.contents);
            toc.write(markup, place.depth());
            markup.closeLine("nav");
            position = place.position();
        }
        copy(out, position, spool.size());
    }

    void writeContents(Writer out, int depth) throws IOException {
        toc.write(new Markup(out), depth);
    }

    private void copy(Writer out, long from, long to) throws IOException {
        try (Reader reader = new InputStreamReader(spool.open(from, to), StandardCharsets.UTF_8)) {
            reader.transferTo(out);
        }
    }
}
