package org.clusterscape.viewpoint.representation.style;

/**
 * A colour.
 *
 * @param red   its red part, from 0 to 255
 * @param green its green part, from 0 to 255
 * @param blue  its blue part, from 0 to 255
 */
public record RgbColor(int red, int green, int blue) {

    /** Black. */
    public static final RgbColor BLACK = new RgbColor(0, 0, 0);

    /** White. */
    public static final RgbColor WHITE = new RgbColor(255, 255, 255);

    /** @throws IllegalArgumentException if a part is out of range */
    public RgbColor {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException(red + "," + green + "," + blue);
        }
    }

    @Override
    public String toString() {
        return red + "," + green + "," + blue;
    }
}
