package org.clusterscape.validation.tests.support;

/** A class that is contributed as a constraint and is none. */
public final class NoConstraint {
}
