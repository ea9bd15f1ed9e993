package org.clusterscape.viewpoint.internal.snapshot;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Compares what steps of tools, tables and trees did: to the model, and to the representation. */
public final class ToolComparison {

    private static final List<String> HEAD = List.of("root", "start", "startKeys");
    private static final List<String> STEP = List.of("do", "executable", "onStack", "modelChanged", "model", "view");

    private ToolComparison() {
    }

    /** Compares the results of a case. */
    public static List<Difference> compare(JsonObject expected, JsonObject actual) {
        String name = expected.get("case").getAsString();
        List<Difference> result = new ArrayList<>();
        for (String field : HEAD) {
            if (expected.has(field)) {
                result.add(new Difference(name + " " + field,
                        JsonDifference.between(expected.get(field), get(actual, field))));
            }
        }
        JsonArray mine = steps(actual);
        JsonArray golden = steps(expected);
        for (int i = 0; i < golden.size(); i++) {
            JsonObject step = golden.get(i).getAsJsonObject();
            JsonObject other = i < mine.size() ? mine.get(i).getAsJsonObject() : new JsonObject();
            List<String> wrong = new ArrayList<>();
            for (String field : STEP) {
                String difference = JsonDifference.between(get(step, field), get(other, field));
                if (difference != null) {
                    wrong.add(field + ": " + difference);
                }
            }
            result.add(new Difference(name + " [" + step.get("do").getAsString() + "]",
                    wrong.isEmpty() ? null : String.join("; ", wrong)));
        }
        return result;
    }

    private static JsonArray steps(JsonObject json) {
        return json.get("steps") instanceof JsonArray steps ? steps : new JsonArray();
    }

    private static JsonElement get(JsonObject json, String field) {
        return json.has(field) ? json.get(field) : JsonNull.INSTANCE;
    }
}
