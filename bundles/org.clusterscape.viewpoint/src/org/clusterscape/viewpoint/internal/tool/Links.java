package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.RepresentationLink;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.RepresentationElementMapping;
import org.clusterscape.viewpoint.vsm.table.TableCreationDescription;
import org.clusterscape.viewpoint.vsm.table.TableNavigationDescription;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.DiagramCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.DiagramNavigationDescription;
import org.clusterscape.viewpoint.vsm.tool.RepresentationCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.RepresentationNavigationDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.clusterscape.viewpoint.vsm.tree.TreeCreationDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeNavigationDescription;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The representations that elements lead to. */
public final class Links {

    private static final ToolPackage TOOL = ToolPackage.eINSTANCE;

    private final CommandMaker maker;

    public Links(CommandMaker maker) {
        this.maker = maker;
    }

    /** What the mapping of a view says. */
    public List<RepresentationLink> of(RepresentationElementMapping mapping, DSemanticDecorator view) {
        List<RepresentationLink> result = new ArrayList<>();
        for (RepresentationCreationDescription each : mapping.getDetailDescriptions()) {
            if (maker.preconditionOn(each, view, Variables.none()).isEmpty()) {
                Variables variables = variables(each.getContainerViewVariable() == null ? null
                        : each.getContainerViewVariable().getName(), view);
                List<EObject> elements = elements(each, each.getBrowseExpression(),
                        TOOL.getRepresentationCreationDescription_BrowseExpression(), view, variables);
                String title = each.getTitleExpression() == null || each.getTitleExpression().isEmpty() ? null
                        : maker.environment().session().evaluate(each.getTitleExpression(),
                                elements.isEmpty() ? view.getTarget() : elements.getFirst(), variables, each,
                                TOOL.getRepresentationCreationDescription_TitleExpression()).asString().orElse(null);
                result.add(new RepresentationLink(each, described(each), elements, true, title));
            }
        }
        for (RepresentationNavigationDescription each : mapping.getNavigationDescriptions()) {
            if (maker.preconditionOn(each, view, Variables.none()).isEmpty()) {
                Variables variables = variables(each.getContainerViewVariable() == null ? null
                        : each.getContainerViewVariable().getName(), view);
                List<EObject> elements = elements(each, each.getBrowseExpression(),
                        TOOL.getRepresentationNavigationDescription_BrowseExpression(), view, variables);
                result.add(new RepresentationLink(each, described(each), elements, false, null));
            }
        }
        return result;
    }

    /** What is to be done to the model before a representation is made. */
    public ToolCommand creation(RepresentationCreationDescription tool, DSemanticDecorator view, String name) {
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        DeclaredVariables variables = new DeclaredVariables().with(tool.getContainerViewVariable(), view)
                .with(tool.getRepresentationNameVariable(), name);
        return maker.command(new CommandMaker.Plan(tool, maker.preconditionOn(tool, view, Variables.none()), variables,
                true, first, view.getTarget()));
    }

    private static Variables variables(String name, DSemanticDecorator view) {
        Variables result = Variables.none().with("containerView", view).with("container", view.getTarget());
        return name == null ? result : result.with(name, view);
    }

    private List<EObject> elements(EObject holder, String browse, EAttribute feature, DSemanticDecorator view,
            Variables variables) {
        if (browse == null || browse.isBlank()) {
            return List.of(view.getTarget());
        }
        Collection<EObject> found = maker.environment().session()
                .evaluate(browse, view.getTarget(), variables, holder, feature).asEObjects().orElse(List.of());
        return List.copyOf(found);
    }

    private static RepresentationDescription described(AbstractToolDescription tool) {
        return switch (tool) {
            case DiagramCreationDescription diagram -> diagram.getDiagramDescription();
            case TableCreationDescription table -> table.getTableDescription();
            case TreeCreationDescription tree -> tree.getTreeDescription();
            case DiagramNavigationDescription diagram -> diagram.getDiagramDescription();
            case TableNavigationDescription table -> table.getTableDescription();
            case TreeNavigationDescription tree -> tree.getTreeDescription();
            default -> null;
        };
    }
}
