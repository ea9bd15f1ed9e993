package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Failed;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.indicator.InvalidRequestException;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request computes, and which requests are refused. */
class RequestTest {

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
    private final Ecosystem ecosystem = Models.ecosystem("Köln");
    private final KeyField keyField = Models.keyField(ecosystem, "SF 41", 3.0, 4.0);
    private final Cluster cluster = Models.cluster(ecosystem, "Medien");
    private final Actor actor = Models.actor(ecosystem, "Käfer & Co", ActorKind.SME);

    private List<IndicatorResult> compute(IndicatorRequest request) {
        return engine.compute(ecosystem, request, null);
    }

    private IndicatorResult only(IndicatorRequest request) {
        List<IndicatorResult> results = compute(request);
        assertEquals(1, results.size(), results.toString());
        return results.getFirst();
    }

    private static IndicatorRequest calculators(String... ids) {
        return IndicatorRequest.ofCalculators(List.of(ids));
    }

    private String refused(IndicatorRequest request) {
        return assertThrows(InvalidRequestException.class, () -> compute(request)).getMessage();
    }

    @Test
    void anIndicatorMeasuresItsScopeOrItsKeyFieldOrTheEcosystem() {
        Indicator ofKeyField = Models.indicator(keyField, "card.scoreTotal");
        Indicator ofScope = Models.indicator(keyField, "card.participatingBusinesses", cluster, Map.of());
        Indicator ofModel = Models.indicator(ecosystem, "card.clusterGroups");
        Indicator scopeIsModel = Models.indicator(keyField, "card.clusterGroups", ecosystem, Map.of());
        Indicator modelOnly = Models.indicator(keyField, "test.day");
        Models.indicator(keyField, null);
        Models.indicator(keyField, "  ");

        List<IndicatorResult> results = compute(IndicatorRequest.ofModel());
        assertEquals(List.of(ofKeyField, ofScope, scopeIsModel, modelOnly, ofModel),
                results.stream().map(IndicatorResult::indicator).toList());
        assertSame(keyField, results.get(0).element());
        assertEquals(new Amount(7), results.get(0).value());
        assertEquals("points", results.get(0).unit());
        assertEquals("Kennzahl card.scoreTotal", results.get(0).name());
        assertEquals("SF 41", results.get(0).label());
        assertSame(cluster, results.get(1).element());
        for (IndicatorResult whole : results.subList(2, 5)) {
            assertNull(whole.element());
            assertEquals("Köln", whole.label());
        }
    }

    @Test
    void anElementRestrictsTheIndicatorsToItsOwn() {
        Indicator inKeyField = Models.indicator(keyField, "card.scoreTotal");
        Indicator aboutCluster = Models.indicator(keyField, "card.participatingBusinesses", cluster, Map.of());
        Indicator ofModel = Models.indicator(ecosystem, "card.clusterGroups");
        assertEquals(List.of(inKeyField, aboutCluster), indicatorsFor(keyField));
        assertEquals(List.of(aboutCluster), indicatorsFor(cluster));
        assertEquals(List.of(ofModel), indicatorsFor(ecosystem));
        assertEquals(List.of(inKeyField), indicatorsFor(inKeyField));
        assertEquals(List.of(), indicatorsFor(actor));
    }

    private List<Indicator> indicatorsFor(EObject element) {
        return compute(IndicatorRequest.ofModel().withElement(element)).stream().map(IndicatorResult::indicator)
                .toList();
    }

