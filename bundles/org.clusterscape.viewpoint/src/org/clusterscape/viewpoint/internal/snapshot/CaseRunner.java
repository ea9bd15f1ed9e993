package org.clusterscape.viewpoint.internal.snapshot;

import java.util.List;

import org.clusterscape.viewpoint.snapshot.SnapshotException;

import com.google.gson.JsonObject;

/** Runs the cases of one kind: diagrams, tools, tables or trees. {@link CaseRunners} has them all. */
public interface CaseRunner {

    /** What the names of files with expected results begin with: <code>dump</code> or <code>result</code>. */
    String prefix();

    /** Whether this runs a case. The first runner that does so gets it. */
    boolean accepts(CaseWorld world);

    /**
     * Runs a case.
     *
     * @return the results in the form of the expected ones
     * @throws SnapshotException if the case cannot be run at all
     */
    JsonObject run(CaseWorld world) throws SnapshotException;

    /** Compares results, as <code>compare.py</code> of the reference data does. */
    List<Difference> compare(JsonObject expected, JsonObject actual);
}
