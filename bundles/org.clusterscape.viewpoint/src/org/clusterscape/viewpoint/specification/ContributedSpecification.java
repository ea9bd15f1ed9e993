package org.clusterscape.viewpoint.specification;

import org.clusterscape.viewpoint.expression.JavaClassSource;

/**
 * A specification with where it comes from.
 *
 * @param specification the specification
 * @param plugin        the name of the plug-in or project; empty where it is not known
 * @param classes       where the Java classes come from that its viewpoints list
 */
public record ContributedSpecification(Specification specification, String plugin, JavaClassSource classes) {
}
