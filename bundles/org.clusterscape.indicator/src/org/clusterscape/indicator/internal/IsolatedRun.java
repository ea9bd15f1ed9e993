package org.clusterscape.indicator.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.indicator.internal.CalculatorWorker.Outcome;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs one calculator on some elements so that nothing it does gets out: exceptions and errors, endless loops and
 * changes of the model all become values that failed.
 */
final class IsolatedRun {

    private static final int POLL_MILLISECONDS = 20;
    private static final int TICKS = 1000;

    private final ContributedCalculator calculator;
    private final Snapshot snapshot;
    private final SubMonitor progress;
    private final Verdicts verdicts;
    private final IndicatorValue[] values;
    private final WorkerMonitor monitor = new WorkerMonitor();
    private final CalculatorWorker worker;
    private final long limit;
    private int ticks;
    private boolean abandoned;

    IsolatedRun(ContributedCalculator calculator, ParameterValues parameters, List<EObject> elements,
            Snapshot snapshot, IndicatorRequest request, SubMonitor progress) {
        this.calculator = calculator;
        this.snapshot = snapshot;
        this.progress = progress.setWorkRemaining(TICKS);
        this.verdicts = new Verdicts(calculator);
        this.values = new IndicatorValue[elements.size()];
        this.worker = new CalculatorWorker(calculator, elements.stream().map(snapshot::copyOf).toList(),
                new CalculationContext(snapshot.ecosystem(), null, parameters, request.asOf(), monitor), monitor);
        this.limit = request.timeLimit().toNanos();
    }

    /**
     * The values of the elements, in their order; none is null.
     *
     * @throws OperationCanceledException within moments after the user cancelled, whatever the calculator is doing
     */
    List<IndicatorValue> run() {
        Thread thread = new Thread(worker, "Calculator " + calculator.descriptor().id());
        thread.setDaemon(true);
        thread.start();
        IndicatorValue rest;
        try {
            rest = collect();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandoned = true;
            throw new OperationCanceledException();
        } finally {
            if (abandoned) {
                monitor.abandon();
                thread.interrupt();
            }
        }
        progress.worked(TICKS - ticks);
        if (snapshot.isChanged()) {
            Arrays.fill(values, verdicts.changedModel());
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? rest : values[i];
        }
        return Arrays.asList(values);
    }

    /** Whether the copy of the model must not be used again: it was changed, or may still be worked on. */
    boolean spoiltSnapshot() {
        return abandoned || snapshot.isChanged();
    }

    /** Takes in what the worker finds, and returns what holds for the elements that it did not get to. */
    private IndicatorValue collect() throws InterruptedException {
        long start = System.nanoTime();
        IndicatorValue rest = verdicts.of(null);
        while (true) {
            Outcome outcome = worker.outcomes().poll(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (progress.isCanceled()) {
                abandoned = true;
                throw new OperationCanceledException();
            }
            reportProgress();
            switch (outcome) {
            case Outcome.Found found -> values[found.index()] = verdicts.of(found.value());
            case Outcome.FailedAt failed -> values[failed.index()] = verdicts.failed(failed.cause());
            case Outcome.Failed failed -> rest = verdicts.failed(failed.cause());
            case Outcome.Finished finished -> {
                return rest;
            }
            case null -> {
                if (System.nanoTime() - start > limit) {
                    abandoned = true;
                    return verdicts.tooSlow(limit);
                }
                continue;
            }
            }
            start = System.nanoTime();
        }
    }

    private void reportProgress() {
        int done = (int) (TICKS * monitor.fraction());
        progress.worked(Math.max(0, done - ticks));
        ticks = Math.max(ticks, done);
    }
}
