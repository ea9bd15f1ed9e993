package org.clusterscape.viewpoint.snapshot;

import java.util.List;

/**
 * What became of the cases of a folder.
 *
 * @param cases the cases in their order
 */
public record SnapshotReport(List<CaseResult> cases) {

    /** Whether all is as expected. */
    public boolean isPassed() {
        return cases.stream().allMatch(CaseResult::isPassed);
    }

    /** How many things were compared. */
    public int compared() {
        return cases.stream().mapToInt(CaseResult::compared).sum();
    }

    /** How many things are as expected. */
    public int equal() {
        return cases.stream().mapToInt(CaseResult::equal).sum();
    }
}
