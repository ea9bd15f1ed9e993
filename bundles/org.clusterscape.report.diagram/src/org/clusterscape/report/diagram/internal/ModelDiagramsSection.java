package org.clusterscape.report.diagram.internal;

import java.io.IOException;

import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;

/** The diagrams of the model as a whole, each with a heading of its own. */
public final class ModelDiagramsSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) throws IOException {
        DiagramPictures pictures = new DiagramPictures(context, writer);
        pictures.write(offer -> offer.root() == context.model(), (offer, title) -> writer.heading(2, offer.kind(),
                pictures.anchor(offer)));
        pictures.reportProblems();
    }
}
