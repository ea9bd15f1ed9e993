package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.vsm.style.StyleDescription;

/**
 * The style that counts for an element.
 *
 * @param description the style, with the customisations that apply
 * @param original    the style as the specification has it, which messages name
 * @param from        which part of the specification it is, as {@code Style.from()} tells it
 */
record Choice(StyleDescription description, StyleDescription original, String from) {
}
