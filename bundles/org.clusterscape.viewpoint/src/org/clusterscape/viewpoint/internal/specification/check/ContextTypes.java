package org.clusterscape.viewpoint.internal.specification.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.SemanticBasedDecoration;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.MappingBasedDecoration;
import org.clusterscape.viewpoint.vsm.filter.MappingFilter;
import org.clusterscape.viewpoint.vsm.table.ElementColumnMapping;
import org.clusterscape.viewpoint.vsm.table.LineMapping;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.clusterscape.viewpoint.vsm.validation.SemanticValidationRule;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells the class of <code>self</code> in the expressions of a specification, wherever that is certain. */
final class ContextTypes {

    private static final String CANDIDATES = "semanticCandidatesExpression";
    private static final String VIEW_CONDITION = "viewConditionExpression";

    private final Metamodels metamodels;
    private final Reuse reuse;

    ContextTypes(EObject specification, Metamodels metamodels) {
        this.metamodels = metamodels;
        this.reuse = new Reuse(specification);
    }

    /** The class of <code>self</code> in an expression, or one that it is derived from; null if that is not certain. */
    EClass selfOf(EObject element, EAttribute expression) {
        if (element instanceof ModelOperation operation) {
            return OperationContext.typeAt(operation, metamodels);
        }
        if (expression.getName().equals(CANDIDATES)) {
            return container(element);
        }
        if (expression.getName().equals(VIEW_CONDITION)) {
            return null;
        }
        if (element instanceof RepresentationDescription) {
            return shownBy(element);
        }
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof AbstractToolDescription || each instanceof ModelOperation) {
                return null;
            }
            if (isOwner(each)) {
                return shownBy(each);
            }
        }
        return null;
    }

    /** What has elements that its expressions, and those inside it, are about. */
    private static boolean isOwner(EObject element) {
        return switch (element) {
            case AbstractNodeMapping mapping -> true;
            case EdgeMapping mapping -> true;
            case MappingFilter filter -> true;
            case SemanticBasedDecoration decoration -> true;
            case MappingBasedDecoration decoration -> true;
            case SemanticValidationRule rule -> true;
            case LineMapping line -> true;
            case ElementColumnMapping column -> true;
            case TreeItemMapping item -> true;
            default -> false;
        };
    }

    /** The class of the elements that a mapping shows, or that something else is about; null if it is not certain. */
    private EClass shownBy(EObject element) {
        return switch (element) {
            case AbstractNodeMapping mapping -> metamodels.classOf(Mappings.domainClass(mapping));
            case EdgeMapping edge when edge.isUseDomainElement() -> metamodels.classOf(edge.getDomainClass());
            case EdgeMapping edge -> single(edge.getSourceMapping());
            case MappingFilter filter -> single(filter.getMappings());
            case SemanticBasedDecoration decoration -> metamodels.classOf(decoration.getDomainClass());
            case MappingBasedDecoration decoration -> single(decoration.getMappings());
            case SemanticValidationRule rule -> metamodels.classOf(rule.getTargetClass());
            case LineMapping line -> metamodels.classOf(line.getDomainClass());
            case ElementColumnMapping column -> metamodels.classOf(column.getDomainClass());
            case TreeItemMapping item -> metamodels.classOf(item.getDomainClass());
            case DiagramDescription diagram -> metamodels.classOf(diagram.getDomainClass());
            case TableDescription table -> metamodels.classOf(table.getDomainClass());
            case TreeDescription tree -> metamodels.classOf(tree.getDomainClass());
            default -> null;
        };
    }

    private EClass single(List<? extends EObject> mappings) {
        return mappings.size() == 1 && !(mappings.getFirst() instanceof EdgeMapping) ? shownBy(mappings.getFirst())
                : null;
    }

    /** The class of the elements in whose views those of a mapping lie; null if there are several. */
    private EClass container(EObject mapping) {
        Set<EClass> classes = new HashSet<>();
        classes.add(holder(mapping.eContainer()));
        for (EObject user : reuse.of(mapping)) {
            classes.add(holder(user));
        }
        return classes.size() == 1 ? classes.iterator().next() : null;
    }

    private EClass holder(EObject element) {
        return switch (element) {
            case Layer layer when layer.eContainer() instanceof DiagramDescription diagram -> shownBy(diagram);
            case DiagramDescription diagram -> shownBy(diagram);
            case ContainerMapping mapping -> shownBy(mapping);
            case AbstractNodeMapping mapping -> shownBy(mapping);
            case LineMapping line -> shownBy(line);
            case TableDescription table -> shownBy(table);
            case TreeItemMapping item -> shownBy(item);
            case TreeDescription tree -> shownBy(tree);
            case null, default -> null;
        };
    }
}
