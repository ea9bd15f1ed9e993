package org.clusterscape.viewpoint.internal.specification.check;

import java.util.List;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalEdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalNodeStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramImportDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.filter.MappingFilter;
import org.clusterscape.viewpoint.vsm.filter.VariableFilter;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.table.CellUpdater;
import org.clusterscape.viewpoint.vsm.tool.ContainerDropDescription;
import org.clusterscape.viewpoint.vsm.tool.DragSource;
import org.clusterscape.viewpoint.vsm.tool.GroupMenu;
import org.clusterscape.viewpoint.vsm.tool.PopupMenu;
import org.eclipse.emf.ecore.EObject;

/** What must or should be there beyond what is always required: styles, layers, finders, conditions. */
final class StructureCheck implements Check {

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case RepresentationDescription description -> description(description, findings);
            case NodeMapping mapping -> style(mapping, mapping.getStyle(), findings);
            case ContainerMapping mapping -> style(mapping, mapping.getStyle(), findings);
            case EdgeMapping mapping -> edge(mapping, findings);
            case ConditionalNodeStyleDescription conditional -> style(conditional, conditional.getStyle(), findings);
            case ConditionalContainerStyleDescription conditional ->
                style(conditional, conditional.getStyle(), findings);
            case ConditionalEdgeStyleDescription conditional -> style(conditional, conditional.getStyle(), findings);
            case EdgeStyleDescription style when isBlank(style.getSizeComputationExpression()) ->
                findings.error(Kind.STRUCTURE, style, Messages.Edge_withoutSize);
            case AdditionalLayer layer when isEmpty(layer) ->
                findings.info(Kind.STRUCTURE, layer, Messages.Layer_empty);
            case MappingFilter filter when filter.getMappings().isEmpty() ->
                findings.warning(Kind.STRUCTURE, filter, Messages.Filter_withoutMappings);
            case VariableFilter filter when isBlank(filter.getSemanticConditionExpression()) ->
                findings.warning(Kind.STRUCTURE, filter, Messages.Filter_withoutCondition);
            case ContainerDropDescription drop when acceptsAnything(drop) ->
                findings.warning(Kind.STRUCTURE, drop, Messages.Drop_withoutPrecondition);
            case GroupMenu group when group.eContainer() instanceof PopupMenu && !isBlank(group.getLocationURI()) ->
                findings.error(Kind.STRUCTURE, group, Messages.Menu_locationInside);
            case CellUpdater cell when cell.getDirectEdit() != null && cell.getCellEditor() != null ->
                findings.warning(Kind.STRUCTURE, element, Messages.Cell_twoEditors);
            default -> {
                // Nothing is required beyond what RequiredCheck looks for.
            }
        }
    }

    private static void description(RepresentationDescription description, Findings findings) {
        if (description.getMetamodel().isEmpty()) {
            findings.warning(Kind.STRUCTURE, description, Messages.Description_withoutMetamodel);
        }
        if (description instanceof DiagramDescription diagram && diagram.getDefaultLayer() == null
                && !(diagram instanceof DiagramImportDescription)) {
            findings.error(Kind.STRUCTURE, diagram, Messages.Diagram_withoutLayer);
        }
    }

    private static void edge(EdgeMapping mapping, Findings findings) {
        style(mapping, mapping.getStyle(), findings);
        if (mapping.isUseDomainElement()) {
            if (isBlank(mapping.getDomainClass())) {
                findings.error(Kind.STRUCTURE, mapping,
                        Messages.bind(Messages.Required_missing, "domainClass", Messages.Hint_domainClass));
            }
            if (isBlank(mapping.getSourceFinderExpression())) {
                findings.error(Kind.STRUCTURE, mapping,
                        Messages.bind(Messages.Required_missing, "sourceFinderExpression", Messages.Hint_sourceFinder));
            }
        }
    }

    private static void style(EObject element, EObject style, Findings findings) {
        if (style == null && !(element instanceof MappingImport)) {
            findings.error(Kind.STRUCTURE, element, Messages.Mapping_withoutStyle);
        }
    }

    private static boolean isEmpty(Layer layer) {
        List<EObject> contents = layer.eContents();
        return contents.isEmpty() && layer.getReusedMappings().isEmpty() && layer.getReusedTools().isEmpty();
    }

    private static boolean acceptsAnything(ContainerDropDescription drop) {
        return drop.getDragSource() != DragSource.DIAGRAM && isBlank(drop.getPrecondition());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
