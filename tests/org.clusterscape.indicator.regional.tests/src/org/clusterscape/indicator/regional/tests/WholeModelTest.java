package org.clusterscape.indicator.regional.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.indicator.InvalidRequestException;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.AreaKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calculators say about themselves, about all clusters together, and about the example region. */
class WholeModelTest {

    private static final Path REGION = Path.of(System.getProperty("clusterscape.root"),
            "examples/region.clusterscape");

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();

    private List<CalculatorDescriptor> calculators() {
        return engine.calculators().stream().filter(c -> c.id().startsWith("regional.")).toList();
    }

    private List<String> ids() {
        return calculators().stream().map(CalculatorDescriptor::id).toList();
    }

    private static IndicatorRequest request(List<String> ids) {
        return IndicatorRequest.ofCalculators(ids).withAsOf(LocalDate.of(2026, 3, 1));
    }

    @Test
    void everyCalculatorSaysWhatItDoes() {
        assertEquals(List.of(), engine.problems());
        assertEquals(List.of("regional.focus", "regional.growth", "regional.hhi", "regional.locationQuotient",
                "regional.productivity", "regional.shiftShare", "regional.specialisation", "regional.stars"), ids());
        for (CalculatorDescriptor calculator : calculators()) {
            String text = calculator.name() + calculator.formula() + calculator.source() + calculator.unit()
                    + calculator.parameters();
            assertFalse(text.matches("(?s).*%[a-zA-Z]+\\..*"), () -> "a text is missing: " + text);
            assertTrue(calculator.source().matches(".*\\((19|20)\\d\\d\\).*"), calculator.source());
            assertEquals("org.clusterscape.indicator.regional", calculator.plugin());
        }
        assertTrue(calculators().getLast().source().startsWith("Sölvell, Ö., "));
    }

    @Test
    void anEmptyModelHasReasons() {
        List<IndicatorResult> results = engine.compute(ClusterscapeFactory.eINSTANCE.createEcosystem(),
                request(ids()), null);
        assertEquals(ids().size() - 1, results.size());
        results.forEach(result -> assertEquals(new Undefined("No cluster has economic data."), result.value()));
    }

    @Test
    void parametersAreChecked() {
        Ecosystem ecosystem = new Figures().published().ecosystem;
        IndicatorRequest request = request(List.of("regional.hhi"));
        for (String wrong : List.of("year=-1", "year=2024.5", "measure=jobs", "level=class", "size=5")) {
            String[] parts = wrong.split("=");
            assertThrows(InvalidRequestException.class, () -> engine.compute(ecosystem,
                    request.withParameters(Map.of(parts[0], parts[1])), null), wrong);
        }
    }

    @Test
    void industriesThatClustersShareCountOnce() {
        Figures figures = new Figures().published();
        Cluster other = figures.cluster("Wohnen");
        Figures.datum(other, 2024, "C31", 1200, AreaKind.REGION, "Müritz-Süd");
        Figures.datum(other, 2024, "C16", 300, AreaKind.REGION, "Müritz-Süd");
        Figures.datum(other, 2024, "TOTAL", 10_000, AreaKind.REGION, "Müritz-Süd");
        figures.assertAmount(15, figures.ecosystem, "focus");
        figures.assertAmount(6800, figures.ecosystem, "hhi");
        Figures.datum(other, 2024, "TOTAL", 9999, AreaKind.REGION, "Müritz-Süd");
        assertEquals(new Undefined("There are different values for the employment of all industries together in "
                + "Müritz-Süd for 2024."), figures.value(figures.ecosystem, "focus"));
        figures.assertAmount(12, "focus");
    }

