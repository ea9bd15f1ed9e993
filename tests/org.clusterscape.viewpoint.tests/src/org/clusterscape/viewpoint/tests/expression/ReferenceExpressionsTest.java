package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionException;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every expression of the reference data gives what it gave in Sirius, with messages of the same severity. */
class ReferenceExpressionsTest {

    private static final Map<String, String> FAILING = new TreeMap<>();
    private static final List<JsonObject> CASES = new ArrayList<>();
    private static Town town;

    @BeforeAll
    static void load() throws IOException {
        town = new Town();
        read();
    }

    static Stream<String> passing() throws IOException {
        read();
        return CASES.stream().map(each -> each.get("id").getAsString()).filter(id -> !FAILING.containsKey(id));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void givesWhatSiriusGives(String id) {
        JsonObject expected = find(id);
        assertEquals(relevant(expected), actual(expected), () -> expected.get("expression").getAsString());
    }

    /** A case that has begun to pass must be taken from the list. */
    @Test
    void theListOfCasesThatFailIsExact() {
        for (String id : FAILING.keySet()) {
            JsonObject expected = find(id);
            assertNotEquals(relevant(expected), actual(expected), id);
        }
    }

    private static void read() throws IOException {
        if (!CASES.isEmpty()) {
            return;
        }
        JsonParser.parseString(Files.readString(Town.DATA.resolve("expressions.json"))).getAsJsonArray()
                .forEach(each -> CASES.add(each.getAsJsonObject()));
        for (String line : Files.readAllLines(Town.DATA.resolve("failing.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                FAILING.put(parts[0], parts[1]);
            }
        }
    }

    private static JsonObject find(String id) {
        return CASES.stream().filter(each -> each.get("id").getAsString().equals(id)).findFirst().orElseThrow();
    }

    private static JsonObject relevant(JsonObject expected) {
        JsonObject result = new JsonObject();
        result.add("result", withoutHints(expected.get("result")));
        result.addProperty("severity",
                expected.has("diagnostic") ? expected.get("diagnostic").getAsString().split(":")[0] : "OK");
        if (expected.has("coerced")) {
            result.add("coerced", withoutHints(expected.get("coerced")));
        }
        return result;
    }

    // After an error that Sirius throws, its data have a class of an exception.
    private static JsonElement withoutHints(JsonElement element) {
        JsonObject result = element.getAsJsonObject().deepCopy();
        if (result.has("type") && result.get("type").getAsString().equals("error")) {
            return Canonical.typed("error", JsonNull.INSTANCE);
        }
        for (String key : List.copyOf(result.keySet())) {
            if (result.get(key).isJsonObject()) {
                result.add(key, withoutHints(result.get(key)));
            }
        }
        return result;
    }

    private static JsonObject actual(JsonObject expected) {
        Canonical canonical = new Canonical(town.model(expected.get("model").getAsString()));
        EObject self = town.model(expected.get("model").getAsString())
                .getEObject(expected.get("context").getAsString());
        String expression = expected.get("expression").getAsString();
        Variables variables = variables(expected, self);
        EvaluationResult evaluation = town.interpreter().evaluate(expression, self, variables);
        JsonObject result = new JsonObject();
        result.add("result", switch (evaluation.outcome()) {
            case ERROR -> Canonical.typed("error", JsonNull.INSTANCE);
            case NOTHING -> Canonical.typed("nothing", JsonNull.INSTANCE);
            default -> canonical.of(evaluation.value());
        });
        Severity severity = evaluation.problems().stream().map(problem -> problem.severity())
                .max(Severity::compareTo).orElse(null);
        result.addProperty("severity", severity == null ? "OK" : severity.name());
        if (expected.has("coerced")) {
            result.add("coerced", coerced(canonical, evaluation, expression, self, variables));
        }
        return result;
    }

    private static Variables variables(JsonObject expected, EObject self) {
        if (!expected.has("variables")) {
            return Variables.none();
        }
        Variables result = Variables.none();
        for (Map.Entry<String, JsonElement> entry : expected.getAsJsonObject("variables").entrySet()) {
            result = result.with(entry.getKey(), value(entry.getValue().getAsJsonObject(), self));
        }
        return result;
    }

    private static Object value(JsonObject json, EObject self) {
        JsonElement value = json.get("value");
        return switch (json.get("type").getAsString()) {
            case "null" -> null;
            case "integer" -> value.getAsInt();
            case "string" -> value.getAsString();
            case "boolean" -> value.getAsBoolean();
            case "eobject" -> self.eResource().getEObject(value.getAsString());
            case "sequence" -> value.getAsJsonArray().asList().stream()
                    .map(each -> value(each.getAsJsonObject(), self)).toList();
            default -> throw new IllegalArgumentException(json.toString());
        };
    }

    private static JsonObject coerced(Canonical canonical, EvaluationResult result, String expression, EObject self,
            Variables variables) {
        Interpreter interpreter = town.interpreter();
        JsonObject json = new JsonObject();
        json.add("boolean", optional(canonical, result.asBoolean().orElse(null)));
        json.add("integer", optional(canonical, result.asInt().isPresent() ? result.asInt().getAsInt() : null));
        json.add("string", optional(canonical, result.asString().orElse(null)));
        json.add("eObjects", optional(canonical, result.asEObjects().orElse(null)));
        json.add("evaluateBoolean", safe(canonical, () -> interpreter.evaluateBoolean(expression, self, variables)));
        json.add("evaluateInteger", safe(canonical, () -> interpreter.evaluateInteger(expression, self, variables)));
        json.add("evaluateString", safe(canonical, () -> interpreter.evaluateString(expression, self, variables)));
        json.add("evaluateEObject", safe(canonical, () -> interpreter.evaluateEObject(expression, self, variables)));
        json.add("evaluateCollection",
                safe(canonical, () -> interpreter.evaluateCollection(expression, self, variables)));
        return json;
    }

    private static JsonObject optional(Canonical canonical, Object value) {
        return value == null ? Canonical.typed("nothing", JsonNull.INSTANCE) : canonical.of(value);
    }

    private static JsonObject safe(Canonical canonical, Supplier<Object> work) {
        try {
            return canonical.of(work.get());
        } catch (ExpressionException e) {
            return Canonical.typed("error", JsonNull.INSTANCE);
        }
    }
}
