package org.clusterscape.report;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What report to write, and where.
 *
 * @param format the id of a renderer, such as {@code html} or {@code md}
 * @param target the file; it is replaced as a whole, or left as it is when anything goes wrong
 * @param date the date of the report; the same model and the same date give the same bytes
 * @param product the name and version of the program that writes it, such as {@code Clusterscape 0.1.0}; may be empty
 * @param sections the ids of the sections, in their order; empty for all sections that are not only on request
 * @param sectionLimit how long a single section may take before it is given up
 * @param template a page template to use instead of the renderer's own, or null
 */
public record ReportRequest(String format, Path target, OffsetDateTime date, String product, List<String> sections,
        Duration sectionLimit, Path template) {

    /** How long a section may take unless the request says otherwise. */
    public static final Duration DEFAULT_SECTION_LIMIT = Duration.ofMinutes(2);

    public ReportRequest {
        Objects.requireNonNull(format);
        Objects.requireNonNull(target);
        Objects.requireNonNull(date);
        Objects.requireNonNull(product);
        sections = List.copyOf(sections);
        if (sectionLimit.isNegative() || sectionLimit.isZero()) {
            throw new IllegalArgumentException("A section needs some time, not " + sectionLimit);
        }
    }

    /** A report of all sections, dated now. */
    public static ReportRequest of(String format, Path target) {
        return new ReportRequest(format, target, OffsetDateTime.now(), "Clusterscape", List.of(), DEFAULT_SECTION_LIMIT,
                null);
    }

    public ReportRequest withDate(OffsetDateTime newDate) {
        return new ReportRequest(format, target, newDate, product, sections, sectionLimit, template);
    }

    public ReportRequest withProduct(String newProduct) {
        return new ReportRequest(format, target, date, newProduct, sections, sectionLimit, template);
    }

    public ReportRequest withSections(List<String> newSections) {
        return new ReportRequest(format, target, date, product, newSections, sectionLimit, template);
    }

    public ReportRequest withSectionLimit(Duration newLimit) {
        return new ReportRequest(format, target, date, product, sections, newLimit, template);
    }

    public ReportRequest withTemplate(Path newTemplate) {
        return new ReportRequest(format, target, date, product, sections, sectionLimit, newTemplate);
    }
}
