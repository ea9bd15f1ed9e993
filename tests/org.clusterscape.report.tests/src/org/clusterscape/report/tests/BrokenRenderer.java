package org.clusterscape.report.tests;

import java.io.OutputStream;
import java.util.List;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.ReportRenderer;
import org.clusterscape.report.document.Block;

/** A format with a bug. */
public final class BrokenRenderer implements ReportRenderer {

    @Override
    public DocumentWriter open(ReportHead head, OutputStream out) {
        return new DocumentWriter() {
            @Override
            public void write(Block block) {
                throw new IllegalStateException("no ink");
            }

            @Override
            public void finish(List<FailedSection> failures) {
            }

            @Override
            public void close() {
            }
        };
    }
}
