package org.clusterscape.report.internal.markdown;

import java.io.OutputStream;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.ReportRenderer;

/** Writes a report as Markdown with tables as on GitHub. */
public final class MarkdownRenderer implements ReportRenderer {

    @Override
    public DocumentWriter open(ReportHead head, OutputStream out) {
        return new MarkdownDocument(head, out);
    }
}
