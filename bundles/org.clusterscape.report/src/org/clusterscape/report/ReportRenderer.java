package org.clusterscape.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one format. Contributed by the extension point {@code org.clusterscape.report.renderers}. */
public interface ReportRenderer {

    /**
     * Begins a document.
     *
     * @param out where the document goes; the engine closes it and moves it to its place when the document is finished
     * @throws IOException when the document cannot be begun, such as for a template that cannot be read
     */
    DocumentWriter open(ReportHead head, OutputStream out) throws IOException;
}
