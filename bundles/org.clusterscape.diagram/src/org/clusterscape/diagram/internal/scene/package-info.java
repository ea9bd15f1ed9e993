/**
 * A drawing with its layout, turned into shapes, texts and pictures at absolute places. All geometry is decided here; the
 * writers of SVG, PNG and PDF only differ in how they put a scene down.
 */
package org.clusterscape.diagram.internal.scene;
