package org.clusterscape.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.RecordedReads;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.JavaExtension;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

/** What a session knows of its models, and which messages it keeps. */
class ModelSessionTest {

    private final Resource resource = new ResourceImpl(URI.createURI("test.ecore"));
    private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass one = EcoreFactory.eINSTANCE.createEClass();
    private final Viewpoint viewpoint = DescriptionFactory.eINSTANCE.createViewpoint();
    private final ModelSession session;

    ModelSessionTest() {
        root.setName("p");
        one.setName("One");
        root.getEClassifiers().add(one);
        resource.getContents().add(root);
        viewpoint.setName("v");
        session = ModelSession.builder().resource(resource).viewpoints(List.of(viewpoint)).build();
    }

    @Test
    void typesAreKnownByName() {
        assertTrue(session.isInstance(one, "ecore::EClassifier"));
        assertTrue(session.isInstance(one, "ecore.EClass"));
        assertTrue(session.isInstance(one, "EModelElement"));
        assertTrue(session.isInstance(one, "EObject"));
        assertFalse(session.isInstance(one, "EPackage"));
        assertFalse(session.isInstance(one, "xEClass"));
        assertFalse(session.isInstance(one, null));
        assertFalse(session.isInstance(null, "EClass"));
        assertSame(EcorePackage.Literals.ECLASS, session.classOf("ecore::EClass"));
        assertNull(session.classOf("uml::Class"));
        assertTrue(session.isType("EObject"));
        assertFalse(session.isType(""));
    }

    @Test
    void instancesFollowTheModel() {
        assertEquals(List.of(one), session.instances("EClass"));
        EClass other = EcoreFactory.eINSTANCE.createEClass();
        root.getEClassifiers().add(0, other);
        assertEquals(List.of(other, one), session.instances("EClass"));
        root.getEClassifiers().move(1, 0);
        assertEquals(List.of(one, other), session.instances("EClass"));
        resource.getContents().clear();
        assertEquals(List.of(), session.instances("EClass"));
    }

    @Test
    void problemsAreCountedByPlace() {
        for (EObject self : List.of(one, root)) {
            EvaluationResult result = session.evaluate("feature:nothing", self, Variables.none(), viewpoint, null);
            assertTrue(result.hasErrors());
        }
        session.evaluate("feature:nothing", one, Variables.none(), viewpoint, null);
        assertEquals(List.of("ecore::EClass 2", "ecore::EPackage 1"), session.problems().stream()
                .map(problem -> problem.message().replaceAll(".* in ", "") + " " + problem.count()).toList());
        SessionProblem first = session.problems().getFirst();
        assertSame(one, first.element());
        assertSame(viewpoint, first.specificationElement());
        session.clearProblems();
        assertEquals(List.of(), session.problems());
    }

    @Test
    void problemsDoNotFillTheMemory() {
        for (int i = 0; i < 5_000; i++) {
            session.evaluate("feature:nothing" + i, one, Variables.none(), viewpoint, null);
        }
        assertEquals(1_000, session.problems().size());
    }

    @Test
    void classesOfServicesThatAreMissingAreNamed() {
        JavaExtension extension = DescriptionFactory.eINSTANCE.createJavaExtension();
        extension.setQualifiedClassName("no.such.Services");
        viewpoint.getOwnedJavaExtensions().add(extension);
        ModelSession other = ModelSession.builder().resource(resource).viewpoints(List.of(viewpoint)).build();
        assertSame(extension, other.problems().getFirst().specificationElement());
        assertEquals("no.such.Services", other.problems().getFirst().path());
    }

    @Test
    void readsGoToTheInnermostRecorder() {
        RecordedReads outer = new RecordedReads();
        RecordedReads inner = new RecordedReads();
        session.recording(outer, () -> {
            session.recording(inner,
                    () -> session.evaluate("feature:name", one, Variables.none(), viewpoint, null));
            assertSame(outer, session.recorder());
            return null;
        });
        assertTrue(outer.isEmpty());
        assertFalse(inner.isEmpty());
        assertNull(session.recorder());
    }

    @Test
    void listenersHearOfChangesUntilTheyLeave() {
        List<ModelChange> changes = new ArrayList<>();
        session.addListener(changes::add);
        one.setName("Other");
        resource.setModified(true);
        assertEquals(List.of(one), changes.stream().map(ModelChange::element).toList());
        session.dispose();
        one.setName("Third");
        assertEquals(1, changes.size());
    }
}
