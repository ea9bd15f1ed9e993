package org.clusterscape.diagram.internal.icon;

import java.util.function.Function;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.icon.IconMarkup.Attribute;
import org.clusterscape.diagram.internal.icon.IconMarkup.Shape;

/** Writes a reduced icon as an SVG of its own, with other colours. */
public final class IconText {

    private IconText() {
    }

    /** The icon with each colour replaced; as it is if it cannot be reduced. */
    public static Icon recolored(Icon icon, Function<Color, Color> colors) {
        return IconReader.read(icon).map(markup -> Icon.svg(icon.name(), text(markup, colors))).orElse(icon);
    }

    private static String text(IconMarkup markup, Function<Color, Color> colors) {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\">"
                .formatted(markup.x(), markup.y(), markup.width(), markup.height()));
        markup.shapes().forEach(shape -> write(shape, colors, text));
        return text.append("</svg>").toString();
    }

    private static void write(Shape shape, Function<Color, Color> colors, StringBuilder text) {
        text.append('<').append(shape.name());
        for (Attribute attribute : shape.attributes()) {
            String value = attribute.color() == null ? attribute.value() : "#" + colors.apply(attribute.color()).hex();
            text.append(' ').append(attribute.name()).append("=\"").append(value).append('"');
        }
        text.append('>');
        shape.shapes().forEach(inner -> write(inner, colors, text));
        text.append("</").append(shape.name()).append('>');
    }
}