    @Test
    void anIndicatorThatCannotBeComputedSaysWhyAndTheOthersAreComputed() {
        Models.indicator(keyField, "circular.materialFlow");
        Models.indicator(keyField, "card.scoreRank", null, Map.of("by", "weight"));
        Models.indicator(keyField, "card.scoreRank", null, Map.of("bye", "mean"));
        Models.indicator(keyField, "card.scoreTotal", actor, Map.of());
        Models.indicator(keyField, "card.clusterGroups", Models.cluster(Models.ecosystem("Bonn"), "Fern"), Map.of());
        Models.indicator(keyField, "card.scoreTotal");
        List<IndicatorResult> results = compute(IndicatorRequest.ofModel());
        assertEquals(6, results.size());
        assertReason(results.get(0), "No installed plug-in has the calculator circular.materialFlow.");
        assertEquals("circular.materialFlow", results.get(0).calculator());
        assertReason(results.get(1), "The parameter by takes total, mean, not \"weight\".");
        assertEquals(Map.of("by", "weight"), results.get(1).parameters());
        assertReason(results.get(2), "There is no parameter bye. There are: by.");
        assertReason(results.get(3), "measures KeyField, but \"Käfer & Co\" is of the type Actor.");
        assertReason(results.get(4), "not in this model");
        assertEquals(new Amount(7), results.get(5).value());
    }

    private static void assertReason(IndicatorResult result, String words) {
        String reason = assertInstanceOf(Failed.class, result.value()).reason();
        assertTrue(reason.contains(words), reason);
    }

    @Test
    void aCalculatorMeasuresTheWholeModelAndAllElementsOfItsTypes() {
        List<IndicatorResult> results = compute(calculators("card.participatingBusinesses"));
        assertEquals(Arrays.asList(null, keyField, cluster),
                results.stream().map(IndicatorResult::element).toList());
        assertEquals("Number of participating businesses", results.getFirst().name());
        assertEquals(List.of("Köln", "SF 41", "Medien"), results.stream().map(IndicatorResult::label).toList());
    }

    @Test
    void aSubtypeFitsTooAndAnElementChoosesOne() {
        assertEquals(List.of(cluster, actor),
                compute(calculators("test.degree")).stream().map(IndicatorResult::element).toList());
        IndicatorResult result = only(calculators("test.degree").withElement(actor));
        assertEquals("Käfer & Co", result.label());
        assertEquals("linkages", result.unit());
        assertNull(only(calculators("card.clusterGroups").withElement(ecosystem)).element());
    }

    @Test
    void elementsOfAMetamodelThatIsNoPluginAreMeasured() {
        EPackage flows = EcoreFactory.eINSTANCE.createEPackage();
        flows.setName("flows");
        flows.setNsURI("http://www.example.org/flows/1.0");
        EClass flow = EcoreFactory.eINSTANCE.createEClass();
        flow.setName("Flow");
        EClass heatFlow = EcoreFactory.eINSTANCE.createEClass();
        heatFlow.setName("HeatFlow");
        heatFlow.getESuperTypes().add(flow);
        flows.getEClassifiers().addAll(List.of(flow, heatFlow));
        EObject element = EcoreUtil.create(heatFlow);
        ecosystem.getExtensions().add(element);
        assertSame(element, only(calculators("test.dynamic")).element());
    }

    @Test
    void aValueBelongsToTheIndicatorWithTheSameParameters() {
        Indicator plain = Models.indicator(keyField, "card.scoreRank");
        Indicator byMean = Models.indicator(keyField, "card.scoreRank", null, Map.of("by", "MEAN"));
        byMean.setUnit("Platz");
        assertSame(plain, only(calculators("card.scoreRank")).indicator());
        IndicatorResult result = only(calculators("card.scoreRank").withParameters(Map.of("by", "mean")));
        assertSame(byMean, result.indicator());
        assertEquals("Platz", result.unit());
        assertEquals(Map.of("by", "mean"), result.parameters());
        assertNull(only(calculators("card.scoreMean")).indicator());
    }

