package org.clusterscape.indicator.internal;

import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A copy of a model for calculators to read. Whatever they do to it, and however long one of them goes on after it was
 * given up, the model itself stays as it is; and that they did something to it is noticed.
 */
final class Snapshot {

    private final EcoreUtil.Copier copies = new EcoreUtil.Copier(false);
    private final ChangeWatch watch = new ChangeWatch();
    private final Ecosystem ecosystem;

    Snapshot(Ecosystem model) {
        ecosystem = (Ecosystem) copies.copy(model);
        copies.copyReferences();
        ecosystem.eAdapters().add(watch);
    }

    Ecosystem ecosystem() {
        return ecosystem;
    }

    EObject copyOf(EObject element) {
        return copies.get(element);
    }

    /** Whether a calculator changed the copy. */
    boolean isChanged() {
        return watch.changed;
    }

    private static final class ChangeWatch extends EContentAdapter {

        private volatile boolean changed;

        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch()) {
                changed = true;
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
