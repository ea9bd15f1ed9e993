package org.clusterscape.model.storage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Writes references whose target is missing from the file as they were read. */
final class ModelHelper extends XMIHelperImpl {

    private final ClusterscapeResource model;

    ModelHelper(ClusterscapeResource model) {
        super(model);
        this.model = model;
    }

    @Override
    public String getIDREF(EObject target) {
        String dangling = ((InternalEObject) target).eIsProxy() ? model.danglingId(target) : null;
        return dangling == null ? super.getIDREF(target) : dangling;
    }
}
