package org.clusterscape.indicator.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.clusterscape.indicator.BulkCalculator;
import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EObject;

/** The part of a run that executes a plug-in's code, in a thread of its own. It only hands over what comes out. */
final class CalculatorWorker implements Runnable {

    /** What came out so far. */
    sealed interface Outcome {

        /** The calculator's answer for one of the elements, which may be null. */
        record Found(int index, IndicatorValue value) implements Outcome {
        }

        /** The calculator failed at one of the elements. */
        record FailedAt(int index, Throwable cause) implements Outcome {
        }

        /** The calculator failed as a whole. */
        record Failed(Throwable cause) implements Outcome {
        }

        /** Nothing more will come. */
        record Finished() implements Outcome {
        }
    }

    private final ContributedCalculator calculator;
    private final List<EObject> elements;
    private final CalculationContext context;
    private final WorkerMonitor monitor;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

    /** @param context its monitor is the worker's monitor */
    CalculatorWorker(ContributedCalculator calculator, List<EObject> elements, CalculationContext context,
            WorkerMonitor monitor) {
        this.calculator = calculator;
        this.elements = elements;
        this.context = context;
        this.monitor = monitor;
    }

    BlockingQueue<Outcome> outcomes() {
        return outcomes;
    }

    /** Catches errors too: code that recurses for ever, asks for too much memory or misses a class is no reason to end. */
    @Override
    public void run() {
        try {
            switch (calculator.create()) {
            case BulkCalculator bulk -> computeTogether(bulk);
            case Calculator each -> computeEach(each);
            }
        } catch (Throwable e) {
            outcomes.add(new Outcome.Failed(e));
        }
        outcomes.add(new Outcome.Finished());
    }

    private void computeTogether(BulkCalculator bulk) throws Exception {
        Map<EObject, IndicatorValue> values = bulk.computeAll(elements, context);
        for (int i = 0; i < elements.size(); i++) {
            outcomes.add(new Outcome.Found(i, values == null ? null : values.get(elements.get(i))));
        }
    }

    private void computeEach(Calculator each) {
        for (int i = 0; i < elements.size() && !monitor.isCanceled(); i++) {
            monitor.enter((double) i / elements.size(), 1.0 / elements.size());
            EObject element = elements.get(i);
            try {
                outcomes.add(new Outcome.Found(i,
                        each.compute(context.of(element instanceof Ecosystem ? null : element))));
            } catch (Throwable e) {
                outcomes.add(new Outcome.FailedAt(i, e));
            }
        }
    }
}
