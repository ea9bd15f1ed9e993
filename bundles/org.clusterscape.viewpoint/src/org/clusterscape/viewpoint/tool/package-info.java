/**
 * The tools of viewpoint specifications: which ones are offered where, and commands that carry them out on the model as
 * one step that can be undone.
 */
package org.clusterscape.viewpoint.tool;
