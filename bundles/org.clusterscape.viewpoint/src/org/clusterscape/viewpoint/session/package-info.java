/**
 * What an evaluation of viewpoint specifications works on: models, chosen viewpoints, an interpreter, and the messages
 * that came up.
 */
package org.clusterscape.viewpoint.session;
