package org.clusterscape.viewpoint.tests.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.EAttributeCustomization;
import org.clusterscape.viewpoint.vsm.description.FontFormat;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomizationReuse;
import org.clusterscape.viewpoint.vsm.style.BackgroundStyle;
import org.clusterscape.viewpoint.vsm.style.EdgeArrows;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.FlatContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.GaugeCompositeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.LineStyle;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers change the looks of elements: any attribute and any colour of any style or part of one. */
class CustomizationsTest {

    private final Picture picture = new Picture();
    private final SquareDescription square = picture.nodeStyle(picture.styles.createSquareDescription());
    private final FlatContainerStyleDescription flat = picture
            .containerStyle(picture.styles.createFlatContainerStyleDescription());
    private final EdgeStyleDescription line = picture.edges.getStyle();

    @BeforeEach
    void labels() {
        line.setBeginLabelStyleDescription(picture.styles.createBeginLabelStyleDescription());
        line.setCenterLabelStyleDescription(picture.styles.createCenterLabelStyleDescription());
    }

    @Test
    void attributesOfAllTypes() {
        picture.customize("", "width", "aql:4", square);
        picture.customize("", "height", "7", square);
        picture.customize("", "labelFormat", "aql:Sequence{'bold', 'italic', 'bold'}", square);
        picture.customize("", "labelPosition", "node", square);
        picture.customize("", "showIcon", "aql:false", square);
        picture.customize("", "iconPath", "aql:'/p/' + self.name + '.svg'", square);
        picture.customize("", "borderLineStyle", "dash", square);
        picture.customize("", "borderSizeComputationExpression", "aql:'aql:1 + 1'", square);
        picture.show();
        NodeStyle style = (NodeStyle) picture.node("Two").getOwnedStyle();
        assertEquals(4, picture.node("Two").getWidth());
        assertEquals(7, picture.node("Two").getHeight());
        assertEquals(List.of(FontFormat.BOLD, FontFormat.ITALIC), style.label().format());
        assertEquals("node", style.labelPosition().getLiteral());
        assertEquals(false, style.label().showIcon());
        assertEquals("/p/Two.svg", style.label().iconPath());
        assertEquals(LineStyle.DASH, style.border().line());
        assertEquals(2, style.border().size());
        assertEquals("SquareDescription.computedStyleDescriptions", style.from());
    }

    @Test
    void valuesThatDoNotFitChangeNothing() {
        picture.customize("", "labelSize", "aql:'big'", square);
        picture.customize("", "labelFormat", "fat", square);
        picture.customize("", "borderLineStyle", "aql:1", square);
        picture.customize("", "labelExpression", "aql:1", square);
        picture.customize("", "labelAlignment", "aql:self.noSuchFeature", square);
        picture.customize("", "color", "aql:'red'", square);
        picture.customize("", "noSuchAttribute", "1", square);
        picture.show();
        NodeStyle style = (NodeStyle) picture.node("Two").getOwnedStyle();
        assertEquals(8, style.label().size());
        assertEquals(List.of(), style.label().format());
        assertEquals(LineStyle.SOLID, style.border().line());
        assertEquals("Two", picture.node("Two").getName());
        assertEquals("136,136,136", ((NodeShape.Square) style.shape()).color().toString());
    }

    @Test
    void partsOfEdges() {
        picture.customize("aql:self.name = 'Two'", "labelSize", "14", line.getBeginLabelStyleDescription());
        picture.customize("", "labelColor", Picture.color(1, 2, 3), line.getCenterLabelStyleDescription());
        picture.customize("", "targetArrow", "Diamond", line);
        picture.customize("", "sizeComputationExpression", "aql:'aql:self.eStructuralFeatures->size()'", line);
        picture.customize("aql:view.targetNode.target.name = 'Zero'", "strokeColor", Picture.color(9, 9, 9), line);
        picture.show();
        EdgeStyle two = (EdgeStyle) picture.edge("Two").getOwnedStyle();
        EdgeStyle one = (EdgeStyle) picture.edge("One").getOwnedStyle();
        assertEquals(14, two.beginLabel().size());
        assertEquals(8, one.beginLabel().size());
        assertEquals("1,2,3", one.centerLabel().color().toString());
        assertEquals("0,0,0", one.beginLabel().color().toString());
        assertEquals(EdgeArrows.DIAMOND, one.targetArrow());
        assertEquals(2, two.size());
        assertEquals("9,9,9", one.color().toString());
        assertEquals("136,136,136", two.color().toString());
    }

