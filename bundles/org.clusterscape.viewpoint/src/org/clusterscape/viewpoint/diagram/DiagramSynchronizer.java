package org.clusterscape.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.internal.diagram.Beginnings;
import org.clusterscape.viewpoint.internal.diagram.DiagramRules;
import org.clusterscape.viewpoint.internal.diagram.Edits;
import org.clusterscape.viewpoint.internal.diagram.Keys;
import org.clusterscape.viewpoint.internal.diagram.Refresher;
import org.clusterscape.viewpoint.internal.diagram.Watched;
import org.clusterscape.viewpoint.internal.session.ModelTracker;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes diagrams of models and keeps them up to date. An element of a diagram is the same element as long as its
 * mapping, the object that it shows and the element that it is in are the same.
 * <p>
 * Nothing here throws because of what a specification says: the messages are in {@link ModelSession#problems()}, and
 * the rest of the diagram is made. All methods may run Java services of the specification; one that never returns is given
 * up after the time limit of the interpreter.
 */
public final class DiagramSynchronizer {

    private final ModelSession session;

    /** @param session the models, and the viewpoints whose layers and rules count */
    public DiagramSynchronizer(ModelSession session) {
        this.session = session;
    }

    /** The models and viewpoints. */
    public ModelSession session() {
        return session;
    }

    /** Whether a diagram of a kind can be made of an object: by its class, and by the precondition. */
    public boolean canCreate(DiagramDescription description, EObject root) {
        return new Beginnings(session, description).isPossible(root);
    }

    /** All objects of the models that a diagram of a kind can be made of, in document order. */
    public List<EObject> creatableOn(DiagramDescription description) {
        return session.instances(description.getDomainClass()).stream().filter(root -> canCreate(description, root))
                .toList();
    }

    /** Makes a diagram; see {@link #create(DiagramDescription, EObject, IProgressMonitor)}. */
    public DSemanticDiagram create(DiagramDescription description, EObject root) {
        return create(description, root, new NullProgressMonitor());
    }

    /**
     * Makes a diagram with the layers that are active at first, and refreshes it once. Whether it may be made of the
     * object is not checked. Its name is its title, or null where it has none. The model is only read: operations that
     * the specification wants at the beginning are not run.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor wants that
     */
    public DSemanticDiagram create(DiagramDescription description, EObject root, IProgressMonitor monitor) {
        return Watched.run(session, () -> {
            DSemanticDiagram diagram = DiagramFactory.eINSTANCE.createDSemanticDiagram();
            diagram.setDescription(description);
            diagram.setTarget(root);
            diagram.setName(new Beginnings(session, description).title(root));
            Refresher refresher = Refresher.of(session, diagram);
            diagram.getActivatedLayers().addAll(refresher.layers().initial());
            refresher.refreshAll(monitor);
            return diagram;
        });
    }

    /** Makes all diagrams that specifications want to be there from the beginning. */
    public List<DSemanticDiagram> createInitial() {
        List<DSemanticDiagram> result = new ArrayList<>();
        for (Viewpoint viewpoint : session.viewpoints()) {
            for (RepresentationDescription each : viewpoint.getOwnedRepresentations()) {
                if (each instanceof DiagramDescription description && description.isInitialisation()) {
                    creatableOn(description).forEach(root -> result.add(create(description, root)));
                }
            }
        }
        return result;
    }

    /** Evaluates a diagram as a whole. */
    public void refresh(DSemanticDiagram diagram) {
        refresh(diagram, new NullProgressMonitor());
    }

    /**
     * Evaluates a diagram as a whole. What is still wanted stays the same element, with its place, its style settings
     * and whether it is hidden.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor wants that; the diagram is incomplete
     *         then, and its next refresh evaluates it as a whole
     */
    public void refresh(DSemanticDiagram diagram, IProgressMonitor monitor) {
        Refresher refresher = Refresher.of(session, diagram);
        Watched.run(session, () -> {
            refresher.refreshAll(monitor);
            return null;
        });
    }

    /**
     * Evaluates what some changes may concern. The result is that of {@link #refresh(DSemanticDiagram)}. Without an
     * earlier refresh in this session, the diagram is evaluated as a whole.
     *
     * @param changes all notifications of changes in the models since the last refresh, in their order
     */
    public void refresh(DSemanticDiagram diagram, Collection<? extends Notification> changes) {
        List<ModelChange> known = new ArrayList<>(changes.size());
        changes.forEach(each -> ModelTracker.changeOf(each).ifPresent(known::add));
        refreshChanged(diagram, known);
    }

    /** The same with changes that a listener of the session, or a {@link ChangeLog}, heard of. */
    public void refreshChanged(DSemanticDiagram diagram, List<ModelChange> changes) {
        Refresher refresher = Refresher.of(session, diagram);
        Watched.run(session, () -> {
            refresher.refresh(changes, new NullProgressMonitor());
            return null;
        });
    }

    /**
     * Begins to collect the changes of the models, so that they can be given to {@link #refreshChanged}. Begun right
     * after a refresh, it misses nothing.
     */
    public ChangeLog track() {
        return new ChangeLog(session);
    }

    /** Collects the changes of the models of a session, from its making until it is closed. */
    public static final class ChangeLog implements AutoCloseable {

        private final ModelSession session;
        private final List<ModelChange> changes = new ArrayList<>();
        private final Consumer<ModelChange> listener = changes::add;

        private ChangeLog(ModelSession session) {
            this.session = session;
            session.addListener(listener);
        }

        /** The changes so far, which the log does not hold any more. */
        public List<ModelChange> take() {
            List<ModelChange> result = List.copyOf(changes);
            changes.clear();
            return result;
        }

        /** Whether there were no changes. */
        public boolean isEmpty() {
            return changes.isEmpty();
        }

        @Override
        public void close() {
            session.removeListener(listener);
        }
    }

    /** The layers of a diagram: the default one, additional ones, and those that other chosen viewpoints add. */
    public List<Layer> layers(DSemanticDiagram diagram) {
        return Refresher.of(session, diagram).layers().all();
    }

    /**
     * Switches a layer on or off, and refreshes the diagram. Elements of a layer that is off stay and are not visible.
     */
    public void setLayer(DSemanticDiagram diagram, Layer layer, boolean active) {
        if (diagram.getActivatedLayers().contains(layer) != active) {
            if (active) {
                diagram.getActivatedLayers().add(layer);
            } else {
                diagram.getActivatedLayers().remove(layer);
            }
            refresh(diagram);
        }
    }

    /** Switches a filter on or off; what it hides is not visible. */
    public void setFilter(DSemanticDiagram diagram, FilterDescription filter, boolean active) {
        setFilter(diagram, filter, active, Map.of());
    }

    /**
     * Switches a filter with variables on or off.
     *
     * @param values the values of its variables by name: an object, a collection of objects, or a plain value
     */
    public void setFilter(DSemanticDiagram diagram, FilterDescription filter, boolean active,
            Map<String, ?> values) {
        Refresher refresher = Refresher.of(session, diagram);
        refresher.filterValues().putAll(values);
        refresher.setFilter(filter, active);
        Watched.run(session, () -> {
            refresher.refreshFilters();
            return null;
        });
    }

    /** Hides an element for the user, or shows it again. It stays hidden over refreshes. */
    public void setHidden(DDiagramElement element, boolean hidden) {
        Edits.setHidden(element, hidden);
        Refresher.of(session, (DSemanticDiagram) element.getParentDiagram()).refreshVisibility();
    }

    /**
     * Makes an element by hand, as tools do; it stays over refreshes if its mapping proposes its object.
     *
     * @param owner  the diagram, or the element that it goes into or to the border of
     * @param target what it shows
     * @return the new element, or the one that there is already
     * @throws IllegalArgumentException if the owner has no elements of the mapping
     */
    public DDiagramElement createElement(DSemanticDecorator owner, AbstractNodeMapping mapping, EObject target) {
        return new Edits(session, owner).createElement(owner, mapping, target);
    }

    /**
     * Makes an edge by hand, as tools do; it stays over refreshes if its mapping proposes it.
     *
     * @param element what it shows
     * @return the new edge, or the one that there is already
     */
    public DEdge createEdge(EdgeMapping mapping, EObject element, EdgeTarget source, EdgeTarget target) {
        return new Edits(session, source).createEdge(mapping, element, source, target);
    }

    /** Takes an element out of its diagram, with all in it and the edges at it. A refresh may bring it back. */
    public void removeElement(DDiagramElement element) {
        new Edits(session, element).remove(element);
    }

    /** Forgets all that is remembered of a diagram between refreshes, as is needed after changes of a specification. */
    public void forget(DSemanticDiagram diagram) {
        Refresher.of(session, diagram).forget();
    }

    /** The rules of the specification that do not hold, in the order of the elements. */
    public List<Violation> validate(DSemanticDiagram diagram) {
        return Watched.run(session,
                () -> new DiagramRules(session, diagram, Refresher.of(session, diagram).layers().extensions())
                        .check());
    }

    /**
     * A readable name of an element, the same after each refresh as long as mapping and place in the model are the
     * same: <code>/Mapping@fragment/Inner@fragment</code>, or for edges
     * <code>edge:Mapping@fragment [source -> target]</code>.
     */
    public String key(DDiagramElement element) {
        return new Keys().of(element);
    }

    /** The keys of several elements, found faster than one by one, in the same order. */
    public List<String> keys(List<? extends DDiagramElement> elements) {
        Keys keys = new Keys();
        return elements.stream().map(keys::of).toList();
    }
}
