package org.clusterscape.report.internal.section;

import org.clusterscape.model.KeyField;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.eclipse.core.runtime.SubMonitor;

/** One chapter for each key field, with everything its card says. */
public final class KeyFieldsSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        SubMonitor progress = SubMonitor.convert(context.monitor(), context.model().getKeyFields().size());
        for (KeyField keyField : context.model().getKeyFields()) {
            new KeyFieldChapter(context, writer, keyField).write();
            progress.split(1);
        }
    }
}
