package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refresh that follows changes gives exactly what a refresh of everything gives. */
class IncrementalRefreshTest {

    private static final int SEEDS = Integer.getInteger("clusterscape.seeds", 16);
    private static final int STEPS = 14;

    static Stream<Arguments> cases() {
        List<Arguments> result = new ArrayList<>();
        for (String design : List.of("boxes", "wires", "sheets", "looks", "keep", "wide")) {
            for (DiagramDescription description : Designs.descriptions(Designs.viewpoints(design).getFirst())) {
                result.add(Arguments.of(design, description.getName()));
            }
        }
        return result.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void followsRandomChanges(String design, String description) {
        List<Viewpoint> viewpoints = Designs.viewpoints(design);
        for (int seed = 0; seed < SEEDS; seed++) {
            new Comparison(viewpoints, description, seed).run();
        }
    }

    /** Two diagrams of the same kind and model, one refreshed as a whole each time, the other by the changes. */
    private static final class Comparison {

        private final String name;
        private final Random random;
        private final DiagramSynchronizer synchronizer;
        private final DiagramDescription description;
        private final Resource model;
        private final List<String> history = new ArrayList<>();

        Comparison(List<Viewpoint> viewpoints, String description, int seed) {
            this.name = description + " with seed " + seed;
            this.random = new Random(seed * 1_000_003L);
            this.description = Designs.description(viewpoints, description);
            this.model = Designs.model(random.nextBoolean() ? "werkstatt.ecore" : "klein.ecore");
            this.synchronizer = new DiagramSynchronizer(Designs.session(model, viewpoints));
        }

        void run() {
            DSemanticDiagram whole = synchronizer.create(description, model.getContents().getFirst());
            DSemanticDiagram followed = synchronizer.create(description, model.getContents().getFirst());
            RandomEcore changes = new RandomEcore(random, model);
            try (DiagramSynchronizer.ChangeLog log = synchronizer.track()) {
                for (int step = 0; step < STEPS; step++) {
                    if (random.nextInt(5) == 0) {
                        switchSomething(whole, followed);
                    } else if (random.nextInt(3) == 0) {
                        drawByHand(List.of(whole, followed));
                    } else {
                        for (int i = random.nextInt(3); i >= 0; i--) {
                            history.add(changes.change());
                        }
                        history.add("refresh");
                    }
                    synchronizer.refresh(whole);
                    synchronizer.refreshChanged(followed, log.take());
                    assertEquals(Dump.of(synchronizer, whole), Dump.of(synchronizer, followed),
                            () -> name + " after " + history);
                }
            }
        }

        private void switchSomething(DSemanticDiagram whole, DSemanticDiagram followed) {
            List<Layer> layers = synchronizer.layers(whole);
            List<FilterDescription> filters = description.getFilters();
            if (layers.isEmpty()) {
                return;
            }
            if (!filters.isEmpty() && random.nextBoolean()) {
                FilterDescription filter = filters.get(random.nextInt(filters.size()));
                boolean active = !whole.getActivatedFilters().contains(filter);
                history.add(filter.getName() + active);
                synchronizer.setFilter(whole, filter, active);
                synchronizer.setFilter(followed, filter, active);
            } else {
                Layer layer = layers.get(random.nextInt(layers.size()));
                boolean active = !whole.getActivatedLayers().contains(layer);
                history.add(layer.getName() + active);
                synchronizer.setLayer(whole, layer, active);
                synchronizer.setLayer(followed, layer, active);
            }
        }

        // Elements and edges as tools make them, the same in both diagrams.
        private void drawByHand(List<DSemanticDiagram> diagrams) {
            EPackage root = (EPackage) model.getContents().getFirst();
            List<NodeMapping> mappings = description.getDefaultLayer() == null ? List.of()
                    : description.getDefaultLayer().getNodeMappings();
            if (mappings.isEmpty() || root.getEClassifiers().isEmpty()) {
                return;
            }
            EClassifier target = root.getEClassifiers().get(random.nextInt(root.getEClassifiers().size()));
            List<EdgeMapping> edges = description.getDefaultLayer().getEdgeMappings();
            boolean edge = random.nextBoolean() && !edges.isEmpty() && target instanceof EClass eClass
                    && !eClass.getESuperTypes().isEmpty();
            history.add((edge ? "edge from " : "draw ") + target.getName());
            for (DSemanticDiagram diagram : diagrams) {
                DDiagramElement node = synchronizer.createElement(diagram, mappings.getFirst(), target);
                if (edge) {
                    EObject other = ((EClass) target).getESuperTypes().getFirst();
                    DDiagramElement end = synchronizer.createElement(diagram, mappings.getFirst(), other);
                    synchronizer.createEdge(edges.getFirst(), target, (EdgeTarget) node, (EdgeTarget) end);
                }
            }
        }
    }
}
