package org.clusterscape.diagram.internal.measure;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.measure.Extent;

/** Reads from a picture's head how large it wants to be. */
public final class PictureSize {

    private static final Extent DEFAULT = new Extent(48, 48);
    private static final int HEAD = 64 * 1024;
    private static final double LARGEST = 4096;
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b[^>]*>");
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']\\s*([0-9.]+)(?:px)?\\s*[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']\\s*([0-9.]+)(?:px)?\\s*[\"']");
    private static final Pattern VIEW_BOX = Pattern
            .compile("\\sviewBox\\s*=\\s*[\"']\\s*[-0-9.eE]+[\\s,]+[-0-9.eE]+[\\s,]+([0-9.eE]+)[\\s,]+([0-9.eE]+)");

    private PictureSize() {
    }

    /** The picture's own size in pixels, or 48 x 48 where it does not tell. */
    public static Extent of(Icon icon) {
        Extent size = switch (icon.format()) {
        case SVG -> ofSvg(icon.data());
        case PNG -> ofBytes(icon, 16, true, true);
        case GIF -> ofBytes(icon, 6, false, false);
        case JPEG -> DEFAULT;
        };
        boolean usable = size.width() >= 1 && size.height() >= 1 && size.width() <= LARGEST && size.height() <= LARGEST;
        return usable ? size : DEFAULT;
    }

    private static Extent ofSvg(String text) {
        Matcher root = ROOT.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (!root.find()) {
            return DEFAULT;
        }
        Matcher width = WIDTH.matcher(root.group());
        Matcher height = HEIGHT.matcher(root.group());
        Matcher viewBox = VIEW_BOX.matcher(root.group());
        try {
            if (width.find() && height.find()) {
                return new Extent(Double.parseDouble(width.group(1)), Double.parseDouble(height.group(1)));
            }
            return viewBox.find() ? new Extent(Double.parseDouble(viewBox.group(1)), Double.parseDouble(viewBox.group(2)))
                    : DEFAULT;
        } catch (NumberFormatException e) {
            return DEFAULT;
        }
    }

    private static Extent ofBytes(Icon icon, int offset, boolean bigEndian, boolean fourBytes) {
        try {
            String head = icon.data().substring(0, Math.min(64, icon.data().length() / 4 * 4));
            byte[] bytes = Base64.getMimeDecoder().decode(head);
            int length = fourBytes ? 4 : 2;
            return new Extent(number(bytes, offset, length, bigEndian), number(bytes, offset + length, length, bigEndian));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return DEFAULT;
        }
    }

    private static double number(byte[] bytes, int offset, int length, boolean bigEndian) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[offset + (bigEndian ? i : length - 1 - i)] & 0xff;
        }
        return value;
    }
}
