package org.clusterscape.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** What mappings without an expression for candidates show: all that is inside the roots of the models. */
class CandidatesTest {

    @Test
    void rootsAreNoCandidatesOfThemselves() {
        Bench bench = new Bench("A");
        EPackage inner = EcoreFactory.eINSTANCE.createEPackage();
        inner.setName("q");
        bench.root.getESubpackages().add(inner);
        bench.node("Pack", "ecore::EPackage", null);
        bench.node("Own", "ecore::EPackage", "var:self");
        bench.diagram();
        assertEquals(List.of("/Pack@//q", "/Own@/"), bench.keys());
    }
}
