/** How wide and high texts are in the font that all pictures use. No display and no AWT is needed. */
package org.clusterscape.diagram.text;
