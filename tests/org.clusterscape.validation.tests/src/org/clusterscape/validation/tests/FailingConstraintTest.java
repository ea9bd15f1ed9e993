package org.clusterscape.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.validation.ConstraintDescriptor;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Severity;
import org.clusterscape.validation.Validator;
import org.clusterscape.validation.tests.support.CircularMetamodel;
import org.clusterscape.validation.tests.support.SoundModel;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** One bad plug-in does not spoil the rest. */
class FailingConstraintTest {

    private final SoundModel model = new SoundModel();

    @Test
    void namesTheConstraintAndItsPluginAndGoesOn() {
        addLoops(1);
        model.source.setUrl("kaputt");

        List<String> messages = failures().stream().map(Problem::message).toList();
        assertEquals("The constraint \"Throws\" (broken.throws) of the plug-in org.clusterscape.validation.tests failed"
                + " at this element: IllegalStateException: Äußerst kaputt", messages.get(2));
        assertTrue(model.validate().stream().anyMatch(p -> p.id().equals("url.invalid")));
    }

    @Test
    void reportsAConstraintOnceHoweverOftenItFails() {
        EObject first = addLoops(3);

        List<Problem> failures = failures();
        assertEquals(3, failures.size(), failures::toString);
        failures.forEach(problem -> assertSame(first, problem.element()));
        assertTrue(failures.get(2).message().contains("failed at 3 elements, first at this one: "),
                failures.get(2).message());
        assertEquals(Severity.WARNING, failures.get(0).severity());
    }

    @Test
    void survivesClassesThatAreMissingOrNoConstraints() {
        addLoops(2);
        List<String> messages = failures().stream().map(Problem::message).toList();
        assertTrue(messages.get(0).startsWith("The constraint \"Class missing\" (broken.classMissing) of the plug-in"
                + " org.clusterscape.validation.tests cannot be used: "), messages.get(0));
        assertTrue(messages.get(1).startsWith("The constraint \"No constraint\" (broken.noConstraint)"),
                messages.get(1));
    }

    @Test
    void takesAnUnknownSeverityAsAWarning() {
        ConstraintDescriptor constraint = Validator.ofRegisteredConstraints().constraints().stream()
                .filter(c -> c.id().equals("broken.noSuchSeverity")).findFirst().orElseThrow();
        assertEquals(Severity.WARNING, constraint.severity());
    }

    @Test
    void runsTheExampleOfTheDocumentation() {
        model.berlin.setCountry(null);
        Problem problem = model.validate().get(0);
        assertEquals("example.cityWithoutCountry", problem.id());
        assertEquals(Severity.INFO, problem.severity());
        assertEquals("Berlin does not name its country.", problem.message());
    }

    private EObject addLoops(int count) {
        CircularMetamodel circular = new CircularMetamodel();
        for (int i = 0; i < count; i++) {
            model.ecosystem.getExtensions().add(circular.createLoop("Schleife " + i));
        }
        return model.ecosystem.getExtensions().get(0);
    }

    private List<Problem> failures() {
        return model.validate().stream().filter(p -> p.id().equals(Validator.CONSTRAINT_FAILED)).toList();
    }
}
