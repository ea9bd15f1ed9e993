/** Drawings as SVG pictures: small, accessible, for light and dark pages. */
package org.clusterscape.diagram.svg;
