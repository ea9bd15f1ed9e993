package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingImport;
import org.clusterscape.viewpoint.vsm.filter.CompositeFilterDescription;
import org.clusterscape.viewpoint.vsm.filter.Filter;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.clusterscape.viewpoint.vsm.filter.FilterKind;
import org.clusterscape.viewpoint.vsm.filter.FilterPackage.Literals;
import org.clusterscape.viewpoint.vsm.filter.MappingFilter;
import org.clusterscape.viewpoint.vsm.filter.VariableFilter;
import org.eclipse.emf.ecore.EObject;

/** Asks filters about elements. A condition says what stays; what fails it is hidden or collapsed. */
final class FilterConditions {

    private final Evaluations evaluations;
    private final Map<String, Object> values;

    /** @param values the values of the variables of filters, by name */
    FilterConditions(Evaluations evaluations, Map<String, Object> values) {
        this.evaluations = evaluations;
        this.values = values;
    }

    /** The filters that hide an element. */
    List<CompositeFilterDescription> hiding(List<FilterDescription> filters, DDiagramElement element) {
        List<CompositeFilterDescription> result = new ArrayList<>(1);
        for (FilterDescription each : filters) {
            if (each instanceof CompositeFilterDescription filter && isHit(filter, FilterKind.HIDE, element)) {
                result.add(filter);
            }
        }
        return result.isEmpty() ? List.of() : result;
    }

    /** Whether a filter collapses an element. */
    boolean isCollapsed(List<FilterDescription> filters, DDiagramElement element) {
        for (FilterDescription each : filters) {
            if (each instanceof CompositeFilterDescription filter && isHit(filter, FilterKind.COLLAPSE, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHit(CompositeFilterDescription composite, FilterKind kind, DDiagramElement element) {
        for (Filter filter : composite.getFilters()) {
            if (filter.getFilterKind() == kind && !stays(filter, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean stays(Filter filter, DDiagramElement element) {
        return switch (filter) {
            case MappingFilter mapping -> stays(mapping, element);
            case VariableFilter variable -> stays(variable, element);
            default -> true;
        };
    }

    private boolean stays(MappingFilter filter, DDiagramElement element) {
        boolean noSemantic = Mappings.isEmpty(filter.getSemanticConditionExpression());
        boolean noView = Mappings.isEmpty(filter.getViewConditionExpression());
        EObject semanticSelf = element.getTarget();
        if (filter.getMappings().isEmpty()) {
            // Such a filter is about all elements, and Sirius asks both conditions of the element itself.
            semanticSelf = element;
        } else if (!isAbout(filter, mappingOf(element))) {
            return true;
        } else if (noSemantic && noView) {
            return false;
        }
        return (noSemantic || semanticSelf == null || evaluations.holds(filter.getSemanticConditionExpression(),
                semanticSelf, Variables.none(), filter, Literals.MAPPING_FILTER__SEMANTIC_CONDITION_EXPRESSION))
                && evaluations.holds(filter.getViewConditionExpression(), element, Variables.none(), filter,
                        Literals.MAPPING_FILTER__VIEW_CONDITION_EXPRESSION);
    }

    private boolean stays(VariableFilter filter, DDiagramElement element) {
        EObject target = element.getTarget();
        return target != null && target.eResource() != null
                && evaluations.holds(filter.getSemanticConditionExpression(), target, Variables.of(values), filter,
                        Literals.VARIABLE_FILTER__SEMANTIC_CONDITION_EXPRESSION);
    }

    private static EObject mappingOf(DDiagramElement element) {
        return element instanceof DEdge edge ? edge.getActualMapping() : element.getDiagramElementMapping();
    }

    private static boolean isAbout(MappingFilter filter, EObject mapping) {
        EObject each = mapping;
        for (int i = 0; each != null && i < 100; i++) {
            if (filter.getMappings().contains(each)) {
                return true;
            }
            boolean inherits = each instanceof MappingImport node && node.isInheritsAncestorFilters()
                    || each instanceof EdgeMappingImport edge && edge.isInheritsAncestorFilters();
            each = inherits ? Mappings.importedOf(each) : null;
        }
        return false;
    }
}
