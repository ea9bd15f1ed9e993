package org.clusterscape.model.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/** Lets references lead to files of this computer, and nowhere else: no model makes Clusterscape call a server. */
final class LocalFiles extends FileURIHandlerImpl {

    @Override
    public boolean canHandle(URI uri) {
        return super.canHandle(uri) && (uri.authority() == null || uri.authority().isEmpty());
    }
}
