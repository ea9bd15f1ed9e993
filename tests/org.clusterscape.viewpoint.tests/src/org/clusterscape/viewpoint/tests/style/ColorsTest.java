package org.clusterscape.viewpoint.tests.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.vsm.description.ColorDescription;
import org.clusterscape.viewpoint.vsm.description.ColorStep;
import org.clusterscape.viewpoint.vsm.description.ComputedColor;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.InterpolatedColor;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that depend on the element, and those that are missing. */
class ColorsTest {

    private final Picture picture = new Picture();
    private final SquareDescription style = picture.nodeStyle(picture.styles.createSquareDescription());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5   | 10,20,30
            1    | 10,20,30
            2    | 60,70,30
            3    | 110,120,30
            4    | 0,0,0
            5    | 0,0,0
            1000 | 0,0,0
            """)
    void scaleWithSteps(String value, String color) {
        InterpolatedColor scale = scale("aql:" + value);
        step(scale, "4", Picture.color(0, 0, 0));
        step(scale, "aql:1", Picture.color(10, 20, 30));
        step(scale, "3", Picture.color(110, 120, 30));
        step(scale, "3", Picture.color(255, 255, 255));
        step(scale, "", Picture.color(1, 1, 1));
        assertEquals(color, colorOf("Two", scale));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 0,255,0
            0  | 0,255,0
            1  | 63,191,0
            4  | 255,0,0
            9  | 255,0,0
            """)
    void scaleWithoutStepsGoesFromGreenToRed(String value, String color) {
        InterpolatedColor scale = scale("aql:" + value);
        scale.setMinValueComputationExpression("0");
        scale.setMaxValueComputationExpression("aql:2 + 2");
        assertEquals(color, colorOf("Two", scale));
    }

    @Test
    void scaleWhoseBoundsAreTurnedRound() {
        InterpolatedColor scale = scale("7");
        scale.setMinValueComputationExpression("7");
        scale.setMaxValueComputationExpression("3");
        assertEquals("0,255,0", colorOf("Two", scale));
    }

    @Test
    void valueOfAnElement() {
        InterpolatedColor scale = scale("aql:self.eStructuralFeatures->size()");
        step(scale, "0", Picture.color(0, 0, 0));
        step(scale, "2", Picture.color(100, 51, 255));
        assertEquals("0,0,0", colorOf("Zero", scale));
        assertEquals("50,25,127", colorOf("One", scale));
        assertEquals("100,51,255", colorOf("Two", scale));
    }

    @Test
    void computedPartsAreClampedAndWhatIsNoNumberIsZero() {
        ComputedColor color = DescriptionFactory.eINSTANCE.createComputedColor();
        color.setRed("aql:self.eStructuralFeatures->size() * 200");
        color.setGreen("aql:self.noSuchFeature");
        color.setBlue("aql:'12'");
        assertEquals("255,0,12", colorOf("Two", color));
        assertEquals("200,0,12", colorOf("One", color));
    }

    @Test
    void missingColors() {
        assertEquals("136,136,136", colorOf("Two", null));
        NodeStyle found = (NodeStyle) picture.node("Two").getOwnedStyle();
        assertEquals("0,0,0", found.border().color().toString());
        assertEquals("0,0,0", found.label().color().toString());
    }

    private String colorOf(String name, ColorDescription color) {
        style.setColor(color);
        picture.show();
        NodeStyle found = (NodeStyle) picture.node(name).getOwnedStyle();
        return ((NodeShape.Square) found.shape()).color().toString();
    }

    private static InterpolatedColor scale(String value) {
        InterpolatedColor scale = DescriptionFactory.eINSTANCE.createInterpolatedColor();
        scale.setColorValueComputationExpression(value);
        return scale;
    }

    private static void step(InterpolatedColor scale, String value,
            org.clusterscape.viewpoint.vsm.description.FixedColor color) {
        ColorStep step = DescriptionFactory.eINSTANCE.createColorStep();
        step.setAssociatedValue(value);
        step.setAssociatedColor(color);
        scale.getColorSteps().add(step);
    }
}
