package org.clusterscape.viewpoint.tests.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.HideLabelFilter;
import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.vsm.description.ComputedColor;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.style.BundledImageDescription;
import org.clusterscape.viewpoint.vsm.style.BundledImageShape;
import org.clusterscape.viewpoint.vsm.style.CenteringStyle;
import org.clusterscape.viewpoint.vsm.style.DotDescription;
import org.clusterscape.viewpoint.vsm.style.EllipseNodeDescription;
import org.clusterscape.viewpoint.vsm.style.FlatContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.GaugeCompositeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.GaugeSectionDescription;
import org.clusterscape.viewpoint.vsm.style.LabelPosition;
import org.clusterscape.viewpoint.vsm.style.LozengeNodeDescription;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.WorkspaceImageDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which style elements get, how large they are, and what stands in them. */
class LooksTest {

    private static final String FEATURES = "aql:self.eStructuralFeatures->size()";

    private final Picture picture = new Picture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3                            | 3 | 3
            aql:self.name.size()         | 4 | 4
            aql:null                     | 0 | 0
            aql:'text'                   | 0 | 0
            aql:self.noSuchFeature       | 0 | 0
            aql:unknownVariable          | 3 | 3
            aql:(                        | 3 | 3
            -2                           | - | -
            aql:view.target.name.size()  | 4 | 4
            aql:view.name.size()         | 4 | 4
            """)
    void sizeOfSquares(String expression, Integer width, Integer height) {
        picture.nodeStyle(picture.styles.createSquareDescription()).setSizeComputationExpression(expression);
        assertSize(picture.show().node("Zero"), width, height);
    }

    /** Sirius evaluates the size of these without any variable but self. */
    @Test
    void sizeOfDotsKnowsNoView() {
        DotDescription dot = picture.nodeStyle(picture.styles.createDotDescription());
        dot.setSizeComputationExpression("aql:view.target.name.size()");
        dot.setStrokeSizeComputationExpression(FEATURES);
        picture.show();
        assertSize(picture.node("Zero"), 3, 3);
        assertEquals(2, ((NodeShape.Dot) shape("Two")).strokeSize());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | aql:2                  | 4 | 2 | 4 | 2
            0 | 4                      | 3 | 3 | 0 | 0
            2 | aql:self.noSuchFeature | 3 | 3 | 0 | 0
            2 | aql:unknownVariable    | 3 | 3 | 0 | 0
            """)
    void sizeOfEllipsesAndLozenges(String horizontal, String vertical, int width, int height, int ownWidth,
            int ownHeight) {
        EllipseNodeDescription ellipse = picture.nodeStyle(picture.styles.createEllipseNodeDescription());
        ellipse.setHorizontalDiameterComputationExpression(horizontal);
        ellipse.setVerticalDiameterComputationExpression(vertical);
        LozengeNodeDescription lozenge = picture.nodeStyle("aql:self.name = 'Two'",
                picture.styles.createLozengeNodeDescription());
        lozenge.setWidthComputationExpression(horizontal);
        lozenge.setHeightComputationExpression(vertical);
        picture.show();
        assertSize(picture.node("One"), width, height);
        assertSize(picture.node("Two"), width, height);
        NodeShape.Ellipse one = (NodeShape.Ellipse) shape("One");
        assertEquals(ownWidth, one.horizontalDiameter());
        assertEquals(ownHeight, one.verticalDiameter());
        assertEquals(new NodeShape.Lozenge(ownWidth, ownHeight, one.color()), shape("Two"));
    }

    @Test
    void imagesAndOtherShapes() {
        WorkspaceImageDescription image = picture.nodeStyle(picture.styles.createWorkspaceImageDescription());
        image.setWorkspacePath("/p/a.svg");
        image.setSizeComputationExpression("-1");
        BundledImageDescription bundled = picture.nodeStyle("aql:self.name = 'Two'",
                picture.styles.createBundledImageDescription());
        bundled.setShape(BundledImageShape.RING);
        bundled.setProvidedShapeID("not used");
        bundled.setSizeComputationExpression("-1");
        picture.show();
        assertSize(picture.node("One"), -1, -1);
        assertEquals(new NodeShape.WorkspaceImage("/p/a.svg"), shape("One"));
        assertSize(picture.node("Two"), null, null);
        assertNull(((NodeShape.BundledImage) shape("Two")).providedShapeId());
    }

