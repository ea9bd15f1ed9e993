/** Tables as viewpoint specifications describe them: making and refreshing them, and their tools. */
package org.clusterscape.viewpoint.table;
