package org.clusterscape.model.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Makes the resources of model files, wherever EMF is asked for one. */
public final class ClusterscapeResourceFactory extends XMIResourceFactoryImpl {

    @Override
    public Resource createResource(URI uri) {
        return new ClusterscapeResource(uri);
    }
}