    @Test
    void gaugesAreComputed() {
        GaugeCompositeStyleDescription gauge = picture
                .nodeStyle(picture.styles.createGaugeCompositeStyleDescription());
        GaugeSectionDescription section = picture.styles.createGaugeSectionDescription();
        section.setLabel("l");
        section.setMaxValueExpression("9");
        section.setValueExpression(FEATURES);
        gauge.getSections().add(section);
        picture.show();
        NodeShape.GaugeSection found = ((NodeShape.Gauge) shape("Two")).sections().get(0);
        assertEquals(2, found.value());
        assertEquals(9, found.maximum());
        assertEquals("0,0,0", found.background().toString());
        assertEquals("138,226,52", found.foreground().toString());
    }

    @Test
    void aSizeOfAContainerThatWasSetOnceIsAutomaticLater() {
        FlatContainerStyleDescription flat = picture
                .containerStyle(picture.styles.createFlatContainerStyleDescription());
        flat.setWidthComputationExpression("aql:if self.name = 'part' then 20 else -1 endif");
        flat.setHeightComputationExpression("aql:unknownVariable");
        flat.setHideLabelByDefault(true);
        picture.show();
        assertEquals(20, picture.container("part").getWidth());
        assertNull(picture.container("part").getHeight());
        assertNull(picture.container("empty").getWidth());
        assertInstanceOf(HideLabelFilter.class, picture.container("part").getGraphicalFilters().get(0));
        picture.model.getESubpackages().get(0).setName("other");
        picture.show();
        assertEquals(-1, picture.container("other").getWidth());
    }

    @Test
    void containersWithImages() {
        WorkspaceImageDescription image = picture.containerStyle(picture.styles.createWorkspaceImageDescription());
        image.setWorkspacePath("/p/a.svg");
        image.setLabelPosition(LabelPosition.NODE);
        ContainerStyle style = (ContainerStyle) picture.show().container("part").getOwnedStyle();
        assertEquals(new ContainerShape.WorkspaceImage("/p/a.svg"), style.shape());
        assertEquals(LabelPosition.NODE, style.labelPosition());
        assertEquals(0, style.arcWidth());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aql:true                | conditional[0]
            anything                | conditional[0]
            false                   | default
            FALSE                   | default
            aql:null                | default
            aql:unknownVariable     | default
            aql:self.noSuchFeature  | default
            aql:container.name = 'whole' and containerView = diagram | conditional[0]
            """)
    void conditions(String condition, String from) {
        picture.nodeStyle(picture.styles.createSquareDescription());
        picture.nodeStyle(condition, picture.styles.createNoteDescription());
        assertEquals(from, picture.show().node("One").getOwnedStyle().from());
    }

    /** The condition sees the label of the last refresh, the size that of this one. */
    @Test
    void aConditionOnTheLabelIsOneRefreshLate() {
        picture.nodeStyle(picture.styles.createSquareDescription()).setSizeComputationExpression("1");
        picture.nodeStyle("aql:view.name = 'One'", picture.styles.createSquareDescription())
                .setSizeComputationExpression("aql:view.name.size()");
        assertSize(picture.show().node("One"), 1, 1);
        assertSize(picture.show().node("One"), 3, 3);
        ((EClass) picture.node("One").getTarget()).setName("Eleven");
        assertSize(picture.show().node("Eleven"), 6, 6);
        assertSize(picture.show().node("Eleven"), 1, 1);
    }

    @Test
    void theStyleOfANewEdgeDoesNotSeeItsLabels() {
        picture.nodeStyle(picture.styles.createSquareDescription());
        var line = picture.edges.getStyle();
        line.setCenterLabelStyleDescription(picture.styles.createCenterLabelStyleDescription());
        line.setSizeComputationExpression("aql:view.name.size()");
        assertEquals(0, picture.show().edge("One").getSize());
        assertEquals("One", picture.edge("One").getName());
        assertEquals(3, picture.show().edge("One").getSize());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            feature:name                  | One
            aql:view.target.name + '!'    | One!
            aql:null                      | ''
            aql:self.noSuchFeature        | ''
            aql:containerView             | Invalid feature as name
            feature:noSuchFeature         | Invalid feature as name
            plain                         | plain
            aql:self.eSuperTypes.name     | [Zero]
            """)
    void labels(String expression, String label) {
        picture.nodeStyle(picture.styles.createSquareDescription()).setLabelExpression(expression);
        assertEquals(label, picture.show().node("One").getName());
    }

