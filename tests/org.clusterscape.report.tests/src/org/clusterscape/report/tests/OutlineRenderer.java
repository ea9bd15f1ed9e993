package org.clusterscape.report.tests;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.clusterscape.report.DocumentWriter;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.ReportRenderer;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Heading;

/** The example of the documentation: a format that writes only the headings. */
public final class OutlineRenderer implements ReportRenderer {

    @Override
    public DocumentWriter open(ReportHead head, OutputStream out) {
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        text.println(head.title());
        return new DocumentWriter() {
            @Override
            public void write(Block block) {
                if (block instanceof Heading heading) {
                    text.println("  ".repeat(heading.level()) + heading.text());
                }
            }

            @Override
            public void finish(List<FailedSection> failures) {
                failures.forEach(failure -> text.println("! " + failure.name() + ": " + failure.reason()));
                text.flush();
            }

            @Override
            public void close() {
            }
        };
    }
}
