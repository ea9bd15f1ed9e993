package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.diagram.Violation;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.HideLabelFilter;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.validation.ErrorLevel;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

/** Titles, preconditions of diagrams, decorations, hidden labels, rules, and diagrams without layers. */
class WideDesignTest {

    private final List<Viewpoint> viewpoints = Designs.viewpoints("wide");
    private final Resource model = EcoreModel.of("A", "B");
    private final EPackage root = EcoreModel.root(model);
    private final DiagramSynchronizer synchronizer = new DiagramSynchronizer(Designs.session(model, viewpoints));

    private DSemanticDiagram create(String name) {
        return synchronizer.create(Designs.description(viewpoints, name), root);
    }

    private DDiagramElement element(DSemanticDiagram diagram, String key) {
        return diagram.getDiagramElements().stream().filter(each -> synchronizer.key(each).equals(key)).findFirst()
                .orElseThrow();
    }

    @Test
    void aDiagramIsMadeOfWhatItsPreconditionAllows() {
        EcoreModel.addPackage(root, "q");
        DiagramDescription parts = Designs.description(viewpoints, "parts");
        assertEquals(List.of(root), synchronizer.creatableOn(parts));
        assertEquals(2, synchronizer.creatableOn(Designs.description(viewpoints, "plain")).size());
        assertEquals("Parts of p", create("parts").getName());
        assertEquals(List.of("Parts of p"),
                synchronizer.createInitial().stream().map(DSemanticDiagram::getName).toList());
    }

    @Test
    void decorationsComeAndGoWithWhatTheySay() {
        EcoreModel.addAttribute(EcoreModel.find(model, "A"), "x");
        EcoreModel.addAttribute(EcoreModel.find(model, "A"), "y");
        DSemanticDiagram diagram = create("parts");
        DDiagramElement a = element(diagram, "/Class@//A");
        assertEquals("/wide/many.png 2 features",
                a.getDecorations().getFirst().getImage() + " " + a.getDecorations().getFirst().getTooltip());
        EcoreModel.find(model, "A").getEStructuralFeatures().removeFirst();
        EcoreModel.find(model, "B").setName(null);
        synchronizer.setLayer(diagram, synchronizer.layers(diagram).stream()
                .filter(layer -> layer.getName().equals("marks")).findFirst().orElseThrow(), true);
        assertEquals(List.of(), a.getDecorations());
        assertEquals(List.of("unnamed"), diagram.getDiagramElements().stream()
                .filter(each -> each.getTarget() == root.getEClassifiers().get(1))
                .flatMap(each -> each.getDecorations().stream()).map(each -> each.getDescription().getName()).distinct()
                .toList());
    }

    @Test
    void labelsHiddenByDefaultAreHiddenFromTheBeginning() {
        EcoreModel.addPackage(root, "q");
        assertTrue(element(create("parts"), "/Package@//q").getGraphicalFilters()
                .getFirst() instanceof HideLabelFilter);
    }

    @Test
    void rulesThatDoNotHoldAreToldWithTheirFixes() {
        EcoreModel.find(model, "B").getESuperTypes().add(EcoreModel.find(model, "A"));
        EcoreModel.addClass(root, "");
        DSemanticDiagram diagram = create("parts");
        List<Violation> violations = synchronizer.validate(diagram);
        assertEquals(List.of("WARNING/ stands alone", "ERROR/no name: EClass"),
                violations.stream().map(each -> each.level() + "/" + each.message()).toList());
        assertEquals(ErrorLevel.ERROR, violations.get(1).level());
        assertEquals("Give it a name", violations.get(1).fixes().getFirst().getName());
        assertEquals(root.getEClassifiers().get(2), violations.get(1).element());
    }

    @Test
    void aDiagramWithoutLayersHasItsOwnMappingsAndRoot() {
        EPackage q = EcoreModel.addPackage(root, "q");
        EcoreModel.addReference(EcoreModel.addClass(q, "C"), "c", q.getEClassifiers().getFirst());
        EcoreModel.addClass(EcoreModel.addPackage(q, "r"), "D");
        DSemanticDiagram diagram = create("plain");
        assertEquals(List.of("/Class@//q/C", "/Package@//q/r", "/Package@//q/r/Class@//q/r/D",
                "edge:Ref@//q/C [/Class@//q/C -> /Class@//q/C]"), synchronizer.keys(diagram.getDiagramElements()));
        assertTrue(diagram.getDiagramElements().stream().allMatch(DDiagramElement::isVisible));
    }
}