    @Test
    void withoutExpressionLabelAndTooltipStay() {
        SquareDescription square = picture.nodeStyle(picture.styles.createSquareDescription());
        square.setTooltipExpression("aql:'tip of ' + view.name");
        SquareDescription silent = picture.nodeStyle("aql:self.abstract", picture.styles.createSquareDescription());
        silent.setLabelExpression("");
        picture.show();
        assertEquals("tip of One", picture.node("One").getTooltipText());
        EClass one = (EClass) picture.node("One").getTarget();
        one.setAbstract(true);
        one.setName("Other");
        picture.show();
        assertEquals("conditional[0]", picture.node("Other").getOwnedStyle().from());
        assertEquals("One", picture.node("Other").getName());
        assertEquals("tip of One", picture.node("Other").getTooltipText());
    }

    @Test
    void aLabelThatLosesItsValueIsNullAndOneThatNeverHadAnyIsEmpty() {
        picture.nodeStyle(picture.styles.createSquareDescription());
        EClass one = (EClass) picture.show().node("One").getTarget();
        EClass two = (EClass) picture.node("Two").getTarget();
        DNode oneNode = picture.node("One");
        DNode twoNode = picture.node("Two");
        one.setName(null);
        two.setName("");
        picture.show();
        assertNull(oneNode.getName());
        assertEquals("", twoNode.getName());
        two.setName(null);
        picture.show();
        assertNull(oneNode.getName());
        assertEquals("", twoNode.getName());
    }

    @Test
    void labelsOfEdgesAndTheirMiddle() {
        picture.nodeStyle(picture.styles.createSquareDescription());
        var line = picture.edges.getStyle();
        line.setBeginLabelStyleDescription(picture.styles.createBeginLabelStyleDescription());
        line.getBeginLabelStyleDescription().setLabelExpression("aql:view.sourceNode.name");
        line.setEndLabelStyleDescription(picture.styles.createEndLabelStyleDescription());
        line.getEndLabelStyleDescription().setLabelExpression("aql:sourceView");
        line.setEndsCentering(CenteringStyle.SOURCE);
        line.getCenteredTargetMappings().add(picture.nodes);
        line.setSizeComputationExpression("aql:sourceView.target.name.size() + targetView.target.name.size()");
        DEdge edge = picture.show().edge("One");
        assertEquals("", edge.getName());
        assertEquals("One", edge.getBeginLabel());
        assertEquals("Invalid feature as name", edge.getEndLabel());
        assertEquals(CenteringStyle.BOTH, ((EdgeStyle) edge.getOwnedStyle()).centered());
        assertEquals(7, ((EdgeStyle) edge.getOwnedStyle()).size());
    }

    @Test
    void whatFailsIsReportedWithTheElementThatSaysIt() {
        SquareDescription square = picture.nodeStyle(picture.styles.createSquareDescription());
        square.setLabelExpression("aql:noLabel");
        ComputedColor color = DescriptionFactory.eINSTANCE.createComputedColor();
        color.setRed("aql:noRed");
        square.setColor(color);
        EObject size = picture.customize("", "labelSize", "aql:noSize", square);
        EObject condition = picture.customize("aql:noCondition", "labelSize", "7", square).eContainer();
        var line = picture.edges.getStyle();
        line.setEndLabelStyleDescription(picture.styles.createEndLabelStyleDescription());
        line.getEndLabelStyleDescription().setLabelExpression("aql:noEnd");
        picture.show();
        assertEquals(Map.of("aql:noLabel", square, "aql:noRed", color, "aql:noSize", size, "aql:noCondition",
                condition, "aql:noEnd", line.getEndLabelStyleDescription()),
                picture.session.problems().stream().collect(
                        Collectors.toMap(SessionProblem::expression, SessionProblem::specificationElement)));
        assertTrue(picture.session.problems().stream().filter(each -> each.expression().equals("aql:noLabel"))
                .allMatch(each -> each.count() >= 3), "every element counts");
    }

    private NodeShape shape(String name) {
        return ((NodeStyle) picture.node(name).getOwnedStyle()).shape();
    }

    private static void assertSize(DNode node, Integer width, Integer height) {
        assertEquals(width, node.getWidth());
        assertEquals(height, node.getHeight());
    }
}
