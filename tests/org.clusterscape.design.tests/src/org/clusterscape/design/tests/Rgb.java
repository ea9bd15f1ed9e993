package org.clusterscape.design.tests;

/** A colour in sRGB, each part from 0 to 255, and how it looks. */
record Rgb(double red, double green, double blue) {

    /**
     * Kinds of colour vision. The matrices work on linear RGB and stand for full deficiency: G. M. Machado, M. M.
     * Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
     * Transactions on Visualization and Computer Graphics 15 (2009) 6, pp. 1291–1298 (severity 1.0).
     */
    enum Vision {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }
    }

    /** The contrast of WCAG 2, from 1 to 21. */
    double contrast(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The distance of two colours as somebody sees them: CIE 1976, in CIELAB under D65; 2.3 is just noticeable. */
    double distance(Rgb other, Vision vision) {
        double[] a = seenWith(vision).lab();
        double[] b = other.seenWith(vision).lab();
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** The lightness of CIELAB, from 0 to 100. */
    double lightness() {
        return lab()[0];
    }

    /** What this colour looks like to somebody with this vision. */
    Rgb seenWith(Vision vision) {
        double[] rgb = {linear(red), linear(green), linear(blue)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += vision.matrix[3 * i + j] * rgb[j];
            }
        }
        return new Rgb(encoded(seen[0]), encoded(seen[1]), encoded(seen[2]));
    }

    @Override
    public String toString() {
        return String.format("#%02X%02X%02X", Math.round(red), Math.round(green), Math.round(blue));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double linear(double part) {
        double c = part / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        double c = Math.clamp(linear, 0, 1);
        return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055);
    }
}
