package org.clusterscape.report;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What stands above all sections of a report.
 *
 * @param title the name of the model
 * @param version the version of the model; may be empty
 * @param language the language of the report, as a BCP 47 tag
 * @param date the date of the report
 * @param product the program that writes it; may be empty
 * @param template the page template that was asked for, or null for the renderer's own
 */
public record ReportHead(String title, String version, String language, OffsetDateTime date, String product,
        Path template) {

    public ReportHead {
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        Objects.requireNonNull(product);
    }
}
