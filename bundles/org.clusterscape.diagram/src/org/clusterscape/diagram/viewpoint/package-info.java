/** From the diagrams of the viewpoint engine to drawings. The only package here that knows the engine. */
package org.clusterscape.diagram.viewpoint;
