package org.clusterscape.viewpoint.internal.tool;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Deletes elements of the model where no tool says how. */
public final class Deletions {

    private Deletions() {
    }

    /** Deletes the element that a view is about. */
    public static ToolCommand deleteTarget(CommandMaker maker, DSemanticDecorator view) {
        return deleteTarget(maker, view, run -> { });
    }

    /** Deletes the element that a view is about, and does something else after that. */
    public static ToolCommand deleteTarget(CommandMaker maker, DSemanticDecorator view, Consumer<ToolRun> after) {
        return delete(maker, List.of(view.getTarget()), after);
    }

    /** Deletes elements of the models of the session; those of other models stay. References to them go, too. */
    static ToolCommand delete(CommandMaker maker, Collection<EObject> elements, Consumer<ToolRun> after) {
        List<Resource> resources = maker.environment().session().resources();
        List<EObject> own = elements.stream().filter(each -> resources.contains(each.eResource())).toList();
        if (maker.safe() && own.isEmpty()) {
            return maker.refused(Messages.Tool_deleteLabel, Messages.Tool_nothingToDelete);
        }
        if (maker.safe() && own.stream().anyMatch(each -> each.eContainer() == null)) {
            return maker.refused(Messages.Tool_deleteLabel, Messages.Tool_rootNotDeleted);
        }
        return maker.command(Messages.Tool_deleteLabel, run -> {
            own.forEach(EcoreUtil::remove);
            after.accept(run);
        });
    }
}
