package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.NamedElement;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A diagram that follows changes looks like one made anew, whatever is changed. This fails if a service reads something
 * that it does not declare.
 */
class FollowingTest {

    private static final Specification DESIGN = Workplace.design();
    private static final int CHANGES = 150;

    @ParameterizedTest
    @CsvSource({"ecosystemMap, , false, 1", "ecosystemMap, , true, 2", "clusterMap, Genussregion Wölmetal, false, 3",
        "clusterMap, Genussregion Wölmetal, true, 4", "keyField, Renewable Energy and Hydrogen, true, 5",
        "barriers, , true, 6", "influence, , true, 7"})
    void followingEqualsMakingAnew(String diagram, String rootName, boolean layers, long seed) {
        Ecosystem region = Models.changeableRegion();
        EObject root = rootName == null ? region : Models.find(region, NamedElement.class, rootName);
        Workplace place = place(diagram, root, layers);
        RandomChanges changes = new RandomChanges(region, root, new Random(seed));
        List<String> done = new ArrayList<>();
        try (DiagramSynchronizer.ChangeLog log = place.synchronizer.track()) {
            for (int i = 0; i < CHANGES; i++) {
                done.add(changes.one());
                place.synchronizer.refreshChanged(place.diagram, log.take());
                if (i % 10 == 9) {
                    assertEquals(List.of(), difference(looks(place(diagram, root, layers)), looks(place)),
                            () -> String.join("\n", done));
                    done.clear();
                }
            }
        }
        assertEquals(List.of(), place.session.problems());
    }

    private static Workplace place(String diagram, EObject root, boolean layers) {
        Workplace place = new Workplace(DESIGN, diagram, root);
        for (Layer layer : place.synchronizer.layers(place.diagram)) {
            if (layers && !layer.getName().equals("heatMap")) {
                place.synchronizer.setLayer(place.diagram, layer, true);
            }
        }
        return place;
    }

    private static List<String> looks(Workplace place) {
        return place.elements().stream()
                .map(e -> place.synchronizer.key(e) + " '" + e.getName() + "' " + e.getTooltipText() + " "
                        + e.getOwnedStyle() + " " + e.getDecorations().size())
                .sorted().toList();
    }

    private static List<String> difference(List<String> anew, List<String> followed) {
        List<String> difference = new ArrayList<>(followed);
        anew.forEach(difference::remove);
        difference.replaceAll(line -> "too much: " + line);
        List<String> missing = new ArrayList<>(anew);
        followed.forEach(missing::remove);
        missing.forEach(line -> difference.add("missing: " + line));
        return difference;
    }
}
