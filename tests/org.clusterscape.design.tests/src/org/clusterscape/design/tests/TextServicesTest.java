package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clusterscape.design.services.StatusServices;
import org.clusterscape.design.services.TextServices;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterType;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words on diagrams, and what indicators say of elements. */
class TextServicesTest {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private final TextServices texts = new TextServices();
    private final StatusServices status = new StatusServices();

    @ParameterizedTest
    @CsvSource({"'', 10, ''", "Wölme, 3, Wölme", "'eins zwei drei', 9, 'eins zwei|drei'",
        "'eins  zwei', 9, 'eins zwei'", "'a b|c', 80, 'a b|c'", "'Großbäckerei am Fluß', 12, 'Großbäckerei|am Fluß'"})
    void textIsBrokenAtBlanks(String text, int width, String expected) {
        assertEquals(expected.replace('|', '\n'), texts.wrappedText(null, text.replace('|', '\n'), width));
    }

    @Test
    void veryLongTextIsCut() {
        String wrapped = texts.wrappedText(null, "wort ".repeat(500), 10);
        assertEquals(8, wrapped.lines().count());
        assertTrue(wrapped.endsWith("…"));
        assertEquals("", texts.wrappedText(null, null, 10));
    }

    @Test
    void everyElementHasALabelAndATip() {
        for (Ecosystem ecosystem : new Ecosystem[] {Models.region(), Models.empty(), Models.bare()}) {
            for (EObject element : Models.all(ecosystem)) {
                assertFalse(texts.plainLabel(element).isBlank());
                assertFalse(texts.boxText(element, 20).isBlank());
                assertFalse(texts.tip(element).isBlank());
                assertFalse(texts.tip(element).contains("null"), texts.tip(element));
            }
        }
        assertEquals("", texts.plainLabel(null));
    }

    @Test
    void captionsSayWhatMatters() {
        Cluster cluster = FACTORY.createCluster();
        cluster.setName("Genußregion");
        cluster.setType(ClusterType.BUSINESS_TO_BUSINESS);
        cluster.setRegion("Wölmetal");
        assertEquals("business-to-business cluster, Wölmetal", texts.caption(cluster));
        assertEquals("Genußregion\nbusiness-to-business\ncluster, Wölmetal", texts.boxText(cluster, 20));
        Obstacle obstacle = FACTORY.createObstacle();
        obstacle.setCategory(ObstacleCategory.TRUST);
        assertEquals("trust", texts.caption(obstacle));
        obstacle.setSeverity(4);
        assertEquals("trust, severity\u00a04", texts.caption(obstacle));
        obstacle.setName("Mißtrauen");
        KeyField keyField = FACTORY.createKeyField();
        keyField.setCode("SF 41");
        keyField.getObstacles().add(obstacle);
        assertEquals("Mißtrauen\nSF 41, severity\u00a04", texts.obstacleText(obstacle, 40));
        assertEquals("SME", texts.caption(Models.region().getActors().stream()
                .filter(a -> a.getKind().getName().equals("SME")).findFirst().orElseThrow()).split(",")[0]);
    }

    @Test
    void scoresAreWritten() {
        KeyField keyField = Models.region().getKeyFields().getFirst();
        assertEquals("Scores (total 39)", texts.totalText(keyField));
        assertEquals("8", texts.scoreText(keyField.getScores().getFirst()));
        assertEquals("–", texts.scoreText(FACTORY.createCityScore()));
        assertEquals(0, texts.roundedScore(FACTORY.createCityScore()));
        assertEquals("Scores", texts.totalText(FACTORY.createKeyField()));
    }

    @Test
    void indicatorsTellTheirStatus() {
        Indicator indicator = FACTORY.createIndicator();
        assertEquals("no value yet", status.statusText(indicator));
        assertEquals("NO_VALUE", status.status(indicator));
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setValue(54.3);
        indicator.setUnit("%");
        indicator.getMeasurements().add(measurement);
        assertEquals("54.3 %", status.statusText(indicator));
        indicator.setTargetValue(60.0);
        indicator.setDirection(IndicatorDirection.HIGHER_IS_BETTER);
        assertEquals("54.3 % (target 60)", status.statusText(indicator));
        assertEquals("MISSED", status.status(indicator));
        measurement.setValue(null);
        measurement.setFlag(true);
        indicator.setTargetValue(null);
        assertEquals("yes", status.statusText(indicator));
    }

    @Test
    void elementsAreJudgedByTheirIndicators() {
        Ecosystem ecosystem = Models.bare();
        Cluster cluster = ecosystem.getClusters().getFirst();
        assertFalse(status.isMeasured(cluster));
        Indicator indicator = ecosystem.getIndicators().getFirst();
        indicator.getMeasurements().clear();
        indicator.setScope(cluster);
        assertTrue(status.isMeasured(cluster));
        assertTrue(status.measuredOnly(cluster));
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setValue(1.0);
        indicator.getMeasurements().add(measurement);
        indicator.setTargetValue(2.0);
        indicator.setDirection(IndicatorDirection.HIGHER_IS_BETTER);
        assertTrue(status.missesTargets(cluster));
        assertFalse(status.reachesTargets(cluster) || status.reachesSomeTargets(cluster));
        indicator.setTargetValue(0.5);
        assertTrue(status.reachesTargets(cluster));
        assertFalse(status.measuredOnly(cluster) || status.missesTargets(cluster));
        Indicator other = EcoreUtil.copy(indicator);
        other.setTargetValue(2.0);
        ecosystem.getIndicators().add(other);
        assertTrue(status.reachesSomeTargets(cluster));
        assertFalse(status.reachesTargets(cluster) || status.missesTargets(cluster));
        assertFalse(status.isMeasured(null));
        assertFalse(status.isMeasured(FACTORY.createCluster()));
    }

    @Test
    void aKeyFieldIsJudgedByItsOwnIndicators() {
        KeyField keyField = Models.region().getKeyFields().getFirst();
        long others = keyField.getIndicators().stream().filter(i -> i.getScope() != null).count();
        assertEquals(keyField.getIndicators().size() - others, status.indicatorsOf(keyField).size());
    }
}
