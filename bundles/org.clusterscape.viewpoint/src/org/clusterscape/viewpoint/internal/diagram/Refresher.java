package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.internal.style.StyleResolver;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.DiagramPackage.Literals;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** Keeps one diagram up to date. It is an adapter of the diagram, so that both live equally long. */
public final class Refresher extends AdapterImpl {

    private final ModelSession session;
    private final DSemanticDiagram diagram;
    private final Layers layers;
    private final Map<String, Object> filterValues = new HashMap<>();
    private StyleResolver styles;
    private DiagramState state;
    private FilterPass filters;
    private DecorationPass decorations;
    private Visibility visibility;

    private Refresher(ModelSession session, DSemanticDiagram diagram) {
        this.session = session;
        this.diagram = diagram;
        this.layers = new Layers(diagram.getDescription(), session.viewpoints());
        this.styles = new StyleResolver(session);
    }

    /** What keeps a diagram up to date in a session. */
    public static Refresher of(ModelSession session, DSemanticDiagram diagram) {
        for (var adapter : diagram.eAdapters()) {
            if (adapter instanceof Refresher known && known.session == session) {
                return known;
            }
        }
        Refresher added = new Refresher(session, diagram);
        diagram.eAdapters().add(added);
        return added;
    }

    /** The layers that the diagram may have. */
    public Layers layers() {
        return layers;
    }

    /** The values of the variables of filters, by name; they count from the next change of a filter on. */
    public Map<String, Object> filterValues() {
        return filterValues;
    }

    /** Evaluates everything, whatever changed. */
    public void refreshAll(IProgressMonitor monitor) {
        layers.mandatory().stream().filter(layer -> !diagram.getActivatedLayers().contains(layer))
                .forEach(diagram.getActivatedLayers()::add);
        List<Layer> active = diagram.getActivatedLayers();
        MappingTable table = new MappingTable(diagram.getDescription(), layers, active);
        state = null;
        DiagramState fresh = new DiagramState(session, diagram, table, styles);
        filters = new FilterPass(fresh, filterValues);
        decorations = new DecorationPass(fresh);
        visibility = new Visibility(table);
        new Adoption(fresh).run();
        fresh.setMonitor(monitor);
        fresh.round().setAnyDeleted();
        monitor.beginTask(Messages.Diagram_refreshing, IProgressMonitor.UNKNOWN);
        try {
            run(fresh, true);
        } finally {
            monitor.done();
        }
        state = fresh;
    }

    /** Evaluates only what some changes of the models may concern. */
    public void refresh(List<ModelChange> changes, IProgressMonitor monitor) {
        if (state == null || state.isCutOff() || changes.stream().anyMatch(change -> change.element() == null)
                || !new Inventory(state).isComplete()) {
            refreshAll(monitor);
            return;
        }
        DiagramState known = state;
        state = null;
        known.setMonitor(monitor);
        for (ModelChange change : changes) {
            known.reads().apply(change);
            if (change.moved().stream().anyMatch(moved -> moved.eResource() == null)) {
                known.round().setAnyDeleted();
            }
        }
        known.reads().applyAlways();
        run(known, false);
        state = known;
    }

    private void run(DiagramState current, boolean everything) {
        new NodePass(current).run();
        if (current.round().isAnyDeleted()) {
            current.removal().removeOrphans(current.root());
        }
        new EdgePass(current).run();
        boolean filtered;
        if (everything) {
            decorations.runForAll();
            filters.runForAll();
            filtered = true;
        } else {
            decorations.run();
            filtered = filters.run();
        }
        if (filtered || current.round().isAnyHandedOver()) {
            visibility.apply(diagram);
        } else {
            visibility.apply(current.round().added().stream().map(ElementNode::element)
                    .filter(element -> element.eContainer() != null).toList());
        }
        current.round().end();
        current.setMonitor(null);
    }

    /** Switches a filter on or off; nothing is asked anew yet. */
    public void setFilter(FilterDescription filter, boolean active) {
        if (diagram.getActivatedFilters().contains(filter) != active) {
            DiagramState known = state;
            if (active) {
                diagram.getActivatedFilters().add(filter);
            } else {
                diagram.getActivatedFilters().remove(filter);
            }
            state = known;
        }
    }

    // What the diagram is made for is another now, and nobody may have told.
    @Override
    public void notifyChanged(Notification notification) {
        Object feature = notification.getFeature();
        if (feature == Literals.DDIAGRAM__ACTIVATED_LAYERS || feature == Literals.DDIAGRAM__ACTIVATED_FILTERS
                || feature == Literals.DDIAGRAM__SYNCHRONIZED || feature == Literals.DDIAGRAM__DESCRIPTION) {
            state = null;
        }
    }

    /** Asks the active filters anew. */
    public void refreshFilters() {
        if (state == null) {
            refreshAll(new NullProgressMonitor());
            return;
        }
        filters = new FilterPass(state, filterValues);
        state.allElements(node -> {
            if (node.filters() != null) {
                node.filters().retire();
                node.setFilters(null);
            }
        });
        filters.runForAll();
        visibility.apply(diagram);
    }

    /** Decides anew which elements are shown, after some were hidden or revealed. */
    public void refreshVisibility() {
        if (state == null) {
            refreshAll(new NullProgressMonitor());
        } else {
            visibility.apply(diagram);
        }
    }

    /** All that was read of models and specification is forgotten; the next refresh evaluates everything. */
    public void forget() {
        state = null;
        styles = new StyleResolver(session);
    }

    /** What is known of the diagram; null before the first refresh. */
    DiagramState state() {
        return state;
    }
}
