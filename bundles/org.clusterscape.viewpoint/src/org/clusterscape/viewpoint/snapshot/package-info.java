/**
 * Snapshot tests of viewpoint specifications: what the engine makes of models, compared with what it made before, or
 * with what Sirius made of them.
 */
package org.clusterscape.viewpoint.snapshot;
