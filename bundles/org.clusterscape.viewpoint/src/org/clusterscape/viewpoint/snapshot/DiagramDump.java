package org.clusterscape.viewpoint.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.clusterscape.viewpoint.internal.snapshot.DiagramContents;
import org.clusterscape.viewpoint.internal.snapshot.JsonText;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.vsm.description.Identified;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Writes what a diagram consists of, for comparisons: every element with its kind, mapping, label, semantic element (as
 * URI fragment), owner, ends, size in units of ten pixels, visibility and style, sorted by keys that stay the same as
 * long as mapping and semantic element do.
 */
public final class DiagramDump {

    private DiagramDump() {
    }

    /** A diagram: how many elements of each kind it has, active layers and filters, and all elements. */
    public static JsonObject of(DDiagram diagram) {
        List<JsonObject> elements = new ArrayList<>(DiagramContents.of(diagram));
        elements.sort(Comparator.comparing(element -> element.get("key").getAsString(), DiagramDump::compare));
        JsonObject json = new JsonObject();
        json.add("counts", counts(elements));
        json.add("layers", names(diagram.getActivatedLayers()));
        json.add("filters", names(diagram.getActivatedFilters()));
        json.addProperty("synchronized", diagram.isSynchronized());
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        json.add("elements", array);
        return json;
    }

    /** The text of a dump, or of anything made of dumps, laid out for people and for version control. */
    public static String text(JsonElement dump) {
        return JsonText.of(dump);
    }

    // By code points, as other languages sort.
    private static int compare(String a, String b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static JsonObject counts(List<JsonObject> elements) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (JsonObject element : elements) {
            counts.merge(element.get("kind").getAsString(), 1, Integer::sum);
            if (!element.get("visible").getAsBoolean()) {
                counts.merge("~invisible", 1, Integer::sum);
            }
        }
        JsonObject json = new JsonObject();
        counts.forEach(json::addProperty);
        return json;
    }

    private static JsonArray names(List<? extends Identified> elements) {
        JsonArray json = new JsonArray();
        elements.forEach(each -> json.add(each.getName()));
        return json;
    }
}
