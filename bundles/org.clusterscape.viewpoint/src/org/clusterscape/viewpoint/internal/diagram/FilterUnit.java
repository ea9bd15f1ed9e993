package org.clusterscape.viewpoint.internal.diagram;

import java.util.List;

import org.clusterscape.viewpoint.vsm.filter.CompositeFilterDescription;

/** What the active filters say of one element. */
final class FilterUnit extends Unit {

    private final ElementNode node;
    private final FilterPass pass;
    private List<CompositeFilterDescription> hiding = List.of();
    private boolean collapsed;

    FilterUnit(ElementNode node, FilterPass pass) {
        this.node = node;
        this.pass = pass;
    }

    ElementNode node() {
        return node;
    }

    /** The filters that hide it. */
    List<CompositeFilterDescription> hiding() {
        return hiding;
    }

    /** Whether a filter collapses it. */
    boolean isCollapsed() {
        return collapsed;
    }

    void set(List<CompositeFilterDescription> filters, boolean isCollapsed) {
        hiding = filters;
        collapsed = isCollapsed;
    }

    @Override
    void becameDue() {
        pass.add(this);
    }
}
