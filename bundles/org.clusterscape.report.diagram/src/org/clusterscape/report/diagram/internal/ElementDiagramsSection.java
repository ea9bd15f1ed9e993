package org.clusterscape.report.diagram.internal;

import java.io.IOException;

import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;

/** The diagrams of single elements, such as key fields and clusters, by the kind of diagram. */
public final class ElementDiagramsSection implements ReportSection {

    private String kind;

    @Override
    public void write(ReportContext context, SectionWriter writer) throws IOException {
        DiagramPictures pictures = new DiagramPictures(context, writer);
        pictures.write(offer -> offer.root() != context.model(), (offer, title) -> {
            if (!offer.kind().equals(kind)) {
                kind = offer.kind();
                writer.heading(2, kind, pictures.kindAnchor(offer));
            }
            writer.heading(3, title, pictures.anchor(offer));
        });
    }
}
