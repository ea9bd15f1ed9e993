package org.clusterscape.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Linkage;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Validator;
import org.clusterscape.validation.tests.cases.Case;
import org.clusterscape.validation.tests.support.SoundModel;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** What is checked, in which order, and how a run is watched. */
class ValidatorTest {

    private final Validator validator = Validator.ofRegisteredConstraints().withClock(SoundModel.CLOCK);

    @Test
    void findsNothingWrongWithAnEmptyModel() {
        assertEquals(List.of(), validator.validate(ClusterscapeFactory.eINSTANCE.createEcosystem(), null));
        assertEquals(List.of(), validator.validateElements(List.of(), null));
    }

    @Test
    void listsProblemsInTheOrderOfTheModelAndItsFeatures() {
        SoundModel model = new SoundModel();
        model.source.setUrl("kaputt");
        model.older.setDate(null);
        model.cologne.setLongitude(200.0);
        model.cologne.setName(null);
        model.ecosystem.setCurrency("Taler");
        List<String> expected = List.of("ecosystem.currencyUnknown", "name.missing", "city.positionIncomplete",
                "city.positionOutOfRange", "measurement.noDate", "url.invalid");
        assertEquals(expected, ids(model.validate()));
        assertEquals(messages(model.validate()), messages(model.validate()));
    }

    @Test
    void checksAPartAgainstTheWholeModel() {
        SoundModel model = new SoundModel();
        model.water.setCode("SF 41");
        model.water.setNumber(41);
        model.waste.setScope(" ");
        model.mayor.setName(null);
        assertEquals(List.of("keyField.duplicateCode"), ids(validator.validate(model.water, null)));
    }

    @Test
    void checksSingleElementsWithoutTheirContents() {
        SoundModel model = new SoundModel();
        model.scoreOfBerlin.setValue(11.0);
        model.remark.setText(null);
        assertEquals(List.of("keyField.totalDiffers"), ids(validator.validateElements(List.of(model.waste), null)));
        assertEquals(List.of("model.valueOutOfRange", "text.missing"),
                ids(validator.validateElements(Set.of(model.remark, model.scoreOfBerlin), null)));
    }

    @Test
    void asksTheClockForToday() {
        SoundModel model = new SoundModel();
        Clock later = Clock.offset(SoundModel.CLOCK, Duration.ofDays(1));
        assertEquals(List.of("status.endPassed"), ids(validator.withClock(later).validate(model.ecosystem, null)));
        Clock earlier = Clock.offset(SoundModel.CLOCK, Duration.ofDays(-1));
        assertEquals(List.of("status.notYetEnded"), ids(validator.withClock(earlier).validate(model.ecosystem, null)));
    }

    @Test
    void followsReferencesIntoOtherOpenFiles() {
        SoundModel model = new SoundModel();
        SoundModel other = new SoundModel();
        ResourceSet files = new ResourceSetImpl();
        add(files, "model.clusterscape").getContents().add(model.ecosystem);
        Resource otherFile = add(files, "other.clusterscape");
        otherFile.getContents().add(other.ecosystem);
        model.measure.getResponsible().add(other.mayor);
        Actor proxy = ClusterscapeFactory.eINSTANCE.createActor();
        ((InternalEObject) proxy).eSetProxyURI(EcoreUtil.getURI(other.smith));
        model.measure.getResponsible().add(proxy);
        assertEquals(List.of(), model.validate());

        files.getResources().remove(otherFile);
        assertEquals(List.of("model.danglingReference"), ids(model.validate()));
    }

    private static Resource add(ResourceSet files, String name) {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/" + name));
        files.getResources().add(resource);
        return resource;
    }

    @Test
    void keepsUpWithLargeModels() {
        Ecosystem ecosystem = large(5_000);
        assertEquals(List.of(), validator.validate(ecosystem, null));
        ecosystem.getActors().forEach(actor -> actor.setName("Überall gleich"));
        List<Problem> problems = validator.validate(ecosystem, null);
        assertEquals(4_999, problems.size());
        assertEquals(ecosystem.getActors().subList(1, 5_000), problems.stream().map(Problem::element).toList());
    }

    @Test
    void reportsProgressAndCanBeCancelled() {
        Ecosystem ecosystem = large(2_000);
        Watch patient = new Watch(Integer.MAX_VALUE);
        validator.validate(ecosystem, patient);
        assertTrue(patient.reports > 3, () -> "reports: " + patient.reports);

        Watch impatient = new Watch(2);
        assertThrows(OperationCanceledException.class, () -> validator.validate(ecosystem, impatient));
        assertTrue(impatient.reports < patient.reports);
    }

    @Test
    void servesSeveralThreadsAtOnce() {
        Set<String> distinct = IntStream.range(0, 32).parallel().mapToObj(i -> {
            SoundModel model = new SoundModel();
            Case.all().filter(c -> c.id().startsWith("keyField.duplicate")).forEach(c -> c.change().accept(model));
            return messages(model.validate()).toString();
        }).collect(Collectors.toSet());
        assertEquals(1, distinct.size(), distinct::toString);
    }

    /** A ring of actors. */
    private static Ecosystem large(int actors) {
        Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
        for (int i = 0; i < actors; i++) {
            ecosystem.getActors().add(SoundModel.actor("Büro " + i, ActorKind.SME));
        }
        for (int i = 0; i < actors; i++) {
            Linkage linkage = ClusterscapeFactory.eINSTANCE.createLinkage();
            linkage.setSource(ecosystem.getActors().get(i));
            linkage.setTarget(ecosystem.getActors().get((i + 1) % actors));
            ecosystem.getLinkages().add(linkage);
        }
        return ecosystem;
    }

    private static List<String> ids(List<Problem> problems) {
        return problems.stream().map(Problem::id).toList();
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    /** Counts what it is told, and loses patience after some of that. */
    private static final class Watch extends NullProgressMonitor {

        private final int patience;
        private int reports;

        Watch(int patience) {
            this.patience = patience;
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public void internalWorked(double work) {
            if (++reports >= patience) {
                setCanceled(true);
            }
        }
    }
}
