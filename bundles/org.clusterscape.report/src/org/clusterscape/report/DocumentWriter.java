package org.clusterscape.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.clusterscape.report.document.Block;

/** Takes a document block by block and writes it in a format. Used by one thread at a time. */
public interface DocumentWriter extends Closeable {

    /** Writes the next block; a heading of level 1 begins a section. */
    void write(Block block) throws IOException;

    /**
     * Ends the document.
     *
     * @param failures the sections that are missing or incomplete, for a notice at a place where nobody overlooks it
     */
    void finish(List<FailedSection> failures) throws IOException;

    /** Lets go of whatever it holds, such as temporary files; also called for a document that was not finished. */
    @Override
    void close() throws IOException;
}
