package org.clusterscape.indicator.network.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.BulkCalculator;
import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/** A calculator that looks at the network of actors and clusters. */
abstract class NetworkCalculator implements BulkCalculator {

    private final int leastSize;

    /** @param leastSize how many members a network must have for the formula to have a result */
    NetworkCalculator(int leastSize) {
        this.leastSize = leastSize;
    }

    /** The values for a network that is large enough. */
    abstract Answers answers(Network network, CalculationContext context);

    @Override
    public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
        if (context.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        Network network = new Network(context);
        Answers answers = network.size() < leastSize ? Answers.undefined(tooSmall(network))
                : answers(network, context);
        Map<EObject, IndicatorValue> values = new HashMap<>();
        for (EObject element : elements) {
            values.put(element, element instanceof Ecosystem ? answers.whole().get()
                    : memberValue(element, network, answers));
        }
        return values;
    }

    private static IndicatorValue memberValue(EObject element, Network network, Answers answers) {
        Integer number = network.number(element);
        if (number == null) {
            return IndicatorValue.undefined(
                    element instanceof Cluster ? Messages.clustersLeftOut : Messages.notInNetwork);
        }
        return answers.member().apply(number);
    }

    private String tooSmall(Network network) {
        return network.size() == 0 ? Messages.noMembers : Messages.bind(Messages.tooFewMembers, leastSize);
    }
}
