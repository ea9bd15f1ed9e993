package org.clusterscape.diagram.svg;

/**
 * An SVG whose style sheet stands elsewhere, as in pages that allow only one.
 *
 * @param markup the <code>svg</code> element
 * @param style  its style sheet; each selector begins with the id of the element
 */
public record SvgParts(String markup, String style) {
}
