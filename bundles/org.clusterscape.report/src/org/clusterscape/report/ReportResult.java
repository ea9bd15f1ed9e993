package org.clusterscape.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of writing a report.
 *
 * @param file the file that was written
 * @param sections the sections that were asked for, in their order
 * @param failures the sections among them that are missing or incomplete; each has a visible box in the report
 */
public record ReportResult(Path file, List<SectionDescriptor> sections, List<FailedSection> failures) {

    public ReportResult {
        sections = List.copyOf(sections);
        failures = List.copyOf(failures);
    }

    /** Whether every section is there as a whole. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
