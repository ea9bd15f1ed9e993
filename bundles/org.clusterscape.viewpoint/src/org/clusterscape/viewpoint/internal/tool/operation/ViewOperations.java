package org.clusterscape.viewpoint.internal.tool.operation;

import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.vsm.tool.CreateView;
import org.eclipse.emf.ecore.EObject;

/** Makes views as operations ask for it. */
final class ViewOperations {

    private final ToolRun run;

    ViewOperations(ToolRun run) {
        this.run = run;
    }

    /** Makes the view of an element. */
    void create(CreateView creation, EObject self) {
        run.complain(self, Messages.Operation_viewRefused);
    }
}
