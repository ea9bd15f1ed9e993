package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramPackage;
import org.eclipse.emf.ecore.EObject;

/** What has to be known before there is a diagram of a kind: whether it can be made, and what it is called. */
public final class Beginnings {

    private final ModelSession session;
    private final DiagramDescription description;

    public Beginnings(ModelSession session, DiagramDescription description) {
        this.session = session;
        this.description = description;
    }

    /** Whether it can be made of an object. */
    public boolean isPossible(EObject root) {
        if (!session.isInstance(root, description.getDomainClass())) {
            return false;
        }
        if (Mappings.isEmpty(description.getPreconditionExpression())) {
            return true;
        }
        EvaluationResult result = session.evaluate(description.getPreconditionExpression(), root, Variables.none(),
                description, DiagramPackage.Literals.DIAGRAM_DESCRIPTION__PRECONDITION_EXPRESSION);
        return !result.hasErrors() && result.asBoolean().orElse(false);
    }

    /** The title; null where there is none. */
    public String title(EObject root) {
        return Mappings.isEmpty(description.getTitleExpression()) ? null
                : session.evaluate(description.getTitleExpression(), root, Variables.none(), description,
                        DescriptionPackage.Literals.REPRESENTATION_DESCRIPTION__TITLE_EXPRESSION).asString()
                        .orElse(null);
    }
}
