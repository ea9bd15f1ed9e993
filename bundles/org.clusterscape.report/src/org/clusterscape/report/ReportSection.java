package org.clusterscape.report;

/** Writes one section of a report. Contributed by the extension point {@code org.clusterscape.report.sections}. */
public interface ReportSection {

    /**
     * Writes the section, block by block. The engine writes the section's heading before the first block; a section
     * without anything to say writes nothing and does not appear in the report.
     * <p>
     * Runs in a thread of its own. A section reads the model and never changes it. Long work asks
     * {@link ReportContext#monitor()} for cancellation, and ends when it is interrupted.
     *
     * @throws Exception for any reason; the report then shows what was written so far and a box with the message
     */
    void write(ReportContext context, SectionWriter writer) throws Exception;
}
