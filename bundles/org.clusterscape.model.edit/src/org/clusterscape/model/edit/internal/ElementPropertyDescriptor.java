package org.clusterscape.model.edit.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** A property that explains itself by the metamodel's documentation and offers only values that make sense. */
public final class ElementPropertyDescriptor extends ItemPropertyDescriptor {

    /** What a generated item provider says of a property. */
    public record Settings(AdapterFactory adapterFactory, ResourceLocator locator, String displayName,
            String description, EStructuralFeature feature, boolean settable, boolean multiLine, Object image,
            String category, String[] filterFlags, Object editorFactory) {
    }

    public ElementPropertyDescriptor(Settings settings) {
        // Choices come sorted from here: the sorting of viewers puts key field 5 behind key field 41.
        super(settings.adapterFactory(), settings.locator(), settings.displayName(), settings.description(),
                settings.feature(), settings.settable(), settings.multiLine(), false, settings.image(),
                settings.category(), settings.filterFlags(), settings.editorFactory());
    }

    @Override
    public String getDescription(Object object) {
        return new Texts(resourceLocator).description(feature).orElse(description);
    }

    /**
     * A score cannot do without its city, so it is not taken away from it by editing the list of the city's scores;
     * likewise for memberships, relevances and linkages.
     */
    @Override
    public boolean canSetProperty(Object object) {
        boolean neededByOthers = feature instanceof EReference reference && reference.getEOpposite() != null
                && reference.getEOpposite().isRequired();
        return !neededByOthers && super.canSetProperty(object);
    }

    @Override
    protected Collection<?> getComboBoxObjects(Object object) {
        return feature instanceof EReference reference && object instanceof EObject element
                ? Candidates.of(element, reference, itemDelegator::getText) : super.getComboBoxObjects(object);
    }
}