    @Test
    void containers() {
        picture.customize("", "backgroundStyle", "Liquid", flat);
        picture.customize("", "roundedCorner", "true", flat);
        picture.customize("", "arcWidth", "25", flat);
        picture.customize("aql:self.name = 'part'", "backgroundColor", Picture.color(300, -4, 5), flat);
        picture.show();
        ContainerStyle style = (ContainerStyle) picture.container("part").getOwnedStyle();
        ContainerShape.Flat shape = (ContainerShape.Flat) style.shape();
        assertEquals(BackgroundStyle.LIQUID, shape.gradient());
        assertEquals(25, style.arcWidth());
        assertEquals("255,0,5", shape.background().toString());
        ContainerStyle other = (ContainerStyle) picture.container("empty").getOwnedStyle();
        assertEquals("255,255,255", ((ContainerShape.Flat) other.shape()).background().toString());
    }

    @Test
    void allSectionsOfGaugesIfOneIsNamed() {
        GaugeCompositeStyleDescription gauge = picture
                .nodeStyle(picture.styles.createGaugeCompositeStyleDescription());
        gauge.getSections().add(picture.styles.createGaugeSectionDescription());
        gauge.getSections().add(picture.styles.createGaugeSectionDescription());
        picture.customize("", "maxValueExpression", "aql:'aql:10'", gauge.getSections().get(1));
        picture.show();
        NodeShape.Gauge shape = (NodeShape.Gauge) ((NodeStyle) picture.node("Two").getOwnedStyle()).shape();
        assertEquals(List.of(10, 10), shape.sections().stream().map(NodeShape.GaugeSection::maximum).toList());
    }

    @Test
    void laterOnesWinAndReusedOnesFollowTheConditionOfTheirOwner() {
        picture.customize("", "labelSize", "5", square);
        EAttributeCustomization later = picture.customize("aql:self.name = 'Two'", "labelSize", "6", square);
        VSMElementCustomizationReuse reuse = DescriptionFactory.eINSTANCE.createVSMElementCustomizationReuse();
        reuse.getReuse().add(later);
        reuse.getAppliedOn().add(line.getCenterLabelStyleDescription());
        picture.layer.getCustomization().getVsmElementCustomizations().add(0, reuse);
        picture.show();
        assertEquals(6, ((NodeStyle) picture.node("Two").getOwnedStyle()).label().size());
        assertEquals(5, ((NodeStyle) picture.node("One").getOwnedStyle()).label().size());
        assertEquals(6, ((EdgeStyle) picture.edge("Two").getOwnedStyle()).centerLabel().size());
        assertEquals(8, ((EdgeStyle) picture.edge("One").getOwnedStyle()).centerLabel().size());
    }

    @Test
    void onAllOfThemAndOnlyWhileTheLayerIsActive() {
        picture.customize("aql:not self.oclIsKindOf(ecore::EPackage)", "labelSize", "11");
        picture.show();
        assertEquals(11, ((NodeStyle) picture.node("Zero").getOwnedStyle()).label().size());
        assertEquals(11, ((EdgeStyle) picture.edge("Two").getOwnedStyle()).beginLabel().size());
        assertEquals(8, ((ContainerStyle) picture.container("part").getOwnedStyle()).label().size());
        picture.setLayer(false);
        assertEquals(8, ((NodeStyle) picture.node("Zero").getOwnedStyle()).label().size());
        assertEquals("default", picture.node("Zero").getOwnedStyle().from());
    }

    @Test
    void elementsThatLookAlikeShareTheirStyle() {
        picture.customize("aql:self.name <> 'Zero'", "labelSize", "11", square);
        picture.show();
        assertSame(picture.node("One").getOwnedStyle(), picture.node("Two").getOwnedStyle());
        assertNotEquals(picture.node("One").getOwnedStyle(), picture.node("Zero").getOwnedStyle());
        assertSame(picture.container("part").getOwnedStyle(), picture.container("empty").getOwnedStyle());
        assertSame(picture.edge("One").getOwnedStyle(), picture.edge("Two").getOwnedStyle());
    }
}
