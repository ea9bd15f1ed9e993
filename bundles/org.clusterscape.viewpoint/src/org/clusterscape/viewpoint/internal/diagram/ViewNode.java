package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;

/** What the engine knows of a node, a container, a list, an item of a list, or the diagram as the owner of them all. */
final class ViewNode extends ElementNode {

    private final ViewNode owner;
    private final DSemanticDecorator view;
    private final List<Slot> slots = new ArrayList<>(2);
    private AbstractNodeMapping mapping;
    private List<Slot> active;
    private boolean changedBelow = true;
    private boolean fresh;

    /**
     * @param owner   what it is in or at; null for the diagram
     * @param view    the element or the diagram
     * @param mapping where it comes from; null for the diagram
     */
    ViewNode(ViewNode owner, DSemanticDecorator view, AbstractNodeMapping mapping) {
        this.owner = owner;
        this.view = view;
        this.mapping = mapping;
    }

    @Override
    DDiagramElement element() {
        return (DDiagramElement) view;
    }

    DSemanticDecorator view() {
        return view;
    }

    ViewNode owner() {
        return owner;
    }

    AbstractNodeMapping mapping() {
        return mapping;
    }

    /** Another mapping of the same family takes it over. */
    void setMapping(AbstractNodeMapping other) {
        mapping = other;
        active = null;
        setDue();
        setChangedBelow();
    }

    /** The slots of the mappings that count now; null where they have to be found first. */
    List<Slot> active() {
        return active;
    }

    void setActive(List<Slot> now) {
        active = now;
    }

    /** All slots there ever were. */
    List<Slot> slots() {
        return slots;
    }

    /** The slot of a mapping, which is made if needed. */
    Slot slot(AbstractNodeMapping wanted, boolean border) {
        for (Slot slot : slots) {
            if (slot.mapping() == wanted && slot.isBorder() == border) {
                return slot;
            }
        }
        Slot added = new Slot(this, wanted, border);
        slots.add(added);
        return added;
    }

    /** Whether something has to be done in it, at any depth. */
    boolean isChangedBelow() {
        return changedBelow;
    }

    void setChangedBelow() {
        for (ViewNode node = this; node != null && !node.changedBelow; node = node.owner) {
            node.changedBelow = true;
        }
    }

    void setUnchangedBelow() {
        changedBelow = false;
    }

    /** Whether it was made in this refresh. */
    boolean isFresh() {
        return fresh;
    }

    void setFresh(boolean now) {
        fresh = now;
    }

    @Override
    void becameDue() {
        if (owner != null) {
            owner.setChangedBelow();
        }
    }

    @Override
    void retireAll() {
        super.retireAll();
        for (Slot slot : slots) {
            slot.retireAll();
            slot.elements().values().forEach(ViewNode::retireAll);
        }
    }
}
