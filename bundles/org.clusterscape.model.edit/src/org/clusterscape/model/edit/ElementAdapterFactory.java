package org.clusterscape.model.edit;

import java.util.Set;

import org.clusterscape.model.edit.internal.ElementLabels;
import org.clusterscape.model.edit.internal.ExtensionAdapterFactory;
import org.clusterscape.model.edit.internal.Texts;
import org.clusterscape.model.edit.provider.ClusterscapeItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemStyledLabelProvider;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/**
 * The item providers of the metamodel, with the labels that elements have everywhere else in the product
 * ({@link org.clusterscape.model.label.Labels}) in place of the generated ones.
 */
public class ElementAdapterFactory extends ClusterscapeItemProviderAdapterFactory {

    private static final Set<Class<?>> LABEL_TYPES = Set.of(IItemLabelProvider.class, IItemStyledLabelProvider.class,
            IItemFontProvider.class);

    private final ElementLabels labels = new ElementLabels(new Texts(getResourceLocator()));

    public ElementAdapterFactory() {
        supportedTypes.addAll(LABEL_TYPES);
    }

    /**
     * A factory for everything that a model can hold: the metamodel's elements, those of plug-ins that bring item
     * providers of their own, and those of metamodels without a plug-in. To be disposed of by the caller.
     */
    public static ComposedAdapterFactory composed() {
        ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        factory.addAdapterFactory(new ResourceItemProviderAdapterFactory());
        factory.addAdapterFactory(new ElementAdapterFactory());
        factory.addAdapterFactory(new ExtensionAdapterFactory());
        return factory;
    }

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        // The provider is attached even where only a label is wanted: it is what hears of changes.
        Adapter provider = super.adapt(notifier, type);
        return provider instanceof ElementItemProvider && LABEL_TYPES.contains(type) ? labels : provider;
    }
}
