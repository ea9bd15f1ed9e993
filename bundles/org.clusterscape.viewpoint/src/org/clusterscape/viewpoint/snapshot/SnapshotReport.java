package org.clusterscape.viewpoint.snapshot;

import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

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

    /** The report for machines: numbers, and the cases with outcome, message, notes and differences. */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("passed", isPassed());
        json.addProperty("compared", compared());
        json.addProperty("equal", equal());
        JsonArray array = new JsonArray();
        cases.forEach(each -> array.add(toJson(each)));
        json.add("cases", array);
        return json;
    }

    private static JsonObject toJson(CaseResult result) {
        JsonObject json = new JsonObject();
        json.addProperty("case", result.name());
        json.addProperty("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
        json.addProperty("compared", result.compared());
        json.addProperty("equal", result.equal());
        json.addProperty("message", result.message());
        json.add("notes", texts(result.notes()));
        json.add("differences", texts(result.differences()));
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
