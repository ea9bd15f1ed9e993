package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Records all that changes in models, and keeps references from leading to what has been removed. */
public final class Recording extends ChangeRecorder {

    private final List<Resource> resources;
    private final Set<EObject> takenOut = new LinkedHashSet<>();
    private boolean changed;

    /** Begins to record. */
    public Recording(Collection<Resource> resources) {
        this.resources = List.copyOf(resources);
        beginRecording(this.resources);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (isRecording() && !notification.isTouch()) {
            note(notification);
        }
    }

    private void note(Notification notification) {
        Object feature = notification.getFeature();
        if (notification.getNotifier() instanceof Resource) {
            boolean contents = notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
            changed |= contents;
            if (contents) {
                noteRemoved(notification.getOldValue());
            }
        } else if (feature instanceof EStructuralFeature) {
            changed = true;
            if (feature instanceof EReference reference && reference.isContainment()) {
                noteRemoved(notification.getOldValue());
            }
        }
    }

    private void noteRemoved(Object old) {
        if (old instanceof EObject element) {
            takenOut.add(element);
        } else if (old instanceof Collection<?> many) {
            many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(takenOut::add);
        }
    }

    /** Whether anything is different from when the recording began. */
    public boolean hasChanges() {
        return changed;
    }

    /** Takes out all references to elements that were removed meanwhile and not put back. */
    public void removeDanglingReferences() {
        List<EObject> removed = takenOut.stream().filter(element -> !isAttached(element)).toList();
        if (!removed.isEmpty()) {
            removeReferencesTo(removed);
        }
    }

    /** Takes out all references that lead from the models to some elements, or to what is inside them. */
    private void removeReferencesTo(Collection<EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>();
        elements.forEach(element -> {
            all.add(element);
            element.eAllContents().forEachRemaining(all::add);
        });
        EcoreUtil.UsageCrossReferencer.findAll(all, resources).forEach((element, settings) -> {
            for (EStructuralFeature.Setting setting : new ArrayList<>(settings)) {
                if (!all.contains(setting.getEObject()) && isChangeable(setting.getEStructuralFeature())) {
                    EcoreUtil.remove(setting, element);
                }
            }
        });
    }

    private static boolean isChangeable(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived();
    }

    private boolean isAttached(EObject element) {
        return element.eResource() != null && resources.contains(element.eResource());
    }

    /** Ends the recording: what has to be done to take the changes back. */
    public ChangeDescription end() {
        ChangeDescription result = endRecording();
        dispose();
        return result;
    }
}
