/** How layout files are written and read. */
package org.clusterscape.diagram.internal.layout.file;
