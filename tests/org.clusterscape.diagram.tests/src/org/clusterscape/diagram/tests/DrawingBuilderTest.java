package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Arrow;
import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Connection.Routing;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Size;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.viewpoint.DrawingBuilder;
import org.clusterscape.diagram.viewpoint.IconSource;
import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.Decoration;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.style.BorderStyle;
import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.FontFormat;
import org.clusterscape.viewpoint.vsm.description.Position;
import org.clusterscape.viewpoint.vsm.description.SemanticBasedDecoration;
import org.clusterscape.viewpoint.vsm.diagram.CompositeLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.CustomLayoutConfiguration;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.LayoutDirection;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.BackgroundStyle;
import org.clusterscape.viewpoint.vsm.style.EdgeArrows;
import org.clusterscape.viewpoint.vsm.style.EdgeRouting;
import org.clusterscape.viewpoint.vsm.style.LabelPosition;
import org.clusterscape.viewpoint.vsm.style.LineStyle;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingBuilderTest {

    private static final org.clusterscape.viewpoint.vsm.diagram.DiagramFactory DESCRIPTIONS = org.clusterscape.viewpoint.vsm.diagram.DiagramFactory.eINSTANCE;
    private static final DiagramFactory PARTS = DiagramFactory.eINSTANCE;
    private static final LabelStyle LABEL = new LabelStyle(9, List.of(FontFormat.BOLD, FontFormat.STRIKE_THROUGH), new RgbColor(1, 2, 3), true,
            "/plug-in/icon.svg", null);
    private static final BorderStyle BORDER = new BorderStyle(2, LineStyle.DASH, RgbColor.BLACK);
    private static final Icon ICON = Icon.svg("icon", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");

    private final DSemanticDiagram diagram = PARTS.createDSemanticDiagram();
    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();

    DrawingBuilderTest() {
        Resource resource = new ResourceImpl(URI.createURI("model.ecore"));
        resource.getContents().add(model);
        diagram.setName("Karte");
    }

    @Test
    void onlyWhatIsVisibleIsDrawn() {
        DNodeContainer container = container("Gruppe");
        DNode inside = node("Innen", new NodeShape.Ellipse(0, 0, RgbColor.WHITE));
        DNode hidden = node("Versteckt", new NodeShape.Square(0, 0, RgbColor.WHITE));
        hidden.setVisible(false);
        DNode port = node("Rand", new NodeShape.Square(0, 0, RgbColor.BLACK));
        container.getOwnedDiagramElements().addAll(List.of(inside, hidden));
        container.getOwnedBorderedNodes().add(port);
        diagram.getOwnedDiagramElements().add(container);
        diagram.getOwnedDiagramElements().add(edge(inside, port));
        diagram.getOwnedDiagramElements().add(edge(inside, hidden));
        Drawing drawing = build();
        Box box = drawing.boxes().getFirst();
        assertEquals(Kind.CONTAINER, box.kind());
        assertEquals(List.of("Innen"), box.children().stream().map(child -> child.label().text()).toList());
        assertEquals(Kind.BORDER, box.borders().getFirst().kind());
        assertEquals(1, drawing.connections().size(), "an edge to something hidden is hidden too");
        assertEquals("Karte", drawing.title());
    }

    @Test
    void sizesAreInUnitsOfTenPixels() {
        DNode node = node("n", new NodeShape.Square(7, 2, RgbColor.WHITE));
        node.setWidth(7);
        node.setHeight(2);
        diagram.getOwnedDiagramElements().add(node);
        assertEquals(Size.of(70, 20), build().boxes().getFirst().size());
        node.setWidth(-1);
        node.setHeight(null);
        assertEquals(Size.FIT, build().boxes().getFirst().size());
        node.getGraphicalFilters().add(PARTS.createCollapseFilter());
        Box collapsed = build().boxes().getFirst();
        assertEquals(Size.of(10, 10), collapsed.size());
        assertNull(collapsed.label());
    }

    @Test
    void labelsHaveTheirLook() {
        DNode node = node("Text", new NodeShape.Note(new RgbColor(252, 233, 79)));
        diagram.getOwnedDiagramElements().add(node);
        Label label = build().boxes().getFirst().label();
        assertEquals(12, label.style().size(), "nine points");
        assertTrue(label.style().bold() && label.style().strike() && !label.style().italic());
        assertEquals(new Color(1, 2, 3), label.color());
        assertEquals(ICON, label.icon());
        assertEquals(Label.Placement.BORDER, label.placement());
        node.getGraphicalFilters().add(PARTS.createHideLabelFilter());
        assertNull(build().boxes().getFirst().label());
    }

    @Test
    void listsHaveItems() {
        DNodeList list = PARTS.createDNodeList();
        list.setOwnedStyle(containerStyle(new ContainerShape.Flat(BackgroundStyle.LIQUID, RgbColor.WHITE, RgbColor.BLACK)));
        list.setName("Liste");
        DNodeListElement item = PARTS.createDNodeListElement();
        item.setName("Eintrag");
        item.setOwnedStyle(nodeStyle(new NodeShape.Square(0, 0, RgbColor.BLACK)));
        list.getOwnedElements().add(item);
        diagram.getOwnedDiagramElements().add(list);
        Box box = build().boxes().getFirst();
        assertEquals(Kind.LIST, box.kind());
        assertEquals(new Fill(Color.WHITE, Color.BLACK, Fill.Gradient.LIQUID), box.fill());
        assertEquals(new Stroke(Color.BLACK, 2, Stroke.LineStyle.DASH), box.border());
        assertEquals(new Shape.Rectangle(8, 6), box.shape());
        assertEquals(Kind.ITEM, box.children().getFirst().kind());
        assertEquals(Label.Alignment.LEFT, box.children().getFirst().label().alignment());
    }

    @ParameterizedTest
    @EnumSource(ContainerLayout.class)
    void containersKeepTheirPresentation(ContainerLayout layout) {
        DNodeContainer container = container("c");
        container.setChildrenPresentation(layout);
        diagram.getOwnedDiagramElements().add(container);
        assertEquals(layout.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(), build().boxes().getFirst().presentation().name());
    }

    @ParameterizedTest
    @EnumSource(EdgeArrows.class)
    void allArrowsAreKnown(EdgeArrows arrow) {
        DNode a = node("a", new NodeShape.Dot(RgbColor.BLACK, 3));
        DNode b = node("b", new NodeShape.Lozenge(0, 0, RgbColor.BLACK));
        DEdge edge = edge(a, b);
        edge.setOwnedStyle(new EdgeStyle("default", false, RgbColor.BLACK, LineStyle.DASH_DOT, 3, arrow, arrow, EdgeRouting.TREE, null, null,
                null, LABEL, null));
        edge.setName("Mitte");
        edge.setBeginLabel("ohne Stil");
        diagram.getOwnedDiagramElements().addAll(List.of(a, b, edge));
        Connection connection = build().connections().getFirst();
        assertEquals(arrow == EdgeArrows.NO_DECORATION ? "NONE" : arrow.name(), connection.sourceArrow().name());
        assertEquals(connection.sourceArrow(), connection.targetArrow());
        assertEquals(Routing.TREE, connection.routing());
        assertEquals(new Stroke(Color.BLACK, 3, Stroke.LineStyle.DASH_DOT), connection.stroke());
        assertEquals("Mitte", connection.centre().text());
        assertNull(connection.begin());
        assertEquals(EdgeArrows.VALUES.size(), Arrow.values().length);
    }

    @Test
    void edgesMayEndAtEdges() {
        DNode a = node("a", new NodeShape.Square(0, 0, RgbColor.BLACK));
        DNode b = node("b", new NodeShape.Square(0, 0, RgbColor.BLACK));
        DEdge first = edge(a, b);
        DEdge second = edge(a, first);
        DEdge circle = edge(a, a);
        DEdge other = edge(circle, b);
        circle.setTargetNode(other);
        diagram.getOwnedDiagramElements().addAll(List.of(a, b, second, first, circle, other));
        Drawing drawing = build();
        assertEquals(2, drawing.connections().size(), "those in a circle are left out");
        assertEquals(drawing.connections().getFirst().id(), drawing.connections().get(1).target());
    }

    @Test
    void elementsPointToTheModelAndElsewhere() {
        EClass element = EcoreFactory.eINSTANCE.createEClass();
        element.setName("Akteur");
        model.getEClassifiers().add(element);
        NodeMapping mapping = DESCRIPTIONS.createNodeMapping();
        mapping.setName("ActorNode");
        DNode node = node("Akteur", new NodeShape.WorkspaceImage("/plug-in/icon.svg"));
        node.setTarget(element);
        node.setActualMapping(mapping);
        node.setTooltipText("ein Akteur");
        Decoration decoration = PARTS.createDecoration();
        decoration.setImage("/plug-in/icon.svg");
        decoration.setTooltip("fehlt");
        SemanticBasedDecoration description = DescriptionFactory.eINSTANCE.createSemanticBasedDecoration();
        description.setPosition(Position.NORTH_EAST);
        decoration.setDescription(description);
        node.getDecorations().add(decoration);
        diagram.getOwnedDiagramElements().add(node);
        Box box = build().boxes().getFirst();
        assertEquals("//Akteur", box.meta().element());
        assertEquals("ActorNode", box.meta().mapping());
        assertEquals("ein Akteur", box.meta().tooltip());
        assertEquals("page.html#Akteur", box.meta().link());
        assertEquals("/ActorNode@//Akteur", box.id());
        assertEquals(new Shape.Picture(ICON), box.shape());
        assertNull(box.fill());
        assertEquals(List.of(new Badge(ICON, Badge.Position.NORTH_EAST, "fehlt")), box.badges());
    }

    @Test
    void idsAreUniqueAndStayTheSame() {
        for (int i = 0; i < 3; i++) {
            DNodeContainer container = container("c");
            container.getOwnedDiagramElements().add(node("n", new NodeShape.Square(0, 0, RgbColor.BLACK)));
            diagram.getOwnedDiagramElements().add(container);
        }
        Set<String> ids = new HashSet<>(DrawingBuilder.ids(diagram).values());
        assertEquals(6, ids.size());
        Set<String> again = build().boxes().stream().flatMap(box -> Stream.of(box.id(), box.children().getFirst().id()))
                .collect(Collectors.toSet());
        assertEquals(ids, again);
    }

    @ParameterizedTest
    @CsvSource({ "org.eclipse.elk.layered,LAYERED_RIGHT", "org.eclipse.elk.force,FORCE", "org.eclipse.elk.stress,FORCE",
            "org.eclipse.elk.mrtree,TREE_DOWN", "org.eclipse.elk.rectpacking,PACKED", "something.new,LAYERED_RIGHT" })
    void theLayoutIsTheOneOfTheDescription(String algorithm, LayoutStyle style) {
        DiagramDescription description = DESCRIPTIONS.createDiagramDescription();
        diagram.setDescription(description);
        assertEquals(LayoutStyle.LAYERED_DOWN, build().layout());
        CompositeLayout composite = DESCRIPTIONS.createCompositeLayout();
        composite.setDirection(LayoutDirection.BOTTOM_TO_TOP);
        description.setLayout(composite);
        assertEquals(LayoutStyle.LAYERED_UP, build().layout());
        CustomLayoutConfiguration elk = DESCRIPTIONS.createCustomLayoutConfiguration();
        elk.setId(algorithm);
        description.setLayout(elk);
        assertEquals(style, build().layout());
    }

    @Test
    void whatHasNoLookIsDrawnPlainly() {
        DNode node = PARTS.createDNode();
        node.setName("ohne Stil");
        diagram.getOwnedDiagramElements().add(node);
        assertNotNull(build().boxes().getFirst());
    }

    private Drawing build() {
        IconSource icons = path -> "/plug-in/icon.svg".equals(path) ? ICON : null;
        return new DrawingBuilder(icons, element -> element instanceof EClass named ? "page.html#" + named.getName() : null).build(diagram, "id");
    }

    private static DNode node(String name, NodeShape shape) {
        DNode node = PARTS.createDNode();
        node.setOwnedStyle(nodeStyle(shape));
        return named(node, name);
    }

    private static DNodeContainer container(String name) {
        DNodeContainer container = PARTS.createDNodeContainer();
        container.setOwnedStyle(containerStyle(new ContainerShape.Parallelogram(RgbColor.WHITE)));
        return named(container, name);
    }

    private static <T extends AbstractDNode> T named(T node, String name) {
        ((DDiagramElement) node).setName(name);
        return node;
    }

    private static DEdge edge(EdgeTarget source, EdgeTarget target) {
        DEdge edge = PARTS.createDEdge();
        edge.setSourceNode(source);
        edge.setTargetNode(target);
        edge.setOwnedStyle(new EdgeStyle("default", false, RgbColor.BLACK, LineStyle.SOLID, 1, EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW, EdgeRouting.STRAIGHT, null, null, null, null, null));
        return edge;
    }

    private static NodeStyle nodeStyle(NodeShape shape) {
        return new NodeStyle("default", shape, LABEL, BORDER, LabelPosition.BORDER, false);
    }

    private static ContainerStyle containerStyle(ContainerShape shape) {
        return new ContainerStyle("default", shape, LABEL, BORDER, 8, 6, null, false);
    }
}
