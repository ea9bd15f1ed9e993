package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.TreeItemStyle;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes a tree: its items from top to bottom. */
final class TreeJson {

    private final Places places;
    private final JsonArray items = new JsonArray();
    private final Map<String, DTreeItem> parts = new LinkedHashMap<>();

    TreeJson(Places places) {
        this.places = places;
    }

    JsonObject of(DTree tree) {
        tree.getOwnedTreeItems().forEach(item -> add(item, "", 0));
        JsonObject counts = new JsonObject();
        counts.addProperty("items", items.size());
        JsonObject json = new JsonObject();
        json.add("counts", counts);
        json.add("items", items);
        return json;
    }

    /** The items by their keys, from top to bottom. */
    Map<String, DTreeItem> items(DTree tree) {
        of(tree);
        return parts;
    }

    private void add(DTreeItem item, String ownerKey, int depth) {
        String key = ownerKey + "/" + item.getActualMapping().getName() + "@" + places.of(item.getTarget());
        JsonObject json = new JsonObject();
        json.addProperty("key", key);
        json.addProperty("label", item.getName());
        json.addProperty("depth", depth);
        json.add("mapping", Places.name(item.getActualMapping()));
        json.add("target", places.json(item.getTarget()));
        json.add("semanticElements", places.json(item.getSemanticElements()));
        json.addProperty("expanded", item.isExpanded());
        json.add("style", style(item.getOwnedStyle()));
        items.add(json);
        parts.put(key, item);
        item.getOwnedTreeItems().forEach(inner -> add(inner, key, depth + 1));
    }

    private static JsonElement style(TreeItemStyle style) {
        if (style == null) {
            return JsonNull.INSTANCE;
        }
        LabelStyle label = style.label();
        JsonArray format = new JsonArray();
        label.format().forEach(each -> format.add(each.getLiteral()));
        JsonObject json = new JsonObject();
        json.addProperty("labelSize", label.size());
        json.add("labelFormat", format);
        json.addProperty("showIcon", label.showIcon());
        json.addProperty("iconPath", label.iconPath());
        json.addProperty("labelColor", label.color().toString());
        json.addProperty("labelAlignment", label.alignment().getLiteral());
        json.addProperty("backgroundColor", style.background().toString());
        return json;
    }
}
