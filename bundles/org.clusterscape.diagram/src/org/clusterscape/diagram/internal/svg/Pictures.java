package org.clusterscape.diagram.internal.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.icon.IconMarkup;
import org.clusterscape.diagram.internal.icon.IconMarkup.Attribute;
import org.clusterscape.diagram.internal.icon.IconMarkup.Shape;
import org.clusterscape.diagram.internal.icon.IconReader;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.layout.Bounds;

/** Writes pictures: simple icons as shapes whose colours follow the theme, all others as images. */
final class Pictures {

    private final Colors colors;
    private final Definitions definitions;
    private final Map<Icon, Optional<IconMarkup>> icons = new HashMap<>();

    Pictures(Colors colors, Definitions definitions) {
        this.colors = colors;
        this.definitions = definitions;
    }

    void write(Part.Picture picture, Xml body) {
        Optional<IconMarkup> icon = icons.computeIfAbsent(picture.icon(), IconReader::read);
        if (icon.isPresent()) {
            write(icon.get(), picture, body);
            return;
        }
        body.open("use").with("href", "#" + definitions.picture(picture)).with("x", picture.bounds().x())
                .with("y", picture.bounds().y()).close();
    }

    private void write(IconMarkup icon, Part.Picture picture, Xml body) {
        Bounds b = picture.bounds();
        double scaleX = b.width() / icon.width();
        double scaleY = b.height() / icon.height();
        if (!picture.stretched()) {
            scaleX = Math.min(scaleX, scaleY);
            scaleY = scaleX;
        }
        double x = b.centreX() - icon.width() * scaleX / 2 - icon.x() * scaleX;
        double y = b.centreY() - icon.height() * scaleY / 2 - icon.y() * scaleY;
        String transform = "translate(%s %s)".formatted(Xml.number(x), Xml.number(y));
        if (scaleX != 1 || scaleY != 1) {
            transform += " scale(%s %s)".formatted(precise(scaleX), precise(scaleY));
        }
        body.open("g").with("class", SvgDocument.CLASS + "icon").with("transform", transform);
        icon.shapes().forEach(shape -> write(shape, body));
        body.close();
    }

    private void write(Shape shape, Xml body) {
        body.open(shape.name());
        StringBuilder classes = new StringBuilder();
        for (Attribute attribute : shape.attributes()) {
            if (attribute.color() == null) {
                body.with(attribute.name(), attribute.value());
                continue;
            }
            Ink ink = new Ink.Glyph(attribute.color());
            body.with(attribute.name(), colors.plain(ink));
            classes.append(classes.isEmpty() ? "" : " ").append(colors.use(attribute.name(), ink));
        }
        body.with("class", classes.toString());
        shape.shapes().forEach(inner -> write(inner, body));
        body.close();
    }

    /** Scales need more digits than places. */
    private static String precise(double scale) {
        return Double.toString(Math.round(scale * 10_000) / 10_000.0);
    }
}
