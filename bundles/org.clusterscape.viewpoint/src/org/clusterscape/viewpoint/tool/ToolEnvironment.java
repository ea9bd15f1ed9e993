package org.clusterscape.viewpoint.tool;

import org.clusterscape.viewpoint.session.ModelSession;

/**
 * What tools work in.
 *
 * @param session    the models and the viewpoints
 * @param strictness what happens where something cannot be done as written
 * @param choices    asks the user for elements
 * @param actions    finds the Java code that tools run
 */
public record ToolEnvironment(ModelSession session, Strictness strictness, UserChoices choices,
        ExternalActions actions) {

    /** Safe tools that ask nobody and know no Java code. */
    public static ToolEnvironment of(ModelSession session) {
        return new ToolEnvironment(session, Strictness.SAFE, UserChoices.none(), ExternalActions.none());
    }

    /** The same with another strictness. */
    public ToolEnvironment with(Strictness other) {
        return new ToolEnvironment(session, other, choices, actions);
    }

    /** The same with somebody to ask. */
    public ToolEnvironment with(UserChoices other) {
        return new ToolEnvironment(session, strictness, other, actions);
    }

    /** The same with other Java code. */
    public ToolEnvironment with(ExternalActions other) {
        return new ToolEnvironment(session, strictness, choices, other);
    }
}
