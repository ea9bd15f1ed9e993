package org.clusterscape.diagram.internal.color;

import org.clusterscape.diagram.drawing.Color;

/**
 * A colour as lightness (0 to 1), chroma and hue in OKLab, where equal steps look equal.
 * Source: Björn Ottosson, "A perceptual color space for image processing", 2020.
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double STEP = 0.95;

    static Oklch of(Color color) {
        double r = Contrast.linear(color.red());
        double g = Contrast.linear(color.green());
        double b = Contrast.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(x, y), Math.atan2(y, x));
    }

    Oklch withLightness(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    Oklch withChroma(double other) {
        return new Oklch(lightness, other, hue);
    }

    /** The nearest colour that a screen can show: of the same lightness and hue, less colourful if need be. */
    Color toColor() {
        Oklch shown = this;
        double[] rgb = shown.linear();
        for (int i = 0; i < 100 && !isShowable(rgb); i++) {
            shown = shown.withChroma(shown.chroma * STEP);
            rgb = shown.linear();
        }
        return new Color(Contrast.encoded(rgb[0]), Contrast.encoded(rgb[1]), Contrast.encoded(rgb[2]));
    }

    private double[] linear() {
        double x = chroma * Math.cos(hue);
        double y = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * x + 0.2158037573 * y, 3);
        double m = Math.pow(lightness - 0.1055613458 * x - 0.0638541728 * y, 3);
        double s = Math.pow(lightness - 0.0894841775 * x - 1.2914855480 * y, 3);
        return new double[] { 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s };
    }

    private static boolean isShowable(double[] rgb) {
        for (double part : rgb) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }
}
