package org.clusterscape.viewpoint.internal.expression.ast;

/** How a call treats a receiver of many values. */
public enum CallKind {

    /** An operator: takes its operands as they are. */
    OPERATOR,

    /** A dot: is called on each element of a collection. */
    DOT,

    /** An arrow: is called on the collection; a single value becomes a set of one. */
    ARROW
}
