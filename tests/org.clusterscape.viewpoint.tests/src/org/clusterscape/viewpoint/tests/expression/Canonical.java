package org.clusterscape.viewpoint.tests.expression;

import java.util.Collection;
import java.util.Date;
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

/** Writes a value in the form of the reference data: its type and something that tells it from others. */
final class Canonical {

    private final Resource main;

    Canonical(Resource main) {
        this.main = main;
    }

    JsonObject of(Object value) {
        return switch (value) {
            case null -> typed("null", JsonNull.INSTANCE);
            case Boolean flag -> typed("boolean", new JsonPrimitive(flag));
            case Integer number -> typed("integer", new JsonPrimitive(number));
            case Long number -> java(typed("integer", new JsonPrimitive(number)), "Long");
            case Short number -> java(typed("integer", new JsonPrimitive(number)), "Short");
            case Double number -> typed("real", new JsonPrimitive(number));
            case Float number -> java(typed("real", new JsonPrimitive(number)), "Float");
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
            case Object[] array -> java(many("sequence", java.util.Arrays.asList(array)), "array");
            case Date date -> java(typed("other", new JsonPrimitive(date.toInstant().toString())), "java.util.Date");
            case Resource resource -> java(typed("other", new JsonPrimitive(name(resource))), "Resource");
            case URI uri -> java(typed("other", new JsonPrimitive(uri.toString())), "URI");
            case Nothing nothing -> typed("nothing", JsonNull.INSTANCE);
            default -> value.getClass().getSimpleName().equals("TypedNull") ? typed("null", JsonNull.INSTANCE)
                    : java(typed("other", new JsonPrimitive(value.toString())), value.getClass().getName());
        };
    }

    static JsonObject typed(String type, JsonElement value) {
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
        return uri.scheme() != null && uri.scheme().startsWith("http") ? uri.toString() : uri.lastSegment();
    }
}
