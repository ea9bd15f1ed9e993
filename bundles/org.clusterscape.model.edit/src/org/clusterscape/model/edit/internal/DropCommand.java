package org.clusterscape.model.edit.internal;

import java.util.Collection;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Moves, copies or connects what is dropped. A move to where an element cannot be contained connects it instead, by
 * {@link DropRules}; a move never silently becomes a copy.
 */
public final class DropCommand extends DragAndDropCommand {

    public DropCommand(EditingDomain domain, Object owner, float location, int operations, int operation,
            Collection<?> collection) {
        super(domain, owner, location, operations, operation, collection);
    }

    @Override
    protected boolean prepare() {
        return isIntoItself() ? refuse() : super.prepare();
    }

    private boolean isIntoItself() {
        return owner instanceof EObject target && collection != null && collection.stream()
                .anyMatch(e -> e instanceof EObject dropped && EcoreUtil.isAncestor(dropped, target));
    }

    @Override
    protected boolean prepareDropMoveOn() {
        if (super.prepareDropMoveOn()) {
            setLabel(Messages.bind(Messages.Drop_move, droppedLabel(), label(owner)));
            return true;
        }
        reset();
        return prepareDropLinkOn();
    }

    @Override
    protected boolean prepareDropMoveInsert(Object parent, Collection<?> children, int index) {
        setLabel(children.containsAll(collection) ? Messages.bind(Messages.Drop_reorder, droppedLabel())
                : Messages.bind(Messages.Drop_move, droppedLabel(), label(parent)));
        return isBesideItsKind() ? super.prepareDropMoveInsert(parent, children, index) : refuse();
    }

    /**
     * Elements are put in order among their own kind only: beside any other element there is no place for them, and the
     * user means to connect the two.
     */
    private boolean isBesideItsKind() {
        return owner instanceof EObject sibling && sibling.eContainmentFeature() != null
                && collection.stream().allMatch(e -> e instanceof EObject dropped
                        && (dropped.eContainer() == sibling.eContainer()
                                ? dropped.eContainmentFeature() == sibling.eContainmentFeature()
                                : ChildFeatures.takes(sibling.eContainmentFeature(), dropped)));
    }

    @Override
    protected boolean prepareDropCopyOn() {
        setLabel(Messages.bind(Messages.Drop_copy, droppedLabel(), label(owner)));
        return operation == DROP_COPY ? super.prepareDropCopyOn() : refuse();
    }

    @Override
    protected boolean prepareDropCopyInsert(Object parent, Collection<?> children, int index) {
        setLabel(Messages.bind(Messages.Drop_copy, droppedLabel(), label(parent)));
        return operation == DROP_COPY && isBesideItsKind() ? super.prepareDropCopyInsert(parent, children, index)
                : refuse();
    }

    /** Connections have no order, so near the edge of an element they are made as in its middle. */
    @Override
    protected boolean prepareDropLinkInsert(Object parent, Collection<?> children, int index) {
        return refuse();
    }

    @Override
    protected boolean prepareDropLinkOn() {
        CompoundCommand connections = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
        for (Object dropped : collection) {
            if (!(dropped instanceof EObject element && owner instanceof EObject target
                    && appendConnection(connections, element, target))) {
                connections.dispose();
                return refuse();
            }
        }
        dragCommand = IdentityCommand.INSTANCE;
        dropCommand = connections.isEmpty() ? UnexecutableCommand.INSTANCE : connections.unwrap();
        boolean result = dropCommand.canExecute();
        if (result && (operations & DROP_LINK) != 0) {
            operation = DROP_LINK; // shows in the mouse pointer
        }
        return result;
    }

    /** @return false if the two cannot be connected; true, without a command, if they are connected already */
    private boolean appendConnection(CompoundCommand connections, EObject dropped, EObject target) {
        DropRules.Rule rule = DropRules.find(dropped, target).orElse(null);
        if (rule == null || rule.single() && collection.size() > 1
                || EcoreUtil.getRootContainer(dropped) != EcoreUtil.getRootContainer(target)) {
            return false;
        }
        setLabel(rule.label(droppedLabel(), Labels.label(target)));
        Command connection = rule.connection().create(domain, dropped, target);
        if (connection != null) {
            connections.append(connection);
        }
        return true;
    }

    private boolean refuse() {
        dragCommand = IdentityCommand.INSTANCE;
        dropCommand = UnexecutableCommand.INSTANCE;
        return false;
    }

    private String droppedLabel() {
        return collection.size() == 1 ? label(collection.iterator().next())
                : Messages.bind(Messages.Drop_elements, collection.size());
    }

    private static String label(Object object) {
        return object instanceof EObject element ? Labels.label(element) : String.valueOf(object);
    }
}
