package org.clusterscape.diagram.viewpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Size;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.internal.viewpoint.ElementIds;
import org.clusterscape.diagram.internal.viewpoint.Layouts;
import org.clusterscape.diagram.internal.viewpoint.Looks;
import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.CollapseFilter;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.diagram.Decoration;
import org.clusterscape.viewpoint.representation.diagram.HideLabelFilter;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * Makes drawings of the diagrams that the viewpoint engine made: what is visible, with its labels, looks and sizes (a unit
 * of a size in a specification is ten pixels, a point of a font 4/3 pixels).
 */
public final class DrawingBuilder {

    private final IconSource icons;
    private final Function<EObject, String> links;

    /** A builder without pictures and links. */
    public DrawingBuilder() {
        this(IconSource.NONE, element -> null);
    }

    /**
     * A builder.
     *
     * @param icons finds pictures
     * @param links tells the address to go to for an element of the model, or null
     */
    public DrawingBuilder(IconSource icons, Function<EObject, String> links) {
        this.icons = icons;
        this.links = links;
    }

    /**
     * The drawing of a diagram.
     *
     * @param id identifies the drawing, for instance in addresses of its parts
     */
    public Drawing build(DDiagram diagram, String id) {
        return new Building(new Looks(icons)).build(diagram, id);
    }

    /** The id in a drawing of each element of a diagram, visible or not. */
    public static Map<DDiagramElement, String> ids(DDiagram diagram) {
        return ElementIds.of(diagram);
    }

    private final class Building {

        private static final Size COLLAPSED = Size.of(10, 10);

        private final Looks looks;
        private Map<DDiagramElement, String> ids = new LinkedHashMap<>();
        private final Set<EObject> drawn = new HashSet<>();

        Building(Looks looks) {
            this.looks = looks;
        }

        Drawing build(DDiagram diagram, String id) {
            ids = ElementIds.of(diagram);
            List<Box> boxes = boxes(diagram.getOwnedDiagramElements());
            List<DEdge> edges = new ArrayList<>(diagram.getEdges());
            List<Connection> connections = new ArrayList<>();
            for (boolean more = true; more;) { // an edge may end at another one that comes later
                List<DEdge> complete = edges.stream().filter(this::isComplete).toList();
                complete.forEach(edge -> connections.add(connection(edge)));
                drawn.addAll(complete);
                more = edges.removeAll(complete) && !edges.isEmpty();
            }
            String description = NLS.bind(Messages.Drawing_description, boxCount(), connections.size());
            return new Drawing(id, diagram.getName(), description, boxes, connections, Layouts.of(diagram.getDescription()));
        }

        private long boxCount() {
            return drawn.stream().filter(AbstractDNode.class::isInstance).count();
        }

        private boolean isComplete(DEdge edge) {
            return edge.isVisible() && edge.getOwnedStyle() instanceof EdgeStyle && drawn.contains(edge.getSourceNode())
                    && drawn.contains(edge.getTargetNode());
        }

        private List<Box> boxes(List<? extends DDiagramElement> elements) {
            List<Box> boxes = new ArrayList<>();
            for (DDiagramElement element : elements) {
                if (element.isVisible() && element instanceof AbstractDNode node) {
                    drawn.add(node);
                    boxes.add(box(node, false));
                }
            }
            return boxes;
        }

        private Box box(AbstractDNode node, boolean border) {
            List<Box> borders = new ArrayList<>();
            for (DNode bordered : node.getOwnedBorderedNodes()) {
                if (bordered.isVisible()) {
                    drawn.add(bordered);
                    borders.add(box(bordered, true));
                }
            }
            Box box = switch (node) {
            case DNodeContainer container -> container(container, Kind.CONTAINER)
                    .withPresentation(Looks.presentation(container.getChildrenPresentation()))
                    .withChildren(boxes(container.getOwnedDiagramElements()));
            case DNodeList list -> container(list, Kind.LIST).withChildren(boxes(list.getOwnedElements()));
            case DNodeListElement item -> item(item);
            case DNode plain -> node(plain, border ? Kind.BORDER : Kind.NODE);
            default -> plain(node);
            };
            return box.withBorders(borders).withBadges(badges(node)).withMeta(meta(node));
        }

