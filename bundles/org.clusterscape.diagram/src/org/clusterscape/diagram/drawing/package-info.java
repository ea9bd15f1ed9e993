/**
 * What a diagram shows, without positions: boxes in boxes, and the connections between them. All types are immutable;
 * lengths are in pixels (96 to the inch). Where a {@link org.clusterscape.diagram.layout.Layout} is added, a picture can
 * be written.
 */
package org.clusterscape.diagram.drawing;
