/** How much room boxes and labels need, so that what layouts place and what pictures draw agrees. */
package org.clusterscape.diagram.measure;