        private Box node(DNode node, Kind kind) {
            Box box = Box.of(ids.get(node), kind, null).withSize(size(node, node.getWidth(), node.getHeight()));
            if (!(node.getOwnedStyle() instanceof NodeStyle style)) {
                return box;
            }
            return box.withShape(looks.shape(style)).withFill(Looks.fill(style)).withBorder(Looks.border(style.border()))
                    .withLabel(label(node, node.getName(), style.label(), Looks.placement(style.labelPosition())));
        }

        private Box container(DDiagramElementContainer container, Kind kind) {
            Box box = Box.of(ids.get(container), kind, null)
                    .withSize(size(container, container.getWidth(), container.getHeight()));
            if (!(container.getOwnedStyle() instanceof ContainerStyle style)) {
                return box;
            }
            return box.withShape(looks.shape(style)).withFill(Looks.fill(style)).withBorder(Looks.border(style.border()))
                    .withLabel(label(container, container.getName(), style.label(), Label.Placement.INSIDE));
        }

        private Box item(DNodeListElement item) {
            Box box = Box.of(ids.get(item), Kind.ITEM, null).withFill(null).withBorder(null);
            if (!(item.getOwnedStyle() instanceof NodeStyle style)) {
                return box;
            }
            Label label = label(item, item.getName(), style.label(), Label.Placement.INSIDE);
            return label == null ? box
                    : box.withLabel(new Label(label.text(), label.style(), label.color(), label.icon(), label.placement(),
                            Label.Alignment.LEFT));
        }

        private Box plain(AbstractDNode node) {
            return Box.of(ids.get(node), Kind.NODE, Label.of(node.getName()));
        }

        private Label label(DDiagramElement element, String text, LabelStyle style, Label.Placement placement) {
            boolean hidden = element.getGraphicalFilters().stream()
                    .anyMatch(filter -> filter instanceof HideLabelFilter || filter instanceof CollapseFilter);
            return hidden || style == null ? null : looks.label(text, style, placement, element.getTarget());
        }

        private static Size size(DDiagramElement element, Integer width, Integer height) {
            boolean collapsed = element.getGraphicalFilters().stream().anyMatch(CollapseFilter.class::isInstance);
            return collapsed ? COLLAPSED : new Size(Looks.pixels(width), Looks.pixels(height));
        }

        private Connection connection(DEdge edge) {
            EdgeStyle style = (EdgeStyle) edge.getOwnedStyle();
            return new Connection(ids.get(edge), ids.get(edge.getSourceNode()), ids.get(edge.getTargetNode()), Looks.stroke(style),
                    Looks.arrow(style.sourceArrow()), Looks.arrow(style.targetArrow()), Looks.routing(style),
                    label(edge, edge.getBeginLabel(), style.beginLabel(), null),
                    label(edge, edge.getName(), style.centerLabel(), null),
                    label(edge, edge.getEndLabel(), style.endLabel(), null), meta(edge));
        }

        private List<Badge> badges(DDiagramElement element) {
            List<Badge> badges = new ArrayList<>();
            for (Decoration decoration : element.getDecorations()) {
                Icon icon = icons.byPath(decoration.getImage());
                if (icon != null) {
                    badges.add(new Badge(icon, Looks.position(decoration.getDescription()), decoration.getTooltip()));
                }
            }
            return badges;
        }

        private Meta meta(DDiagramElement element) {
            EObject target = element.getTarget();
            String fragment = target == null || target.eResource() == null ? null : target.eResource().getURIFragment(target);
            return new Meta(element.getTooltipText(), target == null ? null : links.apply(target), null, fragment,
                    ElementIds.mappingName(element));
        }
    }
}
