/** Where the parts of a drawing are, and the engine that finds good places for them. Lengths are in pixels. */
package org.clusterscape.diagram.layout;
