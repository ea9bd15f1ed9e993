package org.clusterscape.cli.internal.output;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes results for machines: objects with their members in the order in which they were put, nulls included. */
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

    private Json() {
    }

    /** The text of maps, public records, collections, strings, numbers and booleans; of anything else, its {@code toString()}. */
    public static String text(Object value) {
        return GSON.toJson(element(value));
    }

    private static JsonElement element(Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Map<?, ?> map -> {
                JsonObject object = new JsonObject();
                map.forEach((key, member) -> object.add(key.toString(), element(member)));
                yield object;
            }
            case Collection<?> items -> {
                JsonArray array = new JsonArray();
                items.forEach(item -> array.add(element(item)));
                yield array;
            }
            case Record record -> object(record);
            case Number number -> new JsonPrimitive(whole(number));
            case Boolean flag -> new JsonPrimitive(flag);
            default -> new JsonPrimitive(value.toString());
        };
    }

    private static JsonObject object(Record record) {
        JsonObject object = new JsonObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                object.add(component.getName(), element(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(record + " has a member that cannot be read", e);
            }
        }
        return object;
    }

    /** 7 rather than 7.0. */
    private static Number whole(Number number) {
        boolean whole = number instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15;
        return whole ? Long.valueOf(number.longValue()) : number;
    }
}
