/** Placement of networks by attraction and repulsion; knows rectangles and edges between them by index, nothing of drawings. */
package org.clusterscape.diagram.internal.layout.force;
