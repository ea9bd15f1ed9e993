package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.internal.style.StyleResolver;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/**
 * What the engine knows of one diagram between refreshes: its elements by mapping, and what each of them was made from.
 */
final class DiagramState {

    private final ModelSession session;
    private final DSemanticDiagram diagram;
    private final MappingTable table;
    private final Evaluations evaluations;
    private final ReadIndex reads;
    private final ViewNode root;
    private final EdgeOrder edgeOrder;
    private final ElementFactory factory = new ElementFactory(this);
    private final EdgeFactory edges = new EdgeFactory(this);
    private final Removal removal = new Removal(this);
    private final Nesting nesting;
    private final Looks looks;
    private final Map<EdgeMapping, EdgeSlot> edgeSlots = new HashMap<>();
    private final Round round = new Round();
    private IProgressMonitor monitor;

    DiagramState(ModelSession session, DSemanticDiagram diagram, MappingTable table, StyleResolver styles) {
        this.session = session;
        this.diagram = diagram;
        this.table = table;
        this.evaluations = new Evaluations(session, diagram);
        this.reads = new ReadIndex(session);
        this.root = new ViewNode(null, diagram, null);
        this.nesting = new Nesting(session);
        this.looks = new Looks(this, styles);
        this.edgeOrder = new EdgeOrder(this, session);
    }

    ModelSession session() {
        return session;
    }

    DSemanticDiagram diagram() {
        return diagram;
    }

    MappingTable table() {
        return table;
    }

    Evaluations evaluations() {
        return evaluations;
    }

    ReadIndex reads() {
        return reads;
    }

    ViewNode root() {
        return root;
    }

    ElementFactory factory() {
        return factory;
    }

    EdgeFactory edges() {
        return edges;
    }

    Removal removal() {
        return removal;
    }

    /** What happens in the refresh that is going on. */
    Round round() {
        return round;
    }

    void setMonitor(IProgressMonitor now) {
        monitor = now;
    }

    void checkCanceled() {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** The slots of an owner whose mappings count now, in the order in which they are treated. */
    List<Slot> activeSlots(ViewNode node) {
        if (node.active() == null) {
            node.setActive(findSlots(node));
        }
        return node.active();
    }

    private List<Slot> findSlots(ViewNode node) {
        List<Slot> result = new ArrayList<>();
        if (node == root) {
            table.nodes().forEach(mapping -> result.add(node.slot(mapping, false)));
            table.containers().forEach(mapping -> result.add(node.slot(mapping, false)));
        } else if (!(node.view() instanceof DNodeListElement)) {
            MappingTable.Inside inside = table.inside(node.mapping());
            inside.borders().forEach(mapping -> result.add(node.slot(mapping, true)));
            if (node.view() instanceof DNodeContainer) {
                inside.containers().forEach(mapping -> result.add(node.slot(mapping, false)));
            }
            boolean stack = NodePass.isStack(node.mapping());
            if (node.view() instanceof DNodeList || node.view() instanceof DNodeContainer && !stack) {
                for (NodeMapping mapping : inside.nodes()) {
                    result.add(node.slot(mapping, false));
                }
            }
        }
        return result;
    }

    /** The slots of the edges whose mappings count now, in the order in which they are treated. */
    List<EdgeSlot> edgeSlots() {
        return edgeOrder.slots();
    }

    /** The slot of the edges of a mapping if that counts now; null otherwise. */
    EdgeSlot edgeSlot(EdgeMapping mapping) {
        EdgeSlot slot = edgeSlots.get(mapping);
        return slot != null && edgeOrder.slots().contains(slot) ? slot : null;
    }

    /** The slot of a mapping that imports nothing, whether it counts or not. */
    EdgeSlot anyEdgeSlot(EdgeMapping mapping) {
        return edgeSlots.computeIfAbsent(mapping, EdgeSlot::new);
    }

    /** All slots of edges there ever were. */
    Collection<EdgeSlot> allEdgeSlots() {
        return edgeSlots.values();
    }

    /** Whether the engine makes new elements of a mapping. */
    boolean isSynchronized(DiagramElementMapping mapping) {
        boolean creates = mapping instanceof AbstractNodeMapping node ? Mappings.createsElements(node)
                : mapping.isCreateElements();
        return creates && (diagram.isSynchronized() || mapping.isSynchronizationLock());
    }

    /** Whether one more element may be made in a slot, so that a recursion comes to an end. */
    boolean mayAdd(Slot slot, EObject target) {
        return isSynchronized(slot.mapping()) && nesting.mayAdd(slot, target);
    }

    /** Whether the nesting of elements had to be cut off. */
    boolean isCutOff() {
        return nesting.isCutOff();
    }

    /** Gives an element its looks if they are due. */
    void refreshLooks(ElementNode node) {
        if (node.isDue()) {
            looks.refresh(node);
        }
    }

    /** A new element stands in the diagram. */
    void added(ElementNode node) {
        looks.refreshNew(node);
        round.added(node);
    }

    /** Takes an element out of the diagram, with all that depends on it. */
    void remove(Slot slot, ViewNode node) {
        removal.remove(slot, node);
    }

    /** Takes an edge out of the diagram, with the edges at it. */
    void remove(EdgeNode node) {
        removal.remove(node);
    }

    /** There are other views of a mapping than before. */
    void viewsChanged(DiagramElementMapping mapping) {
        round.viewsChanged(mapping);
    }

    /** Does something with all elements, each before those inside it, and edges last. */
    void allElements(Consumer<ElementNode> work) {
        forEach(root, work);
        for (EdgeSlot slot : edgeSlots.values()) {
            slot.edges().values().forEach(work);
        }
    }

    private static void forEach(ViewNode owner, Consumer<ElementNode> work) {
        for (Slot slot : owner.slots()) {
            for (ViewNode node : slot.elements().values()) {
                work.accept(node);
                forEach(node, work);
            }
        }
    }

    /** What the engine knows of an edge; null if it is not of this diagram. */
    EdgeNode nodeOf(DEdge edge) {
        EdgeSlot slot = edge.getActualMapping() == null ? null
                : edgeSlots.get(Mappings.root(edge.getActualMapping()));
        EdgeNode node = slot == null ? null
                : slot.edges().get(new EdgeKey(edge.getTarget(), edge.getSourceNode(), edge.getTargetNode()));
        return node != null && node.element() == edge ? node : null;
    }

    /** What the engine knows of a view; null if it is not of this diagram. */
    ViewNode nodeOf(DSemanticDecorator view) {
        if (view == diagram) {
            return root;
        }
        if (!(view instanceof DDiagramElement) || !(view.eContainer() instanceof DSemanticDecorator container)) {
            return null;
        }
        ViewNode owner = nodeOf(container);
        for (Slot slot : owner == null ? List.<Slot>of() : owner.slots()) {
            ViewNode node = slot.elements().get(view.getTarget());
            if (node != null && node.view() == view) {
                return node;
            }
        }
        return null;
    }
}
