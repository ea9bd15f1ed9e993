package org.clusterscape.model.edit;

import java.util.Collection;
import java.util.List;

import org.clusterscape.model.edit.internal.ChildFeatures;
import org.clusterscape.model.edit.internal.CopyWithReferencesCommand;
import org.clusterscape.model.edit.internal.DropCommand;
import org.clusterscape.model.edit.internal.ElementPropertyDescriptor;
import org.clusterscape.model.edit.internal.KeptReferences;
import org.clusterscape.model.edit.internal.LabelDependents;
import org.clusterscape.model.edit.internal.NewChildCommand;
import org.clusterscape.model.edit.internal.NewChildren;
import org.clusterscape.model.edit.internal.Texts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * What all item providers of the metamodel have in common: how children are created, dropped and pasted, what a
 * property offers, and whose labels change with an element. Extension metamodels name it as the root of their item
 * providers to get the same.
 */
public class ElementItemProvider extends ItemProviderAdapter {

    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    private Texts texts() {
        return new Texts(getResourceLocator());
    }

    /** The generated providers leave out references, but many labels name what an element refers to. */
    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getFeature() instanceof EStructuralFeature feature
                && !feature.isTransient()) {
            fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        }
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        super.fireNotifyChanged(notification);
        for (EObject dependent : LabelDependents.of(notification)) {
            super.fireNotifyChanged(new ViewerNotification(notification, dependent, false, true));
        }
    }

    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child) {
        return ChildFeatures.choose(getChildrenFeatures(object), object, child);
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        return NewChildren.arrange((EObject) object, super.getNewChildDescriptors(object, domain, sibling), texts());
    }

    @Override
    protected Command createCreateChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Object value, int index, Collection<?> collection) {
        return new NewChildCommand(domain, owner, feature, value, index, collection, texts());
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator locator,
            String displayName, String description, EStructuralFeature feature, boolean isSettable, boolean multiLine,
            boolean sortChoices, Object staticImage, String category, String[] filterFlags, Object editorFactory) {
        return new ElementPropertyDescriptor(new ElementPropertyDescriptor.Settings(factory, locator, displayName,
                description, feature, isSettable, multiLine, staticImage, category, filterFlags, editorFactory));
    }

    @Override
    protected Command createDragAndDropCommand(EditingDomain domain, Object owner, float location, int operations,
            int operation, Collection<?> collection) {
        return new DropCommand(domain, owner, location, operations, operation, collection);
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
        return new CopyWithReferencesCommand(domain, owner, helper);
    }

    @Override
    protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Collection<?> collection, int index) {
        Command add = super.createAddCommand(domain, owner, feature, collection, index);
        return KeptReferences.restoredAfter(add, domain, feature, collection);
    }

    @Override
    protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        Command set = super.createSetCommand(domain, owner, feature, value);
        return feature instanceof EReference && !feature.isMany() && value instanceof EObject
                ? KeptReferences.restoredAfter(set, domain, feature, List.of(value)) : set;
    }
}
