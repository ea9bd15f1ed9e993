package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.representation.diagram.AppliedCompositeFilters;
import org.clusterscape.viewpoint.representation.diagram.CollapseFilter;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.diagram.GraphicalFilter;
import org.clusterscape.viewpoint.vsm.filter.CompositeFilterDescription;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.eclipse.emf.ecore.EObject;

/** Applies the active filters of a diagram to its elements. */
final class FilterPass {

    private static final int PIXELS = 10;

    private final DiagramState state;
    private final FilterConditions conditions;
    private List<FilterUnit> due = new ArrayList<>();
    private boolean changed;

    FilterPass(DiagramState state, Map<String, Object> values) {
        this.state = state;
        this.conditions = new FilterConditions(state.evaluations(), new HashMap<>(values));
    }

    /** Something has to be asked again. */
    void add(FilterUnit unit) {
        due.add(unit);
    }

    /** Asks all filters about all elements. */
    void runForAll() {
        due.clear();
        state.allElements(this::prepare);
        run();
    }

    /** Asks the filters about what is due. Gives whether any answer changed. */
    boolean run() {
        state.round().added().forEach(this::prepare);
        changed = false;
        List<FilterUnit> units = due;
        due = new ArrayList<>();
        for (FilterUnit unit : units) {
            if (unit.isDue() && unit.node().element().eContainer() != null) {
                ask(unit);
            }
        }
        return changed;
    }

    private void prepare(ElementNode node) {
        List<FilterDescription> filters = state.diagram().getActivatedFilters();
        if (node.filters() == null && !filters.isEmpty()) {
            node.setFilters(new FilterUnit(node, this));
        }
        if (node.filters() != null) {
            due.add(node.filters());
            node.filters().retire();
        } else {
            apply(node.element(), List.of(), false);
        }
    }

    private void ask(FilterUnit unit) {
        DDiagramElement element = unit.node().element();
        List<FilterDescription> filters = state.diagram().getActivatedFilters();
        state.reads().evaluate(unit, () -> {
            unit.set(conditions.hiding(filters, element), conditions.isCollapsed(filters, element));
            return null;
        });
        apply(element, unit.hiding(), unit.isCollapsed());
    }

    private void apply(DDiagramElement element, List<CompositeFilterDescription> hiding, boolean collapsed) {
        AppliedCompositeFilters applied = find(element, AppliedCompositeFilters.class);
        if (applied == null && !hiding.isEmpty()) {
            applied = DiagramFactory.eINSTANCE.createAppliedCompositeFilters();
            applied.getCompositeFilterDescriptions().addAll(hiding);
            element.getGraphicalFilters().add(applied);
            changed = true;
        } else if (applied != null && hiding.isEmpty()) {
            element.getGraphicalFilters().remove(applied);
            changed = true;
        } else if (applied != null && !applied.getCompositeFilterDescriptions().equals(hiding)) {
            applied.getCompositeFilterDescriptions().retainAll(hiding);
            applied.getCompositeFilterDescriptions().addAll(hiding);
            changed = true;
        }
        CollapseFilter collapse = find(element, CollapseFilter.class);
        if (collapse == null && collapsed) {
            element.getGraphicalFilters().add(collapse(element));
        } else if (collapse != null && !collapsed) {
            element.getGraphicalFilters().remove(collapse);
        }
    }

    // It keeps the size that the element had, in pixels.
    private static CollapseFilter collapse(DDiagramElement element) {
        CollapseFilter collapse = DiagramFactory.eINSTANCE.createCollapseFilter();
        switch (element) {
            case DNode node -> {
                collapse.setWidth(pixels(node.getWidth()));
                collapse.setHeight(pixels(node.getHeight()));
            }
            case DDiagramElementContainer container -> {
                collapse.setWidth(pixels(container.getWidth()));
                collapse.setHeight(pixels(container.getHeight()));
            }
            default -> {
                // items and edges have no size
            }
        }
        return collapse;
    }

    private static int pixels(Integer units) {
        return units == null || units < 0 ? -1 : units * PIXELS;
    }

    private static <T extends GraphicalFilter> T find(DDiagramElement element, Class<T> type) {
        if (element.getGraphicalFilters().isEmpty()) {
            return null;
        }
        for (EObject each : element.getGraphicalFilters()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
