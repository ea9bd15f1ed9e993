package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.snapshot.CaseRunner;
import org.clusterscape.viewpoint.internal.snapshot.CaseWorld;
import org.clusterscape.viewpoint.internal.snapshot.Difference;
import org.clusterscape.viewpoint.internal.snapshot.SnapshotCase;
import org.clusterscape.viewpoint.internal.snapshot.SnapshotCase.Step;
import org.clusterscape.viewpoint.internal.snapshot.ToolComparison;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Runs cases of tools, and all cases of tables and trees: what each step did to the model and to the representation,
 * and whether it can be undone.
 */
public final class ToolCaseRunner implements CaseRunner {

    private static final String PREFIX = "result";
    private static final Set<String> VERBS = Set.of("node", "container", "edge", "label", "delete", "reconnect", "drop",
            "dropmodel", "doubleclick", "generic", "action", "pane", "wizard", "paste");

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean accepts(CaseWorld world) {
        SnapshotCase snapshot = world.snapshot();
        return snapshot.hasExpectation(PREFIX) || !(world.representation() instanceof DiagramDescription)
                || !snapshot.hasExpectation("dump") && !snapshot.steps().isEmpty()
                        && snapshot.steps().stream().allMatch(step -> VERBS.contains(step.verb()));
    }

    @Override
    public JsonObject run(CaseWorld world) {
        SnapshotCase snapshot = world.snapshot();
        JsonObject json = new JsonObject();
        json.addProperty("case", snapshot.name());
        json.addProperty("design", lastSegment(snapshot.odesign()));
        json.addProperty("viewpoint", snapshot.viewpoint());
        json.addProperty("representation", snapshot.desc());
        json.addProperty("model", lastSegment(snapshot.model()));
        json.addProperty("root", snapshot.root());
        Subject subject = Subject.of(world);
        if (snapshot.steps().isEmpty()) {
            JsonArray start = new JsonArray();
            start.add(subject.dump());
            json.add("start", start);
            return json;
        }
        JsonArray keys = new JsonArray();
        subject.keys().forEach(keys::add);
        json.add("startKeys", keys);
        JsonArray steps = new JsonArray();
        StepRun run = new StepRun(subject);
        for (Step step : snapshot.steps()) {
            steps.add(run.run(step));
        }
        json.add("steps", steps);
        return json;
    }

    @Override
    public List<Difference> compare(JsonObject expected, JsonObject actual) {
        return ToolComparison.compare(expected, actual);
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
