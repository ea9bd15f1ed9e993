package org.clusterscape.viewpoint.snapshot;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a case.
 *
 * @param name        its name
 * @param outcome     in one word
 * @param compared    how many things were compared: elements after each step, expressions, steps of tools
 * @param equal       how many of them are as expected
 * @param differences one line for each of the others
 * @param message     why the case could not be run or compared; null if it could
 * @param notes       what went wrong on the way without stopping it, such as Java services that cannot be used
 * @param expectation the file with what is expected
 */
public record CaseResult(String name, Outcome outcome, int compared, int equal, List<String> differences,
        String message, List<String> notes, Path expectation) {

    /** What can become of a case. */
    public enum Outcome {
        /** All is as expected. */
        EQUAL,
        /** Something differs. */
        DIFFERENT,
        /** Nothing is expected yet. */
        NEW,
        /** What was computed is the new expectation. */
        UPDATED,
        /** The case could not be run. */
        FAILED
    }

    /** Whether nothing is to be done about it. */
    public boolean isPassed() {
        return outcome == Outcome.EQUAL || outcome == Outcome.UPDATED;
    }
}
