package org.clusterscape.viewpoint.internal.diagram;

/** The decorations that one element may have. */
final class DecorationUnit extends Unit {

    private final ElementNode node;
    private final DecorationPass pass;

    DecorationUnit(ElementNode node, DecorationPass pass) {
        this.node = node;
        this.pass = pass;
    }

    ElementNode node() {
        return node;
    }

    @Override
    void becameDue() {
        pass.add(this);
    }
}
