package org.clusterscape.diagram.internal.color;

import java.util.List;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.internal.scene.Ink;

/**
 * The colours that take the place of a design's colours in the dark theme. Light areas become dark ones of the same hue,
 * lines become lighter, and texts keep a contrast of 4.5 where they have it in the light theme.
 */
public final class Palette {

    /** The ground of pictures in the dark theme. */
    public static final Color DARK_CANVAS = new Color(0x12, 0x17, 0x1a);

    private static final double DARKEST_SURFACE = 0.262;
    private static final double KEPT_SURFACE = 0.58;
    private static final double MOST_SURFACE_CHROMA = 0.14;
    /** Vivid colours are darkened less, else yellow and orange would turn into brown. */
    private static final double PALE_CHROMA = 0.05;
    private static final double VIVID_LIGHT = 1.1;
    /** White text can be read on every area, also on gradients. */
    private static final double UNDER_WHITE_TEXT = 4.6;
    private static final double LIGHT_GLYPH = 0.8;
    private static final double STEP = 0.01;

    private Palette() {
    }

    /** The colour of an ink in the dark theme. */
    public static Color dark(Ink ink) {
        return switch (ink) {
        case Ink.Canvas ignored -> DARK_CANVAS;
        case Ink.Surface(Color color) -> surface(color);
        case Ink.Mark(Color color) -> mark(color);
        case Ink.Glyph(Color color) -> glyph(color);
        case Ink.Writing writing -> writing(writing);
        };
    }

    /** Lighter areas become darker the lighter they are; middle and dark ones stay, if they can be told from the ground. */
    private static Color surface(Color color) {
        Oklch light = Oklch.of(color);
        double lightness = light.lightness() > KEPT_SURFACE
                ? DARKEST_SURFACE + (1 - light.lightness()) * (KEPT_SURFACE - DARKEST_SURFACE) / (1 - KEPT_SURFACE)
                : Math.max(light.lightness(), DARKEST_SURFACE);
        double vivid = lightness >= KEPT_SURFACE ? 0 : Math.max(0, light.chroma() - PALE_CHROMA) * VIVID_LIGHT;
        double shown = light.lightness() > KEPT_SURFACE ? Math.min(KEPT_SURFACE, lightness + vivid) : lightness;
        Oklch dark = light.withLightness(shown).withChroma(Math.min(light.chroma(), MOST_SURFACE_CHROMA));
        while (Contrast.of(dark.toColor(), Color.WHITE) < UNDER_WHITE_TEXT) {
            dark = dark.withLightness(dark.lightness() - STEP);
        }
        return dark.toColor();
    }

    private static Color mark(Color color) {
        Oklch light = Oklch.of(color);
        return light.withLightness(0.86 - 0.42 * light.lightness()).toColor();
    }

    /** Light parts are grounds of signs, or swatches of areas; all others look like lines of the same colour. */
    private static Color glyph(Color color) {
        Oklch light = Oklch.of(color);
        return light.lightness() < LIGHT_GLYPH ? mark(color)
                : light.withLightness(0.2 + 1.1 * (1 - light.lightness())).toColor();
    }

    private static Color writing(Ink.Writing writing) {
        List<Color> before = writing.ground().stream().map(Ink::color).toList();
        List<Color> after = writing.ground().stream().map(Palette::dark).toList();
        Oklch light = Oklch.of(writing.color());
        Color inverted = light.withLightness(0.93 - 0.3 * light.lightness()).toColor();
        Color best = contrast(inverted, after) >= contrast(writing.color(), after) ? inverted : writing.color();
        double wanted = Math.min(Contrast.OF_TEXT, contrast(writing.color(), before));
        return contrast(best, after) >= wanted ? best : strengthened(best, after, wanted);
    }

    /** The colour made lighter or darker, whichever needs the smaller step to the wanted contrast. */
    private static Color strengthened(Color color, List<Color> grounds, double wanted) {
        Oklch start = Oklch.of(color);
        for (double step = STEP; step <= 1; step += STEP) {
            for (double lightness : new double[] { start.lightness() + step, start.lightness() - step }) {
                Color candidate = start.withLightness(lightness).toColor();
                if (contrast(candidate, grounds) >= wanted) {
                    return candidate;
                }
            }
        }
        return contrast(Color.WHITE, grounds) >= contrast(Color.BLACK, grounds) ? Color.WHITE : Color.BLACK;
    }

    private static double contrast(Color color, List<Color> grounds) {
        return grounds.stream().mapToDouble(ground -> Contrast.of(color, ground)).min().orElse(Contrast.of(color, DARK_CANVAS));
    }
}
