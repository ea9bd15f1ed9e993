package org.clusterscape.viewpoint.tool;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

/**
 * A use of a tool, all of whose changes are one step for the user: it is done, undone and done again as a whole. After
 * each of these the caller refreshes the representation: as a whole if {@link ToolOutcome#refreshAll()} says so,
 * otherwise only if the model has changed.
 * <p>
 * {@link #execute()} throws a {@link ToolException} if the tool fails, and an
 * <code>OperationCanceledException</code> if the user does not want to go on; nothing is changed then. Undoing and
 * redoing presume that the models are as the command left them.
 */
public interface ToolCommand extends Command {

    /** Why it cannot be carried out, for users; empty if it can. */
    Optional<String> refusal();

    /**
     * What it has done.
     *
     * @throws IllegalStateException if it was not carried out
     */
    ToolOutcome outcome();
}
