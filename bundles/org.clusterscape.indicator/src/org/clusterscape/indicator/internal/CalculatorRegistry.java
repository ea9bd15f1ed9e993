package org.clusterscape.indicator.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The calculators of all plug-ins by id, and what is wrong with those that cannot be used. */
public final class CalculatorRegistry {

    private static final String POINT = "org.clusterscape.indicator.calculators";

    private final Map<String, ContributedCalculator> calculators = new TreeMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private CalculatorRegistry() {
    }

    /** Reads what plug-ins contribute; without a registry, nothing. No code of a plug-in runs. */
    public static CalculatorRegistry read(IExtensionRegistry extensions) {
        CalculatorRegistry registry = new CalculatorRegistry();
        if (extensions != null) {
            for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
                registry.add(element);
            }
        }
        return registry;
    }

    private void add(IConfigurationElement element) {
        try {
            add(new ContributedCalculator(DescriptorReader.read(element), element));
        } catch (IllegalArgumentException e) {
            String id = element.getAttribute(DescriptorReader.ID);
            reject(id, Messages.bind(Messages.contributionFaulty, new Object[] {
                    id == null ? Messages.contributionWithoutId : id, element.getContributor().getName(),
                    e.getMessage()}));
        }
    }

    /** Two plug-ins with the same id: neither counts, because a figure must not depend on which came first. */
    private void add(ContributedCalculator added) {
        String id = added.descriptor().id();
        if (faults.containsKey(id)) {
            return;
        }
        ContributedCalculator other = calculators.putIfAbsent(id, added);
        if (other != null) {
            calculators.remove(id);
            reject(id, Messages.bind(Messages.contributionTwice, new Object[] {id, other.descriptor().plugin(),
                    added.descriptor().plugin()}));
        }
    }

    private void reject(String id, String problem) {
        problems.add(problem);
        if (id != null) {
            calculators.remove(id);
            faults.putIfAbsent(id, problem);
        }
    }

    /** The usable calculators, sorted by id. */
    public List<ContributedCalculator> calculators() {
        return List.copyOf(calculators.values());
    }

    public Optional<ContributedCalculator> calculator(String id) {
        return Optional.ofNullable(calculators.get(id));
    }

    /** Why a calculator that is contributed cannot be used. */
    public Optional<String> fault(String id) {
        return Optional.ofNullable(faults.get(id));
    }

    /** All that is wrong with contributions, a sentence each. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }
}
