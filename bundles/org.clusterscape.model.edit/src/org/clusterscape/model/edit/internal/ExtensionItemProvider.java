package org.clusterscape.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemStyledLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * Treats elements of a metamodel without item providers like our own: a kind of actor that an Ecore file adds has the
 * labels, properties and drop rules of an actor, and its own features besides.
 */
final class ExtensionItemProvider extends ReflectiveItemProvider implements IItemStyledLabelProvider, IItemFontProvider {

    private final Texts texts;
    private final ElementLabels labels;

    ExtensionItemProvider(AdapterFactory adapterFactory, Texts texts) {
        super(adapterFactory);
        this.texts = texts;
        this.labels = new ElementLabels(texts);
    }

    @Override
    public String getText(Object object) {
        return labels.getText(object);
    }

    @Override
    public Object getStyledText(Object object) {
        return labels.getStyledText(object);
    }

    @Override
    public Object getImage(Object object) {
        return labels.getImage(object);
    }

    @Override
    public Object getFont(Object object) {
        return labels.getFont(object);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        super.fireNotifyChanged(notification);
        for (EObject dependent : LabelDependents.of(notification)) {
            super.fireNotifyChanged(new ViewerNotification(notification, dependent, false, true));
        }
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : ((EObject) object).eClass().getEAllStructuralFeatures()) {
            if (!(feature instanceof EReference reference) || !reference.isContainment() && !reference.isContainer()) {
                descriptors.add(descriptor(feature));
            }
        }
        return descriptors;
    }

    private IItemPropertyDescriptor descriptor(EStructuralFeature feature) {
        return new ElementPropertyDescriptor(new ElementPropertyDescriptor.Settings(getRootAdapterFactory(),
                texts.locator(), texts.feature(feature), null, feature, feature.isChangeable(), false,
                feature instanceof EAttribute ? ItemPropertyDescriptor.GENERIC_VALUE_IMAGE : null, null, null, null));
    }

    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child) {
        return ChildFeatures.choose(getChildrenFeatures(object), object, child);
    }

    /** What could be put into a feature for anything is left to those who know the extension: to list all is no help. */
    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        List<?> possible = super.getNewChildDescriptors(object, domain, sibling).stream()
                .filter(d -> !(d instanceof CommandParameter p && ChildFeatures.takesAnything(p.getFeature()))).toList();
        return NewChildren.arrange((EObject) object, possible, texts);
    }

    @Override
    protected Command createCreateChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Object value, int index, Collection<?> collection) {
        return new NewChildCommand(domain, owner, feature, value, index, collection, texts);
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
        return KeptReferences.restoredAfter(super.createAddCommand(domain, owner, feature, collection, index), domain,
                feature, collection);
    }
}
