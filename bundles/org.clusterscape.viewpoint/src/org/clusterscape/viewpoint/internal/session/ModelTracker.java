package org.clusterscape.viewpoint.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.expression.ModelChange;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of all changes in some models and passes them on. */
public final class ModelTracker extends EContentAdapter {

    private final List<Consumer<ModelChange>> listeners = new ArrayList<>();

    private final List<Resource> resources;

    /** Begins to hear of changes in resources. */
    public ModelTracker(List<Resource> resources) {
        this.resources = resources;
        resources.forEach(resource -> resource.eAdapters().add(this));
    }

    /** Adds somebody who wants to know. */
    public void add(Consumer<ModelChange> listener) {
        listeners.add(listener);
    }

    /** Somebody does not want to know any more. */
    public void remove(Consumer<ModelChange> listener) {
        listeners.remove(listener);
    }

    /** Ends hearing of changes. */
    public void dispose() {
        listeners.clear();
        resources.forEach(resource -> resource.eAdapters().remove(this));
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        changeOf(notification).ifPresent(change -> List.copyOf(listeners).forEach(each -> each.accept(change)));
    }

    /** The change that a notification tells of; of resources, only that they have other contents matters. */
    public static Optional<ModelChange> changeOf(Notification notification) {
        if (notification.getNotifier() instanceof Resource) {
            int feature = notification.getFeatureID(Resource.class);
            if (feature != Resource.RESOURCE__CONTENTS && feature != Resource.RESOURCE__IS_LOADED) {
                return Optional.empty();
            }
        }
        return ModelChange.of(notification);
    }
}
