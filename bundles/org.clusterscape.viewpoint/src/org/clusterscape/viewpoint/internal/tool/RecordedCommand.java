package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.internal.tool.operation.Recording;
import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.internal.tool.operation.ViewJournal;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentation;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.tool.ToolOutcome;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A command that records what it changes in models and representation, and takes it back if it fails. */
final class RecordedCommand extends AbstractCommand implements ToolCommand {

    private final ToolEnvironment environment;
    private final DRepresentation representation;
    private final String refusal;
    private final Consumer<ToolRun> work;
    private ChangeDescription changes;
    private ViewJournal views;
    private Set<Object> affected = Set.of();
    private ToolOutcome outcome;

    /**
     * @param representation what the tool is used in; may be null
     * @param label          what the step is called
     * @param refusal        why it cannot be done; null if it can
     * @param work           what it does
     */
    RecordedCommand(ToolEnvironment environment, DRepresentation representation, String label, String refusal,
            Consumer<ToolRun> work) {
        super(label);
        this.environment = environment;
        this.representation = representation;
        this.refusal = refusal;
        this.work = work;
    }

    @Override
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    protected boolean prepare() {
        return refusal == null;
    }

    @Override
    public void execute() {
        if (!canExecute()) {
            throw new ToolException(refusal);
        }
        Recording recording = new Recording(environment.session().resources());
        views = new ViewJournal(representation);
        ToolRun run = new ToolRun(environment, representation);
        boolean done = false;
        try {
            work.accept(run);
            recording.removeDanglingReferences();
            done = true;
        } catch (ToolException | OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String reason = e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
            throw new ToolException(Messages.bind(Messages.Tool_failed, getLabel(), reason), e);
        } finally {
            changes = recording.end();
            views.end();
            if (!done) {
                changes.apply();
                views.undo();
                changes = null;
            }
        }
        affected = affectedBy(changes);
        outcome = run.outcome(recording.hasChanges(), !views.isEmpty());
    }

    private static Set<Object> affectedBy(ChangeDescription changes) {
        Set<Object> result = new LinkedHashSet<>(changes.getObjectChanges().keySet());
        result.addAll(changes.getObjectsToDetach());
        return result;
    }

    @Override
    public ToolOutcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException();
        }
        return outcome;
    }

    @Override
    public boolean canUndo() {
        return changes != null;
    }

    @Override
    public void undo() {
        views.undo();
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
        views.redo();
    }

    @Override
    public Collection<?> getResult() {
        return outcome == null ? List.of() : new ArrayList<EObject>(outcome.created());
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }

    @Override
    public void dispose() {
        changes = null;
        views = null;
    }
}
