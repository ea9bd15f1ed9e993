/**
 * How the layout engine works: a mutable copy of the drawing, one class for each way of placing boxes, and the ways of
 * connections.
 */
package org.clusterscape.diagram.internal.layout;
