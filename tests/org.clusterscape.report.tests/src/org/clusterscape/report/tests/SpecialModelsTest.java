package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Membership;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Models at the edges: with nothing in them, with elements that say nothing, and with very many elements. */
class SpecialModelsTest {

    private static final ClusterscapeFactory NEW = ClusterscapeFactory.eINSTANCE;
    private static final int MANY = 5000;

    @TempDir
    Path folder;

    @Test
    void anEmptyModelGivesAShortReportWithoutEmptyHeadings() throws IOException {
        Document page = Reports.parse(Reports.text(NEW.createEcosystem(), "html", folder));
        assertEquals("Ecosystem without a name", Reports.text(Reports.elements(page, "h1").getFirst()));
        assertEquals(List.of("Overview #", "Problems found #", "About this report #"),
                Reports.texts(Reports.elements(page, "h2")));
        assertTrue(Reports.text(page.getDocumentElement()).contains("This model is still empty"));
        for (Element section : Reports.elements(page, "section")) {
            assertTrue(Reports.elements(section, "*").size() > 3, Reports.text(section));
        }
    }

    @Test
    void elementsThatSayNothingDoNotBreakTheReport() throws IOException {
        Ecosystem model = NEW.createEcosystem();
        model.setCurrency(null);
        addEmptyContents(model, 3);
        Indicator indicator = NEW.createIndicator();
        indicator.setTargetValue(Double.NaN);
        Measurement infinite = NEW.createMeasurement();
        infinite.setValue(Double.POSITIVE_INFINITY);
        indicator.getMeasurements().add(infinite);
        model.getIndicators().add(indicator);
        for (String format : List.of("html", "md")) {
            var result = Reports.write(model, Reports.request(format, folder));
            assertEquals(List.of(), result.failures());
        }
    }

    /** An element of every type in every place, without any attribute. */
    private static void addEmptyContents(EObject element, int depth) {
        for (EReference containment : element.eClass().getEAllContainments()) {
            if (containment.getEReferenceType().isAbstract() || containment.getName().equals("extensions")) {
                continue;
            }
            EObject child = EcoreUtil.create(containment.getEReferenceType());
            if (containment.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> children = (List<EObject>) element.eGet(containment);
                children.add(child);
            } else {
                element.eSet(containment, child);
            }
            if (depth > 1) {
                addEmptyContents(child, depth - 1);
            }
        }
    }

    @Test
    void aModelOfThousandsOfActorsHasThemAll() throws IOException {
        Ecosystem model = NEW.createEcosystem();
        model.setName("Many");
        Cluster cluster = NEW.createCluster();
        cluster.setName("All of them");
        model.getClusters().add(cluster);
        for (int i = 0; i < MANY; i++) {
            Actor actor = NEW.createActor();
            actor.setName("Firm " + i % (MANY / 2));
            actor.setKind(ActorKind.get(i % ActorKind.VALUES.size()));
            actor.setEmployees(i);
            model.getActors().add(actor);
            Membership membership = NEW.createMembership();
            membership.setActor(actor);
            cluster.getMemberships().add(membership);
        }
        Document page = Reports.parse(Reports.text(model, "html", folder));
        long rows = Reports.elements(page, "tr").stream().filter(row -> row.getAttribute("id").startsWith("actor-")).count();
        assertEquals(MANY, rows);
        assertEquals(MANY, Reports.elements(page, "tr").stream().map(row -> row.getAttribute("id"))
                .filter(id -> id.startsWith("actor-")).distinct().count(), "each has an anchor of its own");
        assertTrue(Reports.text(page.getDocumentElement()).contains("4,999"));
    }

    @Test
    void manyProblemsAreListedUpToALimitAndCounted() throws IOException {
        Ecosystem model = NEW.createEcosystem();
        model.setName("Faulty");
        for (int i = 0; i < 1200; i++) {
            KeyField keyField = NEW.createKeyField();
            keyField.setName("Field " + i);
            keyField.setCode("SF " + i);
            keyField.setStatedTotal(5.0);
            var score = NEW.createCityScore();
            score.setValue(11.0);
            keyField.getScores().add(score);
            model.getKeyFields().add(keyField);
        }
        String markdown = Reports.text(model, "md", folder, request -> request.withSections(List.of("problems")));
        assertEquals(1000, markdown.lines().filter(line -> line.startsWith("| ✗") || line.startsWith("| ⚠")
                || line.startsWith("| ▸")).count());
        assertTrue(markdown.contains("The first 1000 of "), "says that there are more");
        assertFalse(markdown.contains("No problems found"));
    }
}
