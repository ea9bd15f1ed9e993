/** From a model and the viewpoints chosen for it to a picture: which diagrams there are, and how each looks. */
package org.clusterscape.diagram.picture;
