package org.clusterscape.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.tests.support.CircularMetamodel;
import org.clusterscape.validation.tests.support.SoundModel;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Elements of an extension's metamodel, for which there is no generated code. */
class ExtensionMetamodelTest {

    private final CircularMetamodel circular = new CircularMetamodel();
    private final SoundModel model = new SoundModel();

    @Test
    void checksTheElementsOfAnExtensionAtAnyDepth() {
        EObject outer = circular.createLoop("Außen");
        EObject inner = circular.createLoop("Größe 1");
        inner.eSet(circular.share, 101.0);
        add(outer, inner);
        model.mayor.getExtensions().add(outer);

        Problem problem = only("model.valueOutOfRange");
        assertSame(inner, problem.element());
        assertSame(circular.share, problem.feature());
        assertEquals("The share of the loop \"Größe 1\" is 101, but must be greater than 0 and at most 100.",
                problem.message());
        assertEquals("Bürgermeisteramt / Außen / Größe 1", problem.path());
        assertNull(problem.fix());
    }

    @Test
    void checksASubtypeAsWhatItIsAndAsItsSupertype() {
        Cluster park = (Cluster) EcoreUtil.create(circular.park);
        park.setName("Wertstoffpark");
        model.ecosystem.getClusters().add(park);

        assertEquals("The recycling park \"Wertstoffpark\" has no operator; every recycling park needs one.",
                only("model.required").message());
        assertSame(park, only("cluster.noMembers").element());
        assertSame(park, only("cluster.noCoordinator").element());
        assertEquals(3, model.validate().size());
    }

    @Test
    void sparesElementsThatAreOfATypeInNameOnly() {
        EObject park = new DynamicEObjectImpl(circular.park);
        model.ecosystem.getExtensions().add(park);
        assertEquals(List.of("model.required"), model.validate().stream().map(Problem::id).toList());
    }

    @Test
    void findsWhatIsMissingInsideAnExtension() {
        EObject outer = circular.createLoop("Außen");
        EObject inner = circular.createLoop("Anderswo");
        ((InternalEObject) inner).eSetProxyURI(URI.createURI("elsewhere.clusterscape#loop"));
        add(outer, inner);
        model.mayor.getExtensions().add(outer);

        Problem problem = only("model.danglingReference");
        assertSame(outer, problem.element());
        assertTrue(problem.message().contains("elsewhere.clusterscape#loop"), problem.message());
    }

    @Test
    void reportsTheInvariantsThatAnExtensionBringsAsCode() {
        model.ecosystem.getExtensions().add(EcoreUtil.create(circular.depot));
        model.ecosystem.getExtensions().add(circular.createLoop("Kein Lager"));
        EValidator.Registry.INSTANCE.put(circular.metamodel, new DepotsAreForbidden());
        try {
            Problem problem = only("model.metamodelConstraint");
            assertSame(model.ecosystem.getExtensions().get(0), problem.element());
            assertSame(circular.depot.getEStructuralFeature("name"), problem.feature());
            assertEquals("Lager sind verboten", problem.message());
        } finally {
            EValidator.Registry.INSTANCE.remove(circular.metamodel);
        }
    }

    private void add(EObject outer, EObject inner) {
        @SuppressWarnings("unchecked")
        List<EObject> inside = (List<EObject>) outer.eGet(circular.loops);
        inside.add(inner);
    }

    private Problem only(String id) {
        List<Problem> found = model.validate().stream().filter(p -> p.id().equals(id)).toList();
        assertEquals(1, found.size(), () -> model.validate().toString());
        return found.get(0);
    }

    /** As EMF's generator writes it: own invariants beside EMF's structural ones. */
    private static final class DepotsAreForbidden extends EObjectValidator {

        @Override
        public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
            diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, EObjectValidator.DIAGNOSTIC_SOURCE, 1,
                    "The required feature has no value", new Object[] {element}));
            if (type.getName().equals("Depot") && type.getEPackage() != ClusterscapePackage.eINSTANCE) {
                diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, "circular", 1, "Lager sind verboten",
                        new Object[] {element, type.getEStructuralFeature("name")}));
            }
            return false;
        }
    }
}
