package org.clusterscape.viewpoint.internal.expression.services;

/**
 * What expressions can name.
 *
 * @param metamodels the types
 * @param services   the services
 */
public record Environment(Metamodels metamodels, ServiceTable services) {
}
