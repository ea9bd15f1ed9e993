/** Drawings as PNG and PDF files. No display is needed. */
package org.clusterscape.diagram.image;
