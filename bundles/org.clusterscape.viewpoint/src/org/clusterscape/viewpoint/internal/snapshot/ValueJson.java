package org.clusterscape.viewpoint.internal.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Nothing;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes values of expressions: their type, and something that tells them from others. */
final class ValueJson {

    private static final double TOLERANCE = 1e-9;

    private final Resource main;

    /** @param main the model whose elements are written as URI fragments alone */
    ValueJson(Resource main) {
        this.main = main;
    }

    static JsonObject nothing() {
        return typed("nothing", JsonNull.INSTANCE);
    }

    /** No value, because of an error. */
    static JsonObject error() {
        return typed("error", JsonNull.INSTANCE);
    }

    /** No value of a wanted type, because of an error. */
    static JsonObject failure() {
        return typed("error", new JsonPrimitive("EvaluationException"));
    }

    JsonObject of(Object value) {
        return switch (value) {
            case null -> typed("null", JsonNull.INSTANCE);
            case Boolean flag -> typed("boolean", new JsonPrimitive(flag));
            case Integer number -> typed("integer", new JsonPrimitive(number));
            case Long number -> java(typed("integer", new JsonPrimitive(number)), "Long");
            case Short number -> java(typed("integer", new JsonPrimitive(number)), "Short");
            case Byte number -> java(typed("integer", new JsonPrimitive(number)), "Byte");
            case Double number -> typed("real", real(number));
            case Float number -> java(typed("real", real(number)), "Float");
            case String text when text.matches("(?s).*@[0-9a-f]{4,8}\\b.*") ->
                typed("unstable", new JsonPrimitive("Java toString with an identity hash"));
            case String text -> typed("string", new JsonPrimitive(text));
            case Character c -> java(typed("string", new JsonPrimitive(c.toString())), "Character");
            case Class<?> type -> typed("class", new JsonPrimitive(type.getName()));
            case EEnumLiteral literal ->
                typed("enum", new JsonPrimitive(name(literal.getEEnum()) + "::" + literal.getName()));
            case EObject element -> element(element);
            case Enumerator literal -> typed("enum", new JsonPrimitive(literal.getName()));
            case Set<?> set -> many("set", set);
            case Collection<?> list -> many("sequence", list);
            case Object[] array -> java(many("sequence", Arrays.asList(array)), "array");
            case Date date -> java(typed("other", new JsonPrimitive(date.toInstant().toString())), "java.util.Date");
            case Resource resource -> java(typed("other", new JsonPrimitive(name(resource))), "Resource");
            case URI uri -> java(typed("other", new JsonPrimitive(uri.toString())), "URI");
            case Nothing nothing -> nothing();
            default -> value.getClass().getSimpleName().equals("TypedNull") ? typed("null", JsonNull.INSTANCE)
                    : java(typed("other", new JsonPrimitive(value.toString())), value.getClass().getName());
        };
    }

    /** The value that was written; the elements among it are those of the main model. */
    Object read(JsonObject json) {
        JsonElement value = json.get("value");
        return switch (json.get("type").getAsString()) {
            case "integer" -> value.getAsInt();
            case "real" -> value.getAsDouble();
            case "string" -> value.getAsString();
            case "boolean" -> value.getAsBoolean();
            case "eobject" -> main.getEObject(value.getAsString());
            case "sequence", "set" -> value.getAsJsonArray().asList().stream().map(each -> read(each.getAsJsonObject()))
                    .toList();
            default -> null;
        };
    }

    /** Whether two written values are the same; which Java class they have does not matter. */
    static boolean isSame(JsonElement a, JsonElement b) {
        if (!(a instanceof JsonObject x) || !(b instanceof JsonObject y)) {
            return a == null ? b == null : a.equals(b);
        }
        if (!get(x, "type").equals(get(y, "type"))) {
            return false;
        }
        JsonElement mine = get(x, "value");
        JsonElement other = get(y, "value");
        String type = get(x, "type").isJsonPrimitive() ? x.get("type").getAsString() : "";
        if (type.equals("real") && isNumber(mine) && isNumber(other)) {
            return Math.abs(mine.getAsDouble() - other.getAsDouble())
                    <= TOLERANCE * Math.max(1, Math.abs(mine.getAsDouble()));
        }
        if (mine instanceof JsonArray list && other instanceof JsonArray many) {
            return isSame(list, many);
        }
        return type.equals("unstable")
                || mine.equals(other) && get(x, "resource").equals(get(y, "resource"));
    }

    private static boolean isSame(JsonArray a, JsonArray b) {
        List<JsonElement> others = b.asList();
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (!isSame(a.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    private static JsonElement get(JsonObject json, String name) {
        return json.has(name) ? json.get(name) : JsonNull.INSTANCE;
    }

    private static JsonPrimitive real(Number number) {
        return Double.isFinite(number.doubleValue()) ? new JsonPrimitive(number)
                : new JsonPrimitive(number.toString());
    }

    private static JsonObject typed(String type, JsonElement value) {
        JsonObject result = new JsonObject();
        result.addProperty("type", type);
        result.add("value", value);
        return result;
    }

    private JsonObject element(EObject element) {
        Resource resource = element.eResource();
        if (resource == main) {
            return typed("eobject", new JsonPrimitive(resource.getURIFragment(element)));
        }
        if (element instanceof EClassifier classifier) {
            return typed("class", new JsonPrimitive(name(classifier)));
        }
        JsonObject result = typed("eobject",
                resource == null ? JsonNull.INSTANCE : new JsonPrimitive(resource.getURIFragment(element)));
        result.addProperty("resource", resource == null ? null : name(resource));
        return result;
    }

    private JsonObject many(String type, Collection<?> values) {
        JsonArray result = new JsonArray();
        values.forEach(each -> result.add(of(each)));
        return typed(type, result);
    }

    private static JsonObject java(JsonObject result, String name) {
        result.addProperty("java", name);
        return result;
    }

    private static String name(EClassifier classifier) {
        return (classifier.getEPackage() == null ? "?" : classifier.getEPackage().getName()) + "::"
                + classifier.getName();
    }

    private static String name(Resource resource) {
        URI uri = resource.getURI();
        if (uri == null) {
            return "?";
        }
        return uri.scheme() != null && uri.scheme().startsWith("http") ? uri.toString() : uri.lastSegment();
    }
}
