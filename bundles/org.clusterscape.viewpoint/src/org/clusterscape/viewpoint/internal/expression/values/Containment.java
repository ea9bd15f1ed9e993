package org.clusterscape.viewpoint.internal.expression.values;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The ways up and down a model. Files whose elements contain each other make a circle of what should be a tree; that is
 * an error here and not an endless loop.
 */
public final class Containment {

    private static final int DEEPEST = 100_000;
    private static final int BETWEEN_LOOKS = 1 << 16;

    private Containment() {
    }

    /** All that an element contains, at any depth, each before what it contains itself. */
    public static List<EObject> all(EObject element) {
        List<EObject> result = new ArrayList<>();
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            result.add(each);
            if (result.size() % BETWEEN_LOOKS == 0) {
                ancestors(each);
                if (Thread.currentThread().isInterrupted()) {
                    throw new OperationCanceledException();
                }
            }
        }
        return result;
    }

    /** What contains an element, the nearest first. */
    public static List<EObject> ancestors(EObject element) {
        List<EObject> result = new ArrayList<>();
        for (EObject each = element.eContainer(); each != null; each = each.eContainer()) {
            result.add(each);
            checkDepth(result.size(), element);
        }
        return result;
    }

    /** The first element of a type, going up from an element; null if there is none. */
    public static EObject nearest(EObject start, EClass type) {
        int depth = 0;
        EObject current = start;
        while (current != null && !type.isInstance(current)) {
            current = current.eContainer();
            checkDepth(++depth, start);
        }
        return current;
    }

    private static void checkDepth(int depth, EObject element) {
        if (depth > DEEPEST) {
            throw new IllegalStateException(
                    Messages.bind(Messages.Library_containmentCircle, Types.name(element.eClass())));
        }
    }
}
