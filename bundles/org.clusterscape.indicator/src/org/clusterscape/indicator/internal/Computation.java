package org.clusterscape.indicator.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/** Carries out one request: each calculator runs once for all elements that are measured with the same parameters. */
public final class Computation {

    private final CalculatorRegistry registry;
    private final Ecosystem model;
    private final IndicatorRequest request;
    private Snapshot snapshot;

    public Computation(CalculatorRegistry registry, Ecosystem model, IndicatorRequest request) {
        this.registry = registry;
        this.model = model;
        this.request = request;
    }

    /** See {@link org.clusterscape.indicator.IndicatorEngine#compute}. */
    public List<IndicatorResult> run(IProgressMonitor monitor) {
        List<Task> tasks = new RequestResolver(registry, model, request).tasks();
        Map<RunKey, List<EObject>> runs = new LinkedHashMap<>();
        for (Task task : tasks) {
            if (task.fault() == null) {
                runs.computeIfAbsent(keyOf(task), key -> new ArrayList<>()).add(task.element());
            }
        }
        Map<RunKey, Map<EObject, IndicatorValue>> values = new LinkedHashMap<>();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.computing, runs.size());
        runs.forEach((run, elements) -> {
            progress.subTask(run.calculator().descriptor().name());
            values.put(run, compute(run, elements.stream().distinct().toList(), progress.split(1)));
        });
        return tasks.stream().map(task -> task.result(task.fault() != null ? new IndicatorValue.Failed(task.fault())
                : values.get(keyOf(task)).get(task.element()))).toList();
    }

    private Map<EObject, IndicatorValue> compute(RunKey key, List<EObject> elements, SubMonitor progress) {
        if (snapshot == null) {
            snapshot = new Snapshot(model);
        }
        IsolatedRun run = new IsolatedRun(key.calculator(), key.parameters(), elements, snapshot, request, progress);
        List<IndicatorValue> found = run.run();
        if (run.spoiltSnapshot()) {
            snapshot = null;
        }
        Map<EObject, IndicatorValue> values = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            values.put(elements.get(i), found.get(i));
        }
        return values;
    }

    private static RunKey keyOf(Task task) {
        return new RunKey(task.calculator(), task.parameters());
    }

    private record RunKey(ContributedCalculator calculator, ParameterValues parameters) {
    }
}
