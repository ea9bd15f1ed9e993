package org.clusterscape.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.vsm.description.AbstractVariable;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.tool.DirectEditLabel;
import org.clusterscape.viewpoint.vsm.tool.ToolEntry;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files leave out and Sirius' factories put into each new element: the variables of tools and the mask. */
class PresetsTest {

    @TempDir
    private Path folder;

    private ToolEntry tool(String type, String content) throws IOException {
        Path file = folder.resolve("tools.odesign");
        Files.writeString(file, """
                <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
                xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" \
                xmlns:dtool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" version="15.4.0">
                  <ownedViewpoints name="v">
                    <ownedRepresentations xsi:type="diagram:DiagramDescription" name="d" domainClass="EObject">
                      <defaultLayer name="base">
                        <toolSections name="s"><ownedTools xsi:type="%s" name="t">%s</ownedTools></toolSections>
                      </defaultLayer>
                    </ownedRepresentations>
                  </ownedViewpoints>
                </description:Group>
                """.formatted(type, content));
        Specification specification = SpecificationLoader.load(file, SpecificationContext.standard());
        assertEquals(List.of(), specification.problems());
        return ((DiagramDescription) specification.representation("d").orElseThrow()).getDefaultLayer()
                .getToolSections().getFirst().getOwnedTools().getFirst();
    }

    private static String variables(ToolEntry tool) {
        return String.join(" ", tool.eContents().stream().filter(AbstractVariable.class::isInstance)
                .map(each -> ((AbstractVariable) each).getName()).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"tool:ToolDescription, element elementView", "dtool:NodeCreationDescription, container containerView",
        "dtool:ContainerCreationDescription, container containerView",
        "dtool:EdgeCreationDescription, source sourceView target targetView",
        "dtool:DeleteElementDescription, containerView element elementView",
        "dtool:DoubleClickDescription, element elementView",
        "dtool:ReconnectEdgeDescription, edgeView element source sourceView target targetView",
        "dtool:ContainerDropDescription, element newContainerView newSemanticContainer oldSemanticContainer",
        "tool:PasteDescription, container containerView copiedElement copiedView",
        "tool:SelectionWizardDescription, container containerView element",
        "tool:PaneBasedSelectionWizardDescription, container containerView element",
        "tool:OperationAction, views"})
    void toolsHaveTheirVariables(String type, String expected) throws IOException {
        assertEquals(expected, variables(tool(type, "")));
    }

    @Test
    void variablesOfTheFileStay() throws IOException {
        assertEquals("elementView it", variables(tool("tool:ToolDescription", "<element name=\"it\"/>")));
    }

    @Test
    void aMaskTakesTheWholeText() throws IOException {
        EObject tool = tool("dtool:DirectEditLabel", "<mask/>");
        assertEquals("{0}", ((DirectEditLabel) tool).getMask().getMask());
    }
}
