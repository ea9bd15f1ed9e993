package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionException;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Runs the cases of <code>expressions.json</code>: each is an expression, evaluated on an element of a model with the
 * services of all viewpoints of the design, with the value that it should give.
 */
final class ExpressionCases {

    /** The name under which all of them are chosen. */
    static final String NAME = "expressions";

    private final Path file;
    private final Surroundings surroundings;
    private final Map<String, ModelSession> sessions = new HashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    ExpressionCases(Path file, Surroundings surroundings) {
        this.file = file;
        this.surroundings = surroundings;
    }

    /** The cases with what is expected. */
    JsonArray expected() throws SnapshotException {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonArray();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new SnapshotException(file, 0, Messages.bind(Messages.Cases_unreadable, e.getMessage()), e);
        }
    }

    /** The cases with what the expressions give. */
    JsonArray run(JsonArray cases) throws SnapshotException {
        JsonArray result = new JsonArray();
        for (JsonElement each : cases) {
            result.add(run(each.getAsJsonObject()));
        }
        return result;
    }

    /** Services that cannot be used. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Compares case by case: value, severity of the messages, conversions. */
    static List<Difference> compare(JsonArray expected, JsonArray actual) {
        Map<String, JsonObject> found = new HashMap<>();
        actual.forEach(each -> found.put(each.getAsJsonObject().get("id").getAsString(), each.getAsJsonObject()));
        List<Difference> result = new ArrayList<>();
        for (JsonElement each : expected) {
            JsonObject one = each.getAsJsonObject();
            String id = one.get("id").getAsString();
            result.add(new Difference(id, difference(one, found.get(id))));
        }
        return result;
    }

    private static String difference(JsonObject expected, JsonObject actual) {
        if (actual == null) {
            return Messages.Comparison_missing;
        }
        String expression = expected.get("expression").getAsString();
        if (!ValueJson.isSame(expected.get("result"), actual.get("result"))) {
            return expression + ": "
                    + Messages.bind(Messages.Comparison_expected, expected.get("result"), actual.get("result"));
        }
        if (!severity(expected).equals(severity(actual))) {
            return expression + ": " + Messages.bind(Messages.Comparison_expected,
                    expected.get("diagnostic"), actual.get("diagnostic"));
        }
        if (expected.get("coerced") instanceof JsonObject coerced) {
            JsonObject other = actual.get("coerced") instanceof JsonObject object ? object : new JsonObject();
            for (String kind : coerced.keySet()) {
                if (!ValueJson.isSame(coerced.get(kind), other.get(kind))) {
                    return expression + " (" + kind + "): "
                            + Messages.bind(Messages.Comparison_expected, coerced.get(kind), other.get(kind));
                }
            }
        }
        return null;
    }

    private static String severity(JsonObject json) {
        return json.has("diagnostic") && !json.get("diagnostic").isJsonNull()
                ? json.get("diagnostic").getAsString().split(":")[0]
                : "";
    }

    private JsonObject run(JsonObject expected) throws SnapshotException {
        ModelSession session = session(expected.get("model").getAsString());
        Resource model = session.resources().get(0);
        ValueJson values = new ValueJson(model);
        EObject self = model.getEObject(expected.get("context").getAsString());
        String expression = expected.get("expression").getAsString();
        Variables variables = Variables.none();
        if (expected.get("variables") instanceof JsonObject given) {
            for (var entry : given.entrySet()) {
                variables = variables.with(entry.getKey(), values.read(entry.getValue().getAsJsonObject()));
            }
        }
        EvaluationResult evaluation = session.interpreter().evaluate(expression, self, variables);
        JsonObject json = expected.deepCopy();
        json.remove("coerced");
        json.remove("diagnostic");
        json.add("result", switch (evaluation.outcome()) {
            case ERROR -> ValueJson.error();
            case NOTHING -> ValueJson.nothing();
            default -> values.of(evaluation.value());
        });
        if (expected.has("coerced")) {
            json.add("coerced", coerced(values, evaluation, session.interpreter(), expression, self, variables));
        }
        Optional<Severity> worst = evaluation.problems().stream().map(ExpressionProblem::severity)
                .max(Severity::compareTo);
        if (worst.isPresent()) {
            json.addProperty("diagnostic", worst.get() + ": " + String.join(" | ",
                    evaluation.problems().stream().map(ExpressionProblem::message).toList()));
        }
        return json;
    }

    private ModelSession session(String name) throws SnapshotException {
        ModelSession known = sessions.get(name);
        if (known != null) {
            return known;
        }
        Resource model;
        try {
            model = surroundings.models().load(name).orElseThrow(
                    () -> new SnapshotException(file, 0, Messages.bind(Messages.Case_noModel, name), null));
        } catch (IOException | WrappedException e) {
            throw new SnapshotException(file, 0, Messages.bind(Messages.Case_badModel, name, e.getMessage()), e);
        }
        List<Viewpoint> viewpoints = surroundings.specifications().stream()
                .flatMap(each -> each.viewpoints().stream()).toList();
        ModelSession.Builder builder = ModelSession.builder().resource(model).viewpoints(viewpoints)
                .metamodels(surroundings.models().metamodels());
        surroundings.classSources().forEach(builder::classSource);
        ModelSession session = builder.build();
        session.problems().forEach(problem -> notes.add(problem.message()));
        sessions.put(name, session);
        return session;
    }

    private static JsonObject coerced(ValueJson values, EvaluationResult result, Interpreter interpreter,
            String expression, EObject self, Variables variables) {
        JsonObject json = new JsonObject();
        json.add("boolean", optional(values, result.asBoolean().orElse(null)));
        json.add("integer", optional(values, result.asInt().isPresent() ? result.asInt().getAsInt() : null));
        json.add("string", optional(values, result.asString().orElse(null)));
        json.add("eObjects", optional(values, result.asEObjects().orElse(null)));
        json.add("evaluateBoolean", safe(values, () -> interpreter.evaluateBoolean(expression, self, variables)));
        json.add("evaluateInteger", safe(values, () -> interpreter.evaluateInteger(expression, self, variables)));
        json.add("evaluateString", safe(values, () -> interpreter.evaluateString(expression, self, variables)));
        json.add("evaluateEObject", safe(values, () -> interpreter.evaluateEObject(expression, self, variables)));
        json.add("evaluateCollection",
                safe(values, () -> interpreter.evaluateCollection(expression, self, variables)));
        return json;
    }

    private static JsonObject optional(ValueJson values, Object value) {
        return value == null ? ValueJson.nothing() : values.of(value);
    }

    private static JsonObject safe(ValueJson values, Supplier<Object> work) {
        try {
            return values.of(work.get());
        } catch (ExpressionException e) {
            return ValueJson.failure();
        }
    }
}
