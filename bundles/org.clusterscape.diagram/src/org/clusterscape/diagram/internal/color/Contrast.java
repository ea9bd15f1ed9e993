package org.clusterscape.diagram.internal.color;

import org.clusterscape.diagram.drawing.Color;

/** The contrast of two colours, by the formulas of the WCAG 2.2 (relative luminance, contrast ratio). */
public final class Contrast {

    /** What the WCAG ask of normal text (level AA). */
    public static final double OF_TEXT = 4.5;

    private Contrast() {
    }

    /** From 1 (none) to 21 (black on white). */
    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    static int encoded(double linear) {
        double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
