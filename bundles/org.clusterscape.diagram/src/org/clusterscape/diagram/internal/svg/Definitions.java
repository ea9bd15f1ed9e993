package org.clusterscape.diagram.internal.svg;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.scene.Paint;
import org.clusterscape.diagram.internal.scene.Part;

/** The gradients and pictures that one SVG uses, each written once. */
final class Definitions {

    private record Use(Icon icon, double width, double height, boolean stretched) {
    }

    private final String id;
    private final Colors colors;
    private final Map<Paint.Gradient, String> gradients = new LinkedHashMap<>();
    private final Map<Use, String> pictures = new LinkedHashMap<>();

    Definitions(String id, Colors colors) {
        this.id = id;
        this.colors = colors;
    }

    /** The id of a gradient. */
    String gradient(Paint.Gradient gradient) {
        return gradients.computeIfAbsent(gradient, key -> id + "-gradient-" + (gradients.size() + 1));
    }

    /** The id of a picture in a size. */
    String picture(Part.Picture picture) {
        Use use = new Use(picture.icon(), picture.bounds().width(), picture.bounds().height(), picture.stretched());
        return pictures.computeIfAbsent(use, key -> id + "-picture-" + (pictures.size() + 1));
    }

    /** The element with all of them; empty without any. */
    String text() {
        if (gradients.isEmpty() && pictures.isEmpty()) {
            return "";
        }
        Xml xml = new Xml();
        xml.open("defs");
        gradients.forEach((gradient, name) -> write(xml, gradient, name));
        pictures.forEach((use, name) -> xml.open("image").with("id", name).with("width", use.width).with("height", use.height)
                .with("preserveAspectRatio", use.stretched ? "none" : null).with("href", address(use.icon)).close());
        return xml.close().text();
    }

    private void write(Xml xml, Paint.Gradient gradient, String name) {
        xml.open("linearGradient").with("id", name).with("gradientUnits", "userSpaceOnUse").with("x1", gradient.x1())
                .with("y1", gradient.y1()).with("x2", gradient.x2()).with("y2", gradient.y2());
        xml.open("stop").with("offset", "0").with("class", colors.use("stop-color", gradient.from()))
                .with("stop-color", colors.plain(gradient.from())).close();
        xml.open("stop").with("offset", "1").with("class", colors.use("stop-color", gradient.to()))
                .with("stop-color", colors.plain(gradient.to())).close();
        xml.close();
    }

    /** A picture as a data address: a browser runs and loads nothing in there. */
    private static String address(Icon icon) {
        return switch (icon.format()) {
        case SVG -> "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(icon.data().getBytes(StandardCharsets.UTF_8));
        case PNG -> "data:image/png;base64," + icon.data();
        case GIF -> "data:image/gif;base64," + icon.data();
        case JPEG -> "data:image/jpeg;base64," + icon.data();
        };
    }
}
