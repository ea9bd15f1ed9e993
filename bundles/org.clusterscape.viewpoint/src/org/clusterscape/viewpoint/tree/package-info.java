/** Trees as viewpoint specifications describe them: making, opening and refreshing them, and their tools. */
package org.clusterscape.viewpoint.tree;
