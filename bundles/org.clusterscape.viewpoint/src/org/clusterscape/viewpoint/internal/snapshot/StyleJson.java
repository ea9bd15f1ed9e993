package org.clusterscape.viewpoint.internal.snapshot;

import org.clusterscape.viewpoint.representation.style.BorderStyle;
import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.representation.style.Style;
import org.eclipse.emf.common.util.Enumerator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes styles with the names that Sirius has for their parts. */
final class StyleJson {

    private final JsonObject json = new JsonObject();

    private StyleJson() {
    }

    static JsonElement of(Style style) {
        StyleJson result = new StyleJson();
        switch (style) {
            case null -> {
                return JsonNull.INSTANCE;
            }
            case NodeStyle node -> result.write(node);
            case ContainerStyle container -> result.write(container);
            case EdgeStyle edge -> result.write(edge);
        }
        return result.json;
    }

    private void write(NodeStyle style) {
        head(typeOf(style.shape()), style.from());
        switch (style.shape()) {
            case NodeShape.Square square -> color("color", square.color());
            case NodeShape.Ellipse ellipse -> color("color", ellipse.color());
            case NodeShape.Lozenge lozenge -> color("color", lozenge.color());
            case NodeShape.Dot dot -> color("background", dot.background());
            case NodeShape.BundledImage image -> color("color", image.color());
            case NodeShape.Note note -> color("color", note.color());
            case NodeShape.WorkspaceImage image -> { }
            case NodeShape.Gauge gauge -> { }
            case NodeShape.Custom custom -> { }
        }
        color("border", style.border().color());
        border(style.border());
        switch (style.shape()) {
            case NodeShape.Square square -> size("width", square.width(), "height", square.height());
            case NodeShape.Ellipse ellipse -> size("horizontalDiameter", ellipse.horizontalDiameter(),
                    "verticalDiameter", ellipse.verticalDiameter());
            case NodeShape.Lozenge lozenge -> size("width", lozenge.width(), "height", lozenge.height());
            case NodeShape.BundledImage image -> literal("shape", image.image());
            case NodeShape.WorkspaceImage image -> json.addProperty("workspacePath", image.path());
            case NodeShape.Custom custom -> json.addProperty("id", custom.id());
            case NodeShape.Dot dot -> { }
            case NodeShape.Note note -> { }
            case NodeShape.Gauge gauge -> { }
        }
        label(style.label());
        literal("labelAlignment", style.label().alignment());
        literal("labelPosition", style.labelPosition());
        json.addProperty("hideLabelByDefault", style.hideLabelByDefault());
    }

    private static String typeOf(NodeShape shape) {
        return switch (shape) {
            case NodeShape.Square square -> "Square";
            case NodeShape.Ellipse ellipse -> "Ellipse";
            case NodeShape.Lozenge lozenge -> "Lozenge";
            case NodeShape.Dot dot -> "Dot";
            case NodeShape.BundledImage image -> "BundledImage";
            case NodeShape.WorkspaceImage image -> "WorkspaceImage";
            case NodeShape.Note note -> "Note";
            case NodeShape.Gauge gauge -> "GaugeCompositeStyle";
            case NodeShape.Custom custom -> "CustomStyle";
        };
    }

    private void write(ContainerStyle style) {
        switch (style.shape()) {
            case ContainerShape.Flat flat -> {
                head("FlatContainerStyle", style.from());
                color("background", flat.background());
                color("foreground", flat.foreground());
                color("border", style.border().color());
                literal("backgroundStyle", flat.gradient());
                border(style.border());
            }
            case ContainerShape.Parallelogram shape -> {
                head("ShapeContainerStyle", style.from());
                color("background", shape.background());
                color("border", style.border().color());
                border(style.border());
                json.addProperty("shape", "parallelogram");
            }
            case ContainerShape.WorkspaceImage image -> {
                head("WorkspaceImage", style.from());
                color("border", style.border().color());
                border(style.border());
                json.addProperty("workspacePath", image.path());
            }
        }
        label(style.label());
        literal("labelAlignment", style.label().alignment());
        if (style.labelPosition() != null) {
            literal("labelPosition", style.labelPosition());
        }
        json.addProperty("hideLabelByDefault", style.hideLabelByDefault());
    }

    private void write(EdgeStyle style) {
        head(style.bracket() ? "BracketEdgeStyle" : "EdgeStyle", style.from());
        color("stroke", style.color());
        literal("lineStyle", style.line());
        json.addProperty("size", style.size());
        literal("sourceArrow", style.sourceArrow());
        literal("targetArrow", style.targetArrow());
        literal("routingStyle", style.routing());
        literal("foldingStyle", style.folding());
        literal("centered", style.centered());
        part("beginLabelStyle", style.beginLabel());
        part("centerLabelStyle", style.centerLabel());
        part("endLabelStyle", style.endLabel());
    }

    private void part(String name, LabelStyle style) {
        if (style != null) {
            StyleJson part = new StyleJson();
            part.label(style);
            json.add(name, part.json);
        }
    }

    private void label(LabelStyle style) {
        json.addProperty("labelSize", style.size());
        JsonArray format = new JsonArray();
        style.format().forEach(each -> format.add(each.getLiteral()));
        json.add("labelFormat", format);
        color("labelColor", style.color());
        json.addProperty("showIcon", style.showIcon());
        json.addProperty("iconPath", style.iconPath());
    }

    private void head(String type, String from) {
        json.addProperty("type", type);
        json.addProperty("from", from);
    }

    private void border(BorderStyle style) {
        json.addProperty("borderSize", style.size());
        literal("borderLineStyle", style.line());
    }

    private void size(String first, int width, String second, int height) {
        json.addProperty(first, width);
        json.addProperty(second, height);
    }

    private void color(String name, RgbColor color) {
        json.addProperty(name, color.toString());
    }

    private void literal(String name, Enumerator value) {
        json.addProperty(name, value == null ? null : value.getLiteral());
    }
}
