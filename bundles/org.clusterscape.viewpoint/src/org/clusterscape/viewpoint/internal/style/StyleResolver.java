package org.clusterscape.viewpoint.internal.style;

import java.util.List;
import java.util.Objects;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.Style;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage.Literals;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.style.ContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.NodeStyleDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * Gives diagram elements their looks: chooses the style by its conditions, applies the customisations of the active
 * layers, and writes label, tooltip, size and style into the element. Elements that look alike share their style.
 */
public final class StyleResolver {

    private final ModelSession session;
    private final Styles styles = new Styles();
    private final CustomizedStyles customized = new CustomizedStyles();
    private final Labels labels = new Labels();
    private final ConstantStyles constants = new ConstantStyles();

    /** @param session evaluates the expressions, keeps the problems and knows who records what is read */
    public StyleResolver(ModelSession session) {
        this.session = session;
    }

    /**
     * Computes the looks of an element anew. The element has its mapping, its semantic element and, if it is an edge,
     * its ends, and is in its diagram. What the style in force says nothing about stays as it is.
     */
    public void refresh(DDiagramElement element, DDiagram diagram) {
        EObject mapping = mappingOf(element);
        if (mapping == null || element.getTarget() == null) {
            return;
        }
        Views views = new Views(element, diagram);
        Choice choice = choice(styles.of(mapping), element, views, diagram.getActivatedLayers());
        if (choice == null) {
            return;
        }
        switch (element) {
            case DNode node when choice.description() instanceof NodeStyleDescription style ->
                refresh(node, style, choice, views);
            case DNodeListElement item when choice.description() instanceof NodeStyleDescription style ->
                refresh(item, style, choice, views);
            case DDiagramElementContainer container
                    when choice.description() instanceof ContainerStyleDescription style ->
                refresh(container, style, choice, views);
            case DEdge edge when choice.description() instanceof EdgeStyleDescription style ->
                refresh(edge, style, choice, views);
            default -> {
                // a style of another sort says nothing about this element
            }
        }
    }

    private static EObject mappingOf(DDiagramElement element) {
        return element instanceof DEdge edge ? edge.getActualMapping() : element.getDiagramElementMapping();
    }

    private Choice choice(Styles.OfMapping available, DDiagramElement element, Views views, List<Layer> layers) {
        Evaluation evaluation = new Evaluation(session, element.getTarget(), views.ofConditions(), null);
        Choice choice = available.otherwise();
        for (Styles.Conditional each : available.conditional()) {
            if (evaluation.holds(each.condition(), each.condition().getPredicateExpression(),
                    Literals.CONDITIONAL_STYLE_DESCRIPTION__PREDICATE_EXPRESSION)) {
                choice = each.choice();
                break;
            }
        }
        return choice == null ? null : customized.customized(choice, layers, evaluation);
    }

    private void refresh(DNode node, NodeStyleDescription style, Choice choice, Views views) {
        new Texts(session, node, choice.original(), views).refresh(style);
        Evaluation evaluation = evaluation(node, choice, views.ofStyle());
        NodeSize size = NodeSize.of(style, before(node, choice), evaluation, evaluation.with(Variables.none()));
        if (!Objects.equals(node.getWidth(), size.width())) {
            node.setWidth(size.width());
        }
        if (!Objects.equals(node.getHeight(), size.height())) {
            node.setHeight(size.height());
        }
        if (node.getResizeKind() != style.getResizeKind()) {
            node.setResizeKind(style.getResizeKind());
        }
        setStyle(node, nodeStyle(style, choice, size, evaluation));
    }

    private void refresh(DNodeListElement item, NodeStyleDescription style, Choice choice, Views views) {
        new Texts(session, item, choice.original(), views).refresh(style);
        setStyle(item, nodeStyle(style, choice, NodeSize.NONE, evaluation(item, choice, views.ofStyle())));
    }

