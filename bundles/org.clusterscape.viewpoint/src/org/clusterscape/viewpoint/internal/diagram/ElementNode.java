package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;

/** What the engine knows of an element of a diagram. As a unit it is the element's looks: label, style, size and more. */
abstract sealed class ElementNode extends Unit permits ViewNode, EdgeNode {

    private FilterUnit filters;
    private DecorationUnit decorations;

    /** The element. */
    abstract DDiagramElement element();

    /** What the active filters say of it; null as long as none is. */
    final FilterUnit filters() {
        return filters;
    }

    final void setFilters(FilterUnit unit) {
        filters = unit;
    }

    /** The decorations that it may have; null as long as there are none. */
    final DecorationUnit decorations() {
        return decorations;
    }

    final void setDecorations(DecorationUnit unit) {
        decorations = unit;
    }

    /** Gives it up: what was read for it does not count any more. */
    void retireAll() {
        retire();
        if (filters != null) {
            filters.retire();
        }
        if (decorations != null) {
            decorations.retire();
        }
    }
}
