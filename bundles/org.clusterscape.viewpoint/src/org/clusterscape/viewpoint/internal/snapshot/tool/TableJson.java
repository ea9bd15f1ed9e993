package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.table.TableCommands;
import org.clusterscape.viewpoint.representation.style.TableStyle;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DFeatureColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.LineContainer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes a table: its columns, its lines from top to bottom, and the cells of each line. */
final class TableJson {

    private final Places places;
    private final JsonArray columns = new JsonArray();
    private final JsonArray lines = new JsonArray();
    private final JsonArray cells = new JsonArray();
    private final Map<String, DTableElement> parts = new LinkedHashMap<>();

    TableJson(Places places) {
        this.places = places;
    }

    JsonObject of(DTable table) {
        table.getColumns().forEach(this::add);
        table.getLines().forEach(line -> add(line, "", 0));
        JsonObject counts = new JsonObject();
        counts.addProperty("lines", lines.size());
        counts.addProperty("columns", columns.size());
        counts.addProperty("cells", cells.size());
        JsonObject json = new JsonObject();
        json.add("counts", counts);
        json.add("columns", columns);
        json.add("lines", lines);
        json.add("cells", cells);
        return json;
    }

    /** The keys of columns, lines and cells. */
    List<String> keys(DTable table) {
        JsonObject dump = of(table);
        List<String> result = new ArrayList<>();
        for (String kind : List.of("columns", "lines", "cells")) {
            dump.getAsJsonArray(kind).forEach(each -> result.add(each.getAsJsonObject().get("key").getAsString()));
        }
        return result;
    }

    /** The line or column of that key. */
    Optional<DTableElement> part(DTable table, String key) {
        of(table);
        return Optional.ofNullable(parts.get(key));
    }

    private String key(DColumn column) {
        String what = column instanceof DFeatureColumn feature ? feature.getFeatureName()
                : places.of(column.getTarget());
        return "col:" + column.getOriginMapping().getName() + "@" + what;
    }

    private void add(DColumn column) {
        JsonObject json = new JsonObject();
        json.addProperty("key", key(column));
        json.addProperty("label", column.getLabel());
        json.addProperty("kind", column.eClass().getName());
        json.add("mapping", Places.name(column.getOriginMapping()));
        json.add("target", places.json(column.getTarget()));
        json.add("semanticElements", places.json(column.getSemanticElements()));
        json.addProperty("visible", column.isVisible());
        json.addProperty("width", column.getWidth());
        json.add("style", style(column.getCurrentStyle()));
        columns.add(json);
        parts.put(key(column), column);
    }

    private void add(DLine line, String ownerKey, int depth) {
        String key = ownerKey + "/" + line.getOriginMapping().getName() + "@" + places.of(line.getTarget());
        JsonObject json = new JsonObject();
        json.addProperty("key", key);
        json.addProperty("label", line.getLabel());
        json.addProperty("depth", depth);
        json.add("mapping", Places.name(line.getOriginMapping()));
        json.add("target", places.json(line.getTarget()));
        json.add("semanticElements", places.json(line.getSemanticElements()));
        json.addProperty("visible", line.isVisible());
        json.addProperty("collapsed", line.isCollapsed());
        json.add("style", style(line.getCurrentStyle()));
        lines.add(json);
        parts.put(key, line);
        TableCommands.cells(line).forEach(cell -> add(cell, key));
        ((LineContainer) line).getLines().forEach(inner -> add(inner, key, depth + 1));
    }

    private void add(DCell cell, String lineKey) {
        JsonObject json = new JsonObject();
        json.addProperty("key", "[" + lineKey + " , " + key(cell.getColumn()) + "]");
        json.addProperty("label", cell.getLabel());
        json.add("target", places.json(cell.getTarget()));
        json.add("mapping", Places.name(cell.getIntersectionMapping()));
        json.add("semanticElements", places.json(cell.getSemanticElements()));
        json.add("style", style(cell.getCurrentStyle()));
        cells.add(json);
    }

    private static JsonElement style(TableStyle style) {
        if (style == null) {
            return JsonNull.INSTANCE;
        }
        JsonArray format = new JsonArray();
        style.labelFormat().forEach(each -> format.add(each.getLiteral()));
        JsonObject json = new JsonObject();
        json.addProperty("labelSize", style.labelSize());
        json.add("labelFormat", format);
        json.addProperty("defaultForegroundStyle", style.defaultForeground());
        json.addProperty("defaultBackgroundStyle", style.defaultBackground());
        json.addProperty("foregroundColor", style.foreground().toString());
        json.addProperty("backgroundColor", style.background().toString());
        return json;
    }
}