    private NodeStyle nodeStyle(NodeStyleDescription style, Choice choice, NodeSize size, Evaluation evaluation) {
        NodeStyle known = constants.get(style, choice.from(), NodeStyle.class);
        if (known != null && hasSize(known, size)) {
            return known;
        }
        NodeStyle result = NodeStyles.of(style, choice.from(), size, labels, evaluation);
        constants.put(style, result, evaluation);
        return result;
    }

    private void refresh(DDiagramElementContainer container, ContainerStyleDescription style, Choice choice,
            Views views) {
        new Texts(session, container, choice.original(), views).refresh(style);
        Evaluation evaluation = evaluation(container, choice, views.ofStyle());
        Integer width = ContainerStyles.width(style, container.getWidth(), evaluation);
        Integer height = ContainerStyles.height(style, container.getHeight(), evaluation);
        if (!Objects.equals(container.getWidth(), width)) {
            container.setWidth(width);
        }
        if (!Objects.equals(container.getHeight(), height)) {
            container.setHeight(height);
        }
        ContainerStyle result = constants.get(style, choice.from(), ContainerStyle.class);
        if (result == null) {
            Evaluation ofStyle = evaluation(container, choice, views.ofStyle());
            result = ContainerStyles.of(style, choice.from(), labels, ofStyle);
            constants.put(style, result, ofStyle);
        }
        setStyle(container, result);
    }

    // The style of a new edge does not see its labels, that of a kept one does.
    private void refresh(DEdge edge, EdgeStyleDescription style, Choice choice, Views views) {
        Texts texts = new Texts(session, edge, choice.original(), views);
        EdgeStyleDescription original = (EdgeStyleDescription) choice.original();
        boolean isNew = edge.getOwnedStyle() == null;
        if (!isNew) {
            texts.refresh(edge, style, original);
        }
        EdgeStyle result = constants.get(style, choice.from(), EdgeStyle.class);
        if (result == null) {
            Evaluation evaluation = evaluation(edge, choice, views.ofStyle());
            result = EdgeStyles.of(style, choice.from(), edge, labels, evaluation);
            constants.put(style, result, evaluation);
        }
        setStyle(edge, result);
        if (!Objects.equals(edge.getSize(), result.size())) {
            edge.setSize(result.size());
        }
        if (edge.getRoutingStyle() != result.routing()) {
            edge.setRoutingStyle(result.routing());
        }
        if (isNew) {
            texts.refresh(edge, style, original);
        }
    }

    private Evaluation evaluation(DSemanticDecorator element, Choice choice, Variables variables) {
        return new Evaluation(session, element.getTarget(), variables, choice.original());
    }

    // A shape keeps the size of its own that it had if the same style asks for none any more.
    private static NodeSize before(DNode node, Choice choice) {
        int width = 0;
        int height = 0;
        if (node.getOwnedStyle() instanceof NodeStyle style && style.from().equals(choice.from())) {
            switch (style.shape()) {
                case NodeShape.Ellipse ellipse -> {
                    width = ellipse.horizontalDiameter();
                    height = ellipse.verticalDiameter();
                }
                case NodeShape.Lozenge lozenge -> {
                    width = lozenge.width();
                    height = lozenge.height();
                }
                default -> {
                    // sizes of other shapes are constants
                }
            }
        }
        return new NodeSize(node.getWidth(), node.getHeight(), width, height);
    }

    private static boolean hasSize(NodeStyle style, NodeSize size) {
        return switch (style.shape()) {
            case NodeShape.Ellipse ellipse -> ellipse.horizontalDiameter() == size.ownWidth()
                    && ellipse.verticalDiameter() == size.ownHeight();
            case NodeShape.Lozenge lozenge -> lozenge.width() == size.ownWidth()
                    && lozenge.height() == size.ownHeight();
            default -> true;
        };
    }

    private static void setStyle(DDiagramElement element, Style style) {
        if (element.getOwnedStyle() != style && !style.equals(element.getOwnedStyle())) {
            element.setOwnedStyle(style);
        }
    }
}
