package org.clusterscape.model.edit.internal;

import java.util.List;

import org.clusterscape.model.edit.provider.ClusterscapeEditPlugin;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemStyledLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Makes the item providers of metamodels that no plug-in provides any for, such as an Ecore file beside the model. */
public final class ExtensionAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    public ExtensionAdapterFactory() {
        reflectiveItemProviderAdapter = new ExtensionItemProvider(this, new Texts(ClusterscapeEditPlugin.INSTANCE));
        supportedTypes.addAll(List.of(IItemStyledLabelProvider.class, IItemFontProvider.class));
    }
}
