package org.clusterscape.diagram.internal.layout;

import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.measure.Spacing;

/** Places the children of a stack one after the other; each is as large as the stack in the other direction. */
final class StackLayout {

    private StackLayout() {
    }

    static void place(LayoutNode stack) {
        boolean vertical = stack.box.presentation() == Presentation.VERTICAL_STACK;
        double across = vertical ? stack.width - stack.insets.horizontal() : stack.height - stack.insets.vertical();
        double along = -Spacing.STACK_CONTENT;
        for (LayoutNode child : stack.children) {
            across = Math.max(across, vertical ? child.outer().width() : child.outer().height());
            along += Spacing.STACK_CONTENT + (vertical ? child.outer().height() : child.outer().width());
        }
        stack.grow(vertical ? across : along, vertical ? along : across);
        double x = stack.contentOrigin().x();
        double y = stack.contentOrigin().y();
        double spare = Math.max(0, vertical ? stack.height - stack.insets.vertical() - along
                : stack.width - stack.insets.horizontal() - along);
        for (LayoutNode child : stack.children) {
            boolean last = child == stack.children.getLast();
            if (vertical) {
                child.width = across;
                child.updateMargin(); // A label outside may fit below now.
                child.width = across - child.margin.horizontal();
                child.height += last ? spare : 0;
                child.moveOuterTo(x, y);
                y += child.outer().height() + Spacing.STACK_CONTENT;
            } else {
                child.height = across - child.margin.vertical();
                child.width += last ? spare : 0;
                child.moveOuterTo(x, y);
                x += child.outer().width() + Spacing.STACK_CONTENT;
            }
            if (child.isStack()) {
                place(child);
            }
        }
    }
}
