package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationChecker;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.Specifications;
import org.junit.jupiter.api.Test;

/** The design as the viewpoint engine reads it. */
class SpecificationTest {

    @Test
    void theEngineUnderstandsAllOfTheDesign() {
        ClusterscapePackage.eINSTANCE.eClass();
        Specification design = SpecificationLoader.load(DesignFile.FILE, SpecificationContext.standard());
        assertEquals(List.of(), design.problems());
        assertEquals(List.of("Cluster Ecosystem"), design.viewpoints().stream().map(v -> v.getLabel()).toList());
        assertEquals(9, design.viewpoints().getFirst().getOwnedRepresentations().size());
    }

    @Test
    void theDesignHasNoMistakes() {
        Specification design = SpecificationLoader.load(DesignFile.FILE, SpecificationContext.standard());
        SpecificationChecker checker = new SpecificationChecker(List.of(ClusterscapePackage.eINSTANCE),
                List.of(Class::forName));
        assertEquals(List.of(), checker.check(design));
    }

    @Test
    void theDesignIsRegistered() {
        assertTrue(Specifications.registered().viewpoint("clusterEcosystem").isPresent());
    }
}
