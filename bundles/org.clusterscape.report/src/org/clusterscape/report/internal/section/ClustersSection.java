package org.clusterscape.report.internal.section;

import org.clusterscape.model.Cluster;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.eclipse.core.runtime.SubMonitor;

/** One chapter for each cluster. */
public final class ClustersSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        SubMonitor progress = SubMonitor.convert(context.monitor(), context.model().getClusters().size());
        for (Cluster cluster : context.model().getClusters()) {
            new ClusterChapter(context, writer, cluster).write();
            progress.split(1);
        }
    }
}
