package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.io.OutputStream;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.ReportRenderer;

/** Writes a report as one HTML file that needs nothing else: no network, no other files, no fonts. */
public final class HtmlRenderer implements ReportRenderer {

    @Override
    public DocumentWriter open(ReportHead head, OutputStream out) throws IOException {
        return new HtmlDocument(head, PageTemplate.of(head.template()), out);
    }
}
