package org.clusterscape.viewpoint.internal.snapshot;

import java.util.List;

import org.clusterscape.viewpoint.internal.snapshot.tool.ToolCaseRunner;

/** All kinds of cases. */
public final class CaseRunners {

    private CaseRunners() {
    }

    /** Runners in the order in which they are asked. */
    public static List<CaseRunner> all() {
        return List.of(new DiagramCaseRunner(), new ToolCaseRunner());
    }
}
