package org.clusterscape.viewpoint.internal.expression.services;

import org.clusterscape.viewpoint.internal.expression.limits.Watchdog;

/**
 * What expressions can name.
 *
 * @param metamodels the types
 * @param services   the services
 * @param watchdog   limits the time of what they do
 */
public record Environment(Metamodels metamodels, ServiceTable services, Watchdog watchdog) {
}
