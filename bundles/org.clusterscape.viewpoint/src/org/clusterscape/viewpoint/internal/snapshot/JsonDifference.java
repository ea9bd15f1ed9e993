package org.clusterscape.viewpoint.internal.snapshot;

import java.util.LinkedHashSet;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Finds the first place where two JSON values differ, and tells both sides of it. */
final class JsonDifference {

    private static final int SHOWN = 90;

    private JsonDifference() {
    }

    /** Where and how the values differ; null if they are equal. */
    static String between(JsonElement expected, JsonElement actual) {
        return expected.equals(actual) ? null : find("", expected, actual);
    }

    private static String find(String path, JsonElement expected, JsonElement actual) {
        if (expected instanceof JsonObject a && actual instanceof JsonObject b) {
            Set<String> names = new LinkedHashSet<>(a.keySet());
            names.addAll(b.keySet());
            for (String name : names) {
                JsonElement x = a.has(name) ? a.get(name) : JsonNull.INSTANCE;
                JsonElement y = b.has(name) ? b.get(name) : JsonNull.INSTANCE;
                if (!x.equals(y) || a.has(name) != b.has(name)) {
                    return find(path.isEmpty() ? name : path + "." + name, x, y);
                }
            }
        }
        if (expected instanceof JsonArray a && actual instanceof JsonArray b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return find(path + "[" + i + "]", a.get(i), b.get(i));
                }
            }
            int i = Math.min(a.size(), b.size());
            return find(path + "[" + i + "]", i < a.size() ? a.get(i) : JsonNull.INSTANCE,
                    i < b.size() ? b.get(i) : JsonNull.INSTANCE);
        }
        return (path.isEmpty() ? "" : path + ": ")
                + Messages.bind(Messages.Comparison_expected, shortened(expected), shortened(actual));
    }

    private static String shortened(JsonElement value) {
        String text = value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
