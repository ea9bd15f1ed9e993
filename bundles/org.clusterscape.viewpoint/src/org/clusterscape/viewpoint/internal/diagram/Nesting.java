package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * Ends the nesting of mappings that contain themselves where it would never end by itself: at a depth, where an object
 * is nested in itself again and again, and where the same objects are nested again and again.
 */
final class Nesting {

    private static final int DEPTH = 100;
    private static final int SAME = 8;
    private static final int REPEATS = 5_000;

    private final ModelSession session;
    private final Map<AbstractNodeMapping, Set<EObject>> nested = new HashMap<>();
    private final Set<AbstractNodeMapping> reported = new HashSet<>();
    private int repeats;

    Nesting(ModelSession session) {
        this.session = session;
    }

    /** Whether an element may be made in a slot; if not, a message names the mapping. */
    boolean mayAdd(Slot slot, EObject target) {
        AbstractNodeMapping mapping = slot.mapping();
        int depth = 0;
        int same = 0;
        boolean inItself = false;
        for (ViewNode owner = slot.owner(); owner.owner() != null; owner = owner.owner()) {
            depth++;
            if (owner.mapping() == mapping) {
                inItself = true;
                if (owner.view().getTarget() == target) {
                    same++;
                }
            }
        }
        if (!inItself) {
            return true;
        }
        boolean repeated = !nested.computeIfAbsent(mapping, key -> new HashSet<>()).add(target);
        if (depth >= DEPTH || same >= SAME || repeated && repeats >= REPEATS) {
            if (reported.add(mapping)) {
                session.report(Severity.ERROR, Messages.bind(Messages.Diagram_endlessNesting, mapping.getName(), depth),
                        mapping, target);
            }
            return false;
        }
        if (repeated) {
            repeats++;
        }
        return true;
    }

    boolean isCutOff() {
        return !reported.isEmpty();
    }
}
