package org.clusterscape.diagram.drawing;

import java.util.Base64;
import java.util.Objects;

/**
 * A small picture.
 *
 * @param name   tells the picture from others, for instance its path; may be shown in messages
 * @param format the format of the data
 * @param data   the text of an SVG; the Base64 form of the bytes of any other format
 */
public record Icon(String name, Format format, String data) {

    /** The formats of pictures that can be drawn. */
    public enum Format {
        SVG, PNG, GIF, JPEG
    }

    public Icon {
        name = Objects.requireNonNullElse(name, "");
        Objects.requireNonNull(format);
        Objects.requireNonNull(data);
    }

    public static Icon svg(String name, String text) {
        return new Icon(name, Format.SVG, text);
    }

    public static Icon of(String name, Format format, byte[] bytes) {
        return new Icon(name, format, Base64.getEncoder().encodeToString(bytes));
    }
}
