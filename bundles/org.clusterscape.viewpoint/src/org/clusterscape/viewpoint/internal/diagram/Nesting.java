package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.session.ModelSession;
import org.eclipse.emf.ecore.EObject;

/**
 * Ends the nesting of mappings that contain themselves where it would never end by itself: at a depth, where an object is
 * nested in itself again and again, and at a number of nested elements.
 */
final class Nesting {

    private static final int DEPTH = 100;
    private static final int SAME = 8;
    private static final int ELEMENTS = 100_000;

    private final ModelSession session;
    private int elements;
    private boolean cutOff;

    Nesting(ModelSession session) {
        this.session = session;
    }

    /** Whether an element may be made in a slot; if not, a message names the mapping. */
    boolean mayAdd(Slot slot, EObject target) {
        int depth = 0;
        int same = 0;
        boolean nested = false;
        for (ViewNode owner = slot.owner(); owner.owner() != null; owner = owner.owner()) {
            depth++;
            if (owner.mapping() == slot.mapping()) {
                nested = true;
                if (owner.view().getTarget() == target) {
                    same++;
                }
            }
        }
        if (nested && (depth >= DEPTH || same >= SAME || elements >= ELEMENTS)) {
            cutOff = true;
            session.report(Severity.ERROR, Messages.bind(Messages.Diagram_endlessNesting, slot.mapping().getName(),
                    depth), slot.mapping(), target);
            return false;
        }
        if (nested) {
            elements++;
        }
        return true;
    }

    boolean isCutOff() {
        return cutOff;
    }
}
