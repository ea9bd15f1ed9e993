package org.clusterscape.viewpoint.tool;

/** What a tool does when something in it cannot be done as written. */
public enum Strictness {

    /** It stops, changes nothing and says why. It is carried out only where it is offered. */
    SAFE,

    /**
     * It goes on where Sirius goes on, even if that changes something else than was meant, and is carried out wherever
     * Sirius carries it out.
     */
    SIRIUS
}
