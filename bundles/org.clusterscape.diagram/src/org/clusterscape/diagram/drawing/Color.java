package org.clusterscape.diagram.drawing;

/** An sRGB colour; each part from 0 to 255. */
public record Color(int red, int green, int blue) {

    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255);
    public static final Color GRAY = new Color(136, 136, 136);

    public Color {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
    }

    /** The colour as six hexadecimal digits, without a sign in front. */
    public String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }
}
