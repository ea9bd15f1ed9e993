package org.clusterscape.model.edit.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Copies an element together with what it refers to outside the copy, which EMF leaves out where references are mutual. */
public final class CopyWithReferencesCommand extends InitializeCopyCommand {

    public CopyWithReferencesCommand(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
        super(domain, owner, helper);
    }

    @Override
    protected void copyReferences() {
        super.copyReferences();
        KeptReferences.keep(owner, copy, copyHelper);
    }
}