    @ParameterizedTest
    @CsvSource({"clusters.medtech, 2.3822, 2.5251, 38.5297, 151.5497, 319.9206, 510, 6715.6562, 5.8035, 230146.4435",
        "clusters.genuss, 0.9584, 2.9186, 49.7187, -125.8275, 91.1088, 15, 8021.5639, 0.1360, 259348.4163",
        "clusters.logistik, 1.1885, 4.6329, 75.3450, 87.6608, 256.9941, 420, 5029.1824, 2.4841, 160478.9054",
        "clusters.holzbau, 1.4512, 2.5726, 41.7781, -7.6204, 205.8423, 240, 5118.5863, 2.5590, 184681.7248",
        "ecosystem, 1.2939, 12.6492, 205.3715, 105.7626, 873.8658, 1185, 1581.0424, 2.5702, 202121.5285"})
    void theExampleRegion(String id, String quotient, String focus, String national, String mix, String regional,
            String change, String concentration, String growth, String productivity) throws IOException {
        Ecosystem region = ModelFiles.load(REGION);
        EObject element = ModelFiles.find(region, id);
        assertRounded(quotient, region, element, "locationQuotient");
        assertRounded(focus, region, element, "focus");
        assertRounded(national, region, element, "shiftShare", "component", "national");
        assertRounded(mix, region, element, "shiftShare", "component", "industryMix");
        assertRounded(regional, region, element, "shiftShare");
        assertRounded(change, region, element, "shiftShare", "component", "change");
        assertRounded(concentration, region, element, "hhi");
        assertRounded(growth, region, element, "growth");
        assertRounded(productivity, region, element, "productivity");
    }

    private void assertRounded(String expected, Ecosystem model, EObject element, String calculator,
            String... parameter) {
        IndicatorRequest request = request(List.of("regional." + calculator)).withElement(element);
        List<IndicatorResult> results = engine.compute(model, parameter.length == 0 ? request
                : request.withParameters(Map.of(parameter[0], parameter[1])), null);
        Amount amount = assertInstanceOf(Amount.class, results.getFirst().value(), calculator);
        assertEquals(Double.parseDouble(expected), amount.value(), 0.00005001, calculator);
    }

    @Test
    void theExampleRegionHasStarsThatCanBeRecorded() throws IOException {
        Ecosystem region = ModelFiles.load(REGION);
        List<IndicatorResult> results = engine.compute(region, request(List.of("regional.stars")), null);
        assertEquals(List.of("Medizintechnik-Cluster Auenfurt 1.0", "Genussregion Wölmetal 0.0",
                "Logistikverbund Mittlere Wölme 1.0", "Holzbau-Cluster Oberwölme 0.0"), results.stream()
                        .map(r -> r.label() + " " + ((Amount) r.value()).value()).toList());
        assertEquals(4, engine.record(region, results, Instant.parse("2026-03-01T10:00:00Z")));
        assertEquals("Cluster stars: Genussregion Wölmetal", region.getIndicators().get(
                region.getIndicators().size() - 3).getName());
    }

    @Test
    void thousandsOfFigures() {
        Figures figures = new Figures();
        for (int year = 2000; year < 2010; year++) {
            for (int code = 1000; code < 2000; code++) {
                figures.region(year, "X-" + code, 100 + year - 2000);
            }
        }
        figures.assertAmount(10, "hhi");
        figures.assertAmount(100 * (Math.pow(1.09, 1 / 9.0) - 1), figures.ecosystem, "growth");
    }

    @Test
    void calculatorsListenToTheMonitor() throws CoreException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        Figures figures = new Figures().published();
        int found = 0;
        for (IConfigurationElement element : RegistryFactory.getRegistry()
                .getConfigurationElementsFor("org.clusterscape.indicator.calculators")) {
            CalculatorDescriptor descriptor = calculators().stream()
                    .filter(c -> c.id().equals(element.getAttribute("id"))).findFirst().orElse(null);
            if (descriptor != null) {
                Calculator calculator = (Calculator) element.createExecutableExtension("class");
                CalculationContext context = new CalculationContext(figures.ecosystem, figures.cluster,
                        ParameterValues.of(descriptor.parameters(), Map.of()), LocalDate.of(2026, 3, 1), monitor);
                monitor.setCanceled(false);
                assertDoesNotThrow(() -> calculator.compute(context), descriptor.id());
                monitor.setCanceled(true);
                assertThrows(OperationCanceledException.class, () -> calculator.compute(context), descriptor.id());
                found++;
            }
        }
        assertEquals(ids().size(), found);
    }

    @Test
    void cancellingEndsTheComputation() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Ecosystem ecosystem = new Figures().published().ecosystem;
        assertThrows(OperationCanceledException.class, () -> engine.compute(ecosystem, request(ids()), monitor));
    }
}
