package org.clusterscape.viewpoint.internal.snapshot;

import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.snapshot.DiagramDump;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Runs cases of diagrams: dumps the new diagram, and then the diagram after each step. */
final class DiagramCaseRunner implements CaseRunner {

    private static final Set<String> VERBS = Set.of("layer", "filter", "set", "add", "move", "delete", "reorder",
            "refresh");

    @Override
    public String prefix() {
        return "dump";
    }

    @Override
    public boolean accepts(CaseWorld world) {
        SnapshotCase snapshot = world.snapshot();
        if (!(world.representation() instanceof DiagramDescription)) {
            return false;
        }
        return snapshot.hasExpectation(prefix())
                || !snapshot.hasExpectation("result") && snapshot.steps().stream().allMatch(this::isStep);
    }

    // Cases of tools delete elements of a diagram, which they name by keys.
    private boolean isStep(SnapshotCase.Step step) {
        return VERBS.contains(step.verb())
                && (!step.verb().equals("delete") || !step.arguments().contains("@"));
    }

    @Override
    public JsonObject run(CaseWorld world) {
        DiagramDescription description = (DiagramDescription) world.representation();
        DiagramSynchronizer synchronizer = new DiagramSynchronizer(world.session());
        JsonObject json = head(world, synchronizer.creatableOn(description));
        DSemanticDiagram diagram = synchronizer.create(description, world.root());
        json.addProperty("title", diagram.getName());
        JsonArray dumps = new JsonArray();
        json.add("dumps", dumps);
        JsonObject last = add(dumps, "created", null, diagram, null);
        synchronizer.refresh(diagram);
        last = add(dumps, "opened", null, diagram, last);
        try (DiagramSteps steps = new DiagramSteps(world, synchronizer, diagram)) {
            int number = 0;
            for (SnapshotCase.Step step : world.snapshot().steps()) {
                String at = "step " + ++number;
                String error = steps.run(step);
                last = add(dumps, at + ": " + step.text(), error, diagram, last);
                synchronizer.refresh(diagram);
                last = add(dumps, at + " then refresh", null, diagram, last);
            }
        }
        return json;
    }

    @Override
    public List<Difference> compare(JsonObject expected, JsonObject actual) {
        return DiagramComparison.compare(expected, actual);
    }

    private static JsonObject head(CaseWorld world, List<EObject> creatableOn) {
        SnapshotCase snapshot = world.snapshot();
        JsonObject json = new JsonObject();
        json.addProperty("case", snapshot.name());
        json.addProperty("design", last(snapshot.odesign()));
        json.addProperty("viewpoint", snapshot.viewpoint());
        if (!snapshot.also().isEmpty()) {
            json.addProperty("also", String.join(" ", snapshot.also()));
        }
        json.addProperty("representation", snapshot.desc());
        json.addProperty("model", last(snapshot.model()));
        JsonArray fragments = new JsonArray();
        for (EObject each : creatableOn) {
            if (each.eResource() == world.model()) {
                fragments.add(world.model().getURIFragment(each));
            }
        }
        json.add("creatableOn", fragments);
        json.addProperty("root", snapshot.root());
        return json;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Adds a dump, short where nothing changed since the last one, which is given back in full. */
    private static JsonObject add(JsonArray dumps, String at, String error, DSemanticDiagram diagram,
            JsonObject before) {
        JsonObject now = DiagramDump.of(diagram);
        JsonObject written = new JsonObject();
        written.addProperty("at", at);
        if (error != null) {
            written.addProperty("error", error);
        }
        boolean same = now.equals(before);
        for (var entry : now.entrySet()) {
            boolean elements = entry.getKey().equals("elements");
            written.add(same && elements ? "sameAsPrevious" : entry.getKey(),
                    same && elements ? new JsonPrimitive(true) : entry.getValue());
        }
        dumps.add(written);
        return now;
    }
}
