package org.clusterscape.diagram.internal.image;

import java.awt.Color;

import org.clusterscape.diagram.internal.color.Palette;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.svg.Theme;

/** The colours of inks in a theme. */
record Inks(Theme theme) {

    Color color(Ink ink) {
        var color = theme == Theme.DARK ? Palette.dark(ink) : ink.color();
        return new Color(color.red(), color.green(), color.blue());
    }

    Color color(Ink ink, double opacity) {
        Color color = color(ink);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(opacity * 255));
    }
}
