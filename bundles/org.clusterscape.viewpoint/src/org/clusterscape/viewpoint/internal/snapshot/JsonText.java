package org.clusterscape.viewpoint.internal.snapshot;

import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Writes results so that version control shows a difference in one element as a difference of few lines: lists of
 * objects on lines of their own, their fields too, everything else on one line.
 */
public final class JsonText {

    private static final Set<String> LINES = Set.of("model", "modelLines", "log");

    private final StringBuilder text = new StringBuilder();

    private JsonText() {
    }

    /** The text of a value, with a line break at its end. */
    public static String of(JsonElement value) {
        JsonText result = new JsonText();
        if (value instanceof JsonArray array) {
            result.flatObjects(array);
        } else {
            result.block(value, 0);
        }
        return result.text.append('\n').toString();
    }

    private void flatObjects(JsonArray array) {
        text.append("[\n");
        for (int i = 0; i < array.size(); i++) {
            line(array.get(i));
            text.append(i + 1 < array.size() ? ",\n" : "\n");
        }
        text.append(']');
    }

    private void block(JsonElement value, int depth) {
        if (!(value instanceof JsonObject object) || object.isEmpty()) {
            line(value);
            return;
        }
        text.append('{');
        String separator = "\n";
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            text.append(separator).append(" ".repeat(depth + 1));
            separator = ",\n";
            string(entry.getKey());
            text.append(": ");
            field(entry.getKey(), entry.getValue(), depth + 1);
        }
        text.append('\n').append(" ".repeat(depth)).append('}');
    }

    private void field(String name, JsonElement value, int depth) {
        if (value instanceof JsonArray array && !array.isEmpty()
                && (array.get(0).isJsonObject() || LINES.contains(name))) {
            text.append('[');
            for (int i = 0; i < array.size(); i++) {
                text.append(i == 0 ? "\n" : ",\n").append(" ".repeat(depth + 1));
                block(array.get(i), depth + 1);
            }
            text.append('\n').append(" ".repeat(depth)).append(']');
        } else if (value instanceof JsonObject object && hasBlocks(object)) {
            block(object, depth);
        } else {
            line(value);
        }
    }

    private static boolean hasBlocks(JsonObject object) {
        return object.entrySet().stream().anyMatch(entry -> entry.getValue() instanceof JsonArray array
                && !array.isEmpty() && (array.get(0).isJsonObject() || LINES.contains(entry.getKey())));
    }

    private void line(JsonElement value) {
        switch (value) {
            case JsonObject object -> {
                String separator = "{";
                for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                    text.append(separator);
                    string(entry.getKey());
                    text.append(": ");
                    line(entry.getValue());
                    separator = ", ";
                }
                text.append(object.isEmpty() ? "{}" : "}");
            }
            case JsonArray array -> {
                String separator = "[";
                for (JsonElement each : array) {
                    text.append(separator);
                    line(each);
                    separator = ", ";
                }
                text.append(array.isEmpty() ? "[]" : "]");
            }
            default -> {
                if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
                    string(value.getAsString());
                } else {
                    text.append(value);
                }
            }
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(value, i)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
