package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.elements.ElementFinder;
import org.clusterscape.cli.internal.output.CalculatorView;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.cli.internal.output.ResultView;
import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.InvalidRequestException;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes indicators, and keeps the values if asked to. */
@Command(name = "indicators", sortOptions = false)
final class IndicatorsCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "indicators.model")
    private Path file;

    @Option(names = "--calculator", paramLabel = "ID", descriptionKey = "indicators.calculator")
    private List<String> calculators = List.of();

    @Option(names = "--element", paramLabel = "ELEMENT", descriptionKey = "indicators.element")
    private String element;

    @Option(names = "--param", paramLabel = "KEY=VALUE", descriptionKey = "indicators.param")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--record", descriptionKey = "indicators.record")
    private boolean record;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "indicators.date")
    private LocalDate date;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", descriptionKey = "indicators.timeout")
    private int timeout;

    @Option(names = "--list", descriptionKey = "indicators.list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    IndicatorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
        engine.problems().forEach(console::error);
        if (list) {
            CalculatorView.print(engine.calculators(), json, console);
            return engine.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
        }
        if (file == null) {
            throw new CommandException(Messages.needsModel);
        }
        if (timeout <= 0) {
            throw new CommandException(Messages.timeoutNotPositive);
        }
        Ecosystem ecosystem = ModelFiles.load(file);
        List<IndicatorResult> results = compute(engine, ecosystem);
        if (record) {
            keep(engine, ecosystem, results);
        }
        show(results);
        return results.stream().anyMatch(IndicatorResult::failed) || !engine.problems().isEmpty()
                ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private List<IndicatorResult> compute(IndicatorEngine engine, Ecosystem ecosystem) throws CommandException {
        EObject measured = element == null ? null : new ElementFinder(ecosystem).find(element, EObject.class);
        IndicatorRequest request = IndicatorRequest.ofCalculators(calculators).withElement(measured)
                .withParameters(parameters).withTimeLimit(Duration.ofSeconds(timeout));
        IProgressMonitor progress = console.progress();
        try {
            return engine.compute(ecosystem, date == null ? request : request.withAsOf(date), progress);
        } catch (InvalidRequestException e) {
            throw new CommandException(e.getMessage());
        } finally {
            progress.done();
        }
    }

    private void keep(IndicatorEngine engine, Ecosystem ecosystem, List<IndicatorResult> results) throws IOException {
        Instant when = date == null ? Instant.now() : date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        int recorded = engine.record(ecosystem, results, when);
        Saving.save(ecosystem, console);
        console.message(Messages.bind(Messages.measurementsRecorded, recorded, file));
    }

    private void show(List<IndicatorResult> results) {
        if (json) {
            console.result(Json.text(results.stream().map(ResultView::json).toList()));
        } else if (results.isEmpty()) {
            console.message(Messages.noIndicators);
        } else {
            ResultView.print(results, console);
        }
    }
}
