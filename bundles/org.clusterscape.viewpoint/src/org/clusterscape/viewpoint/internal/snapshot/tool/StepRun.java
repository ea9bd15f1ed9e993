package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.snapshot.SnapshotCase.Step;
import org.clusterscape.viewpoint.internal.snapshot.tool.Subject.Action;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Does the steps of a case and writes what each did. */
final class StepRun {

    private final Subject subject;

    StepRun(Subject subject) {
        this.subject = subject;
    }

    JsonObject run(Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("do", step.text().strip());
        Action action;
        try {
            action = subject.action(step.verb(), arguments(step.text()));
        } catch (IllegalArgumentException | ClassCastException e) {
            json.addProperty("offered", false);
            json.addProperty("executable", false);
            json.addProperty("buildError", String.valueOf(e.getMessage()));
            return json;
        }
        json.addProperty("offered", action.offered());
        boolean executable = action.command().canExecute();
        json.addProperty("executable", executable);
        if (executable) {
            execute(action, json);
        } else if (action.command() instanceof ToolCommand command) {
            json.addProperty("refusal", command.refusal().orElse(null));
        }
        return json;
    }

    private static List<String> arguments(String text) {
        int blank = text.indexOf(' ');
        List<String> result = new ArrayList<>();
        if (blank >= 0) {
            for (String each : text.substring(blank + 1).split(" \\|", -1)) {
                result.add(each.startsWith(" ") ? each.substring(1) : each);
            }
        }
        result.replaceAll(String::stripTrailing);
        return result;
    }

    private void execute(Action action, JsonObject json) {
        List<String> modelBefore = model();
        JsonObject viewBefore = subject.dump();
        boolean done = true;
        try {
            action.command().execute();
        } catch (ToolException e) {
            done = false;
            json.addProperty("thrown", e.getMessage());
        }
        List<String> model = model();
        boolean modelChanged = !model.equals(modelBefore);
        json.addProperty("onStack", done);
        json.addProperty("modelChanged", modelChanged);
        if (modelChanged || !action.models()) {
            subject.refresh(created(action.command()));
        }
        JsonObject view = subject.dump();
        boolean viewChanged = !view.equals(viewBefore);
        json.addProperty("viewChanged", viewChanged);
        if (modelChanged) {
            json.add("model", lines(model));
        }
        if (viewChanged) {
            JsonArray views = new JsonArray();
            views.add(view);
            json.add("view", views);
        }
        if (done) {
            json.add("undo", undo(action, modelBefore, model, view));
        }
    }

    private JsonObject undo(Action action, List<String> before, List<String> after, JsonObject view) {
        Command command = action.command();
        JsonObject json = new JsonObject();
        json.addProperty("possible", command.canUndo());
        command.undo();
        List<String> undone = model();
        json.addProperty("modelAsBefore", undone.equals(before));
        if (!undone.equals(before)) {
            json.add("modelLines", lines(undone));
        }
        command.redo();
        json.addProperty("redoModelAsAfter", model().equals(after));
        if (!before.equals(after)) {
            subject.refresh(created(command));
        }
        json.addProperty("redoViewAsAfter", subject.dump().equals(view));
        return json;
    }

    private static List<EObject> created(Command command) {
        return command instanceof ToolCommand tool ? tool.outcome().created() : List.of();
    }

    private List<String> model() {
        return ModelText.of(subject.world().model());
    }

    private static JsonArray lines(List<String> model) {
        JsonArray result = new JsonArray();
        model.forEach(result::add);
        return result;
    }
}
