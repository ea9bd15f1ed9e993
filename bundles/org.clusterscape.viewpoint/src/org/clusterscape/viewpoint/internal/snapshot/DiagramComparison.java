package org.clusterscape.viewpoint.internal.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Compares diagrams element by element. A field counts where the expected element has it; where a style comes from, the
 * paths of icons and the order of filters do not.
 */
final class DiagramComparison {

    private static final List<String> HEAD = List.of("root", "title", "creatableOn");
    private static final List<String> FIELDS = List.of("kind", "mapping", "label", "target", "parent", "index",
            "source", "target_end", "semanticElements", "visible", "graphicalFilters", "width", "height",
            "childrenPresentation", "tooltip", "beginLabel", "endLabel", "path");
    private static final Set<String> IGNORED_IN_STYLE = Set.of("from", "iconPath");
    private static final int FIELDS_SHOWN = 4;
    private static final int VALUE_SHOWN = 60;

    private final String name;
    private final List<Difference> result = new ArrayList<>();

    private DiagramComparison(String name) {
        this.name = name;
    }

    /** Compares the dumps of a case. */
    static List<Difference> compare(JsonObject expected, JsonObject actual) {
        DiagramComparison comparison = new DiagramComparison(expected.get("case").getAsString());
        comparison.head(expected, actual);
        Map<String, Map<String, JsonObject>> found = steps(actual);
        steps(expected).forEach((at, elements) -> comparison.step(at, elements, found.get(at)));
        return comparison.result;
    }

    private void head(JsonObject expected, JsonObject actual) {
        for (String field : HEAD) {
            if (expected.has(field)) {
                JsonElement found = get(actual, field);
                result.add(new Difference(name + " " + field,
                        expected.get(field).equals(found) ? null : expected(expected.get(field), found)));
            }
        }
    }

    private void step(String at, Map<String, JsonObject> expected, Map<String, JsonObject> actual) {
        String place = name + " [" + at + "]";
        if (actual == null) {
            result.add(new Difference(place, Messages.Comparison_stepMissing));
            return;
        }
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        for (String key : keys) {
            String what = !actual.containsKey(key) ? Messages.Comparison_missing
                    : !expected.containsKey(key) ? Messages.Comparison_tooMuch
                            : element(expected.get(key), actual.get(key));
            result.add(new Difference(place + " " + key, what));
        }
    }

    private static String element(JsonObject expected, JsonObject actual) {
        List<String> wrong = new ArrayList<>();
        for (String field : FIELDS) {
            boolean filters = field.equals("graphicalFilters");
            if ((expected.has(field) || filters) && !(filters
                    ? filters(expected).equals(filters(actual))
                    : expected.get(field).equals(get(actual, field)))) {
                wrong.add(field + ": " + expected(get(expected, field), get(actual, field)));
            }
        }
        if (expected.get("style") instanceof JsonObject style) {
            JsonObject other = actual.get("style") instanceof JsonObject object ? object : new JsonObject();
            for (String field : style.keySet()) {
                if (!IGNORED_IN_STYLE.contains(field) && !style.get(field).equals(get(other, field))) {
                    wrong.add("style." + field + ": " + expected(style.get(field), get(other, field)));
                }
            }
        }
        return wrong.isEmpty() ? null
                : String.join("; ", wrong.subList(0, Math.min(FIELDS_SHOWN, wrong.size())));
    }

    // AppliedCompositeFilters[b, a] is AppliedCompositeFilters[a, b], and filters stand in any order.
    private static List<String> filters(JsonObject element) {
        List<String> result = new ArrayList<>();
        if (element.get("graphicalFilters") instanceof JsonArray filters) {
            for (JsonElement filter : filters) {
                String text = filter.getAsString();
                int bracket = text.indexOf('[');
                result.add(bracket < 0 ? text
                        : text.substring(0, bracket)
                                + new TreeSet<>(List.of(text.substring(bracket + 1).replaceAll("]$", "").split(", "))));
            }
        }
        result.sort(null);
        return result;
    }

    /** The elements of each step; a step that equals the one before does not repeat them. */
    private static Map<String, Map<String, JsonObject>> steps(JsonObject dump) {
        Map<String, Map<String, JsonObject>> result = new LinkedHashMap<>();
        Map<String, JsonObject> last = Map.of();
        if (!(dump.get("dumps") instanceof JsonArray dumps)) {
            return result;
        }
        for (JsonElement each : dumps) {
            JsonObject step = each.getAsJsonObject();
            if (step.get("elements") instanceof JsonArray elements) {
                last = new TreeMap<>();
                for (JsonElement element : elements) {
                    last.put(element.getAsJsonObject().get("key").getAsString(), element.getAsJsonObject());
                }
            }
            result.put(step.get("at").getAsString(), last);
        }
        return result;
    }

    private static String expected(JsonElement expected, JsonElement found) {
        return Messages.bind(Messages.Comparison_expected, shortened(expected), shortened(found));
    }

    private static String shortened(JsonElement value) {
        String text = Objects.toString(value).strip();
        return text.length() > VALUE_SHOWN ? text.substring(0, VALUE_SHOWN) + "..." : text;
    }

    private static JsonElement get(JsonObject object, String field) {
        return object.has(field) ? object.get(field) : JsonNull.INSTANCE;
    }
}