    @Test
    void parametersAreTypedAndHaveDefaults() {
        assertEquals(new Undefined("ä|4|1.0|true|red|[north, south]"), only(calculators("test.echo")).value());
        IndicatorResult result = only(calculators("test.echo").withParameters(Map.of("text", " a,b ", "integer", "10",
                "number", "1e2", "flag", "TRUE", "choice", "Green", "choices", "west , north,west")));
        assertEquals(new Undefined("a,b|11|200.0|false|green|[west, north]"), result.value());
        assertEquals("{text=a,b, integer=10, number=1e2, flag=true, choice=green, choices=west,north}",
                result.parameters().toString());
        assertEquals(new Undefined("|4|1.0|true|red|[]"),
                only(calculators("test.echo").withParameters(Map.of("text", "", "choices", " "))).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer | 2.5    | test.echo: The parameter integer takes a whole number, not "2.5".
            integer | 0      | test.echo: The parameter integer is at least 1, not 0.
            integer | 11     | test.echo: The parameter integer is at most 10, not 11.
            number  | 1,5    | test.echo: The parameter number takes a number such as 0.5, not "1,5".
            number  | NaN    | test.echo: The parameter number takes a number such as 0.5, not "NaN".
            flag    | ja     | test.echo: The parameter flag takes true, false, not "ja".
            choice  | blau   | test.echo: The parameter choice takes red, green, not "blau".
            choices | north,süd | test.echo: The parameter choices takes north, south, west, not "süd".
            colour  | red    | There is no parameter colour of test.echo. There are: text, integer, number, flag, ...
            """)
    void aWrongParameterIsRefused(String name, String value, String message) {
        String refusal = refused(calculators("test.echo").withParameters(Map.of(name, value)));
        assertTrue(refusal.startsWith(message.replace("...", "")), refusal);
    }

    @Test
    void aParameterGoesToTheCalculatorsThatHaveIt() {
        List<IndicatorResult> results = compute(calculators("card.scoreTotal", "card.scoreRank")
                .withParameters(Map.of("by", "mean")));
        assertEquals(Map.of(), results.get(0).parameters());
        assertEquals(Map.of("by", "mean"), results.get(1).parameters());
        assertEquals("There is no parameter by of card.scoreTotal. There are: none.",
                refused(calculators("card.scoreTotal").withParameters(Map.of("by", "mean"))));
        assertTrue(refused(IndicatorRequest.ofModel().withParameters(Map.of("by", "mean")))
                .startsWith("Parameters can only be given together with calculators."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            card.scoretotal  | There is no calculator card.scoretotal. Did you mean card.scoreTotal
            card.clustergrps | There is no calculator card.clustergrps. Did you mean card.clusterGroups?
            scoreRank        | There is no calculator scoreRank. Did you mean card.scoreRank?
            zzzzzzzz         | There is no calculator zzzzzzzz. There are: card.clusterGroups, card.comp
            """)
    void anUnknownCalculatorIsRefusedWithTheNearestOnes(String id, String message) {
        String refusal = refused(calculators("card.scoreMean", id));
        assertTrue(refusal.startsWith(message), refusal);
    }

    @Test
    void anElementOfTheWrongTypeOrOfAnotherModelIsRefused() {
        assertEquals("The calculator card.clusterGroups measures the whole model, KeyField, but \"Käfer & Co\" is of the"
                + " type Actor.", refused(calculators("card.clusterGroups").withElement(actor)));
        assertEquals("\"Fremd\" does not belong to this model.", refused(calculators("test.degree")
                .withElement(Models.actor(Models.ecosystem("Bonn"), "Fremd", ActorKind.SME))));
    }

    @Test
    void calculatorsKnowTheDay() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        assertEquals(new Amount(day.toEpochDay()), only(calculators("test.day").withAsOf(day)).value());
    }

    @Test
    void theExampleOfTheDocumentationWorks() {
        assertEquals(new Amount(0), only(calculators("example.linkagesPerActor")).value());
        Models.link(ecosystem, actor, actor);
        ecosystem.getLinkages().getFirst().setStrength(0.5);
        assertEquals(new Amount(1), only(calculators("example.linkagesPerActor")).value());
        assertEquals(new Amount(0), only(calculators("example.linkagesPerActor")
                .withParameters(Map.of("minimumStrength", "0.75"))).value());
        ecosystem.getActors().clear();
        assertInstanceOf(Undefined.class, only(calculators("example.linkagesPerActor")).value());
    }
}
