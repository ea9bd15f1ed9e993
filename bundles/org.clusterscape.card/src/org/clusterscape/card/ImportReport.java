package org.clusterscape.card;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of every file of an import, in the order in which they were imported.
 *
 * @param results one for each file, and one for each path that led to no file
 */
public record ImportReport(List<CardResult> results) {

    public ImportReport {
        results = List.copyOf(results);
    }

    /** The cards that are in the model now. */
    public List<CardImport> imported() {
        return results.stream().filter(CardImport.class::isInstance).map(CardImport.class::cast).toList();
    }

    /** The files of which nothing is in the model. */
    public List<CardFailure> failures() {
        return results.stream().filter(CardFailure.class::isInstance).map(CardFailure.class::cast).toList();
    }

    /** Whether the import changed the model, so that it has to be saved. */
    public boolean changedModel() {
        return imported().stream().anyMatch(CardImport::changedModel);
    }

    /** The report in plain records of texts and numbers, for instance to be written as JSON. */
    public List<CardSummary> summaries() {
        return results.stream().map(CardSummary::of).toList();
    }

    /** The result for a file, or null. */
    public CardResult of(Path file) {
        return results.stream().filter(r -> r.file().equals(file)).findFirst().orElse(null);
    }
}
