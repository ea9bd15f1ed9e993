package org.clusterscape.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** What all item providers of the metamodel have in common. */
public class ElementItemProvider extends ItemProviderAdapter {

    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }
}
