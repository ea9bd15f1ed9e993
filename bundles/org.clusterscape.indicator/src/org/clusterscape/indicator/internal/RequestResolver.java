package org.clusterscape.indicator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.ElementType;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.InvalidRequestException;
import org.clusterscape.indicator.ParameterDescriptor;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds out which values a request asks for, and refuses a request that makes no sense. */
final class RequestResolver {

    private final CalculatorRegistry registry;
    private final Ecosystem model;
    private final IndicatorRequest request;
    private final Indicators indicators;

    RequestResolver(CalculatorRegistry registry, Ecosystem model, IndicatorRequest request) {
        this.registry = registry;
        this.model = model;
        this.request = request;
        this.indicators = new Indicators(model, registry);
    }

    /** @throws InvalidRequestException with a message for the user */
    List<Task> tasks() {
        EObject element = request.element();
        if (element != null && !EcoreUtil.isAncestor(model, element)) {
            throw new InvalidRequestException(Messages.bind(Messages.requestElementElsewhere, Labels.label(element)));
        }
        return request.calculators().isEmpty() ? tasksOfIndicators() : tasksOfCalculators();
    }

    private List<Task> tasksOfIndicators() {
        if (!request.parameters().isEmpty()) {
            throw new InvalidRequestException(Messages.requestParametersWithoutCalculator);
        }
        return indicators.all().stream().map(this::task).filter(this::isWanted).toList();
    }

    private boolean isWanted(Task task) {
        EObject element = request.element();
        return element == null || task.element() == element || task.indicator() == element
                || element != model && task.indicator().eContainer() == element;
    }

    private Task task(Indicator indicator) {
        String id = Indicators.calculatorOf(indicator);
        ContributedCalculator calculator = registry.calculator(id).orElse(null);
        if (calculator == null) {
            return Task.failed(id, indicators.measuredBy(indicator, null), indicator, null,
                    registry.fault(id).orElseGet(() -> Messages.bind(Messages.calculatorMissing, id)));
        }
        CalculatorDescriptor descriptor = calculator.descriptor();
        EObject element = indicators.measuredBy(indicator, descriptor);
        if (!EcoreUtil.isAncestor(model, element)) {
            return Task.failed(id, element, indicator, calculator, Messages.indicatorScopeMissing);
        }
        if (!descriptor.measures(element)) {
            return Task.failed(id, element, indicator, calculator, wrongType(descriptor, element));
        }
        try {
            ParameterValues values = ParameterValues.of(descriptor.parameters(), Indicators.parametersOf(indicator));
            return Task.of(calculator, element, values, indicator);
        } catch (IllegalArgumentException e) {
            return Task.failed(id, element, indicator, calculator, e.getMessage());
        }
    }

    private List<Task> tasksOfCalculators() {
        List<Task> tasks = new ArrayList<>();
        List<CalculatorDescriptor> asked = new ArrayList<>();
        for (String id : request.calculators()) {
            ContributedCalculator calculator = registry.calculator(id).orElse(null);
            if (calculator != null) {
                asked.add(calculator.descriptor());
                tasks.addAll(tasks(calculator));
            } else {
                String fault = registry.fault(id).orElseThrow(() -> new InvalidRequestException(unknown(id)));
                tasks.add(Task.failed(id, request.element() == null ? model : request.element(), null, null, fault));
            }
        }
        checkParametersAreKnown(asked);
        return tasks;
    }

    private List<Task> tasks(ContributedCalculator calculator) {
        CalculatorDescriptor descriptor = calculator.descriptor();
        ParameterValues values = parameters(descriptor);
        return elements(descriptor).stream().map(element -> Task.of(calculator, element, values,
                indicators.find(descriptor.id(), element, values.asMap()).orElse(null))).toList();
    }

    /** Those of the request that this calculator has; the others are for other calculators. */
    private ParameterValues parameters(CalculatorDescriptor descriptor) {
        Map<String, String> given = new LinkedHashMap<>(request.parameters());
        given.keySet().removeIf(name -> descriptor.parameter(name).isEmpty());
        try {
            return ParameterValues.of(descriptor.parameters(), given);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(descriptor.id() + ": " + e.getMessage(), e);
        }
    }

    private void checkParametersAreKnown(List<CalculatorDescriptor> asked) {
        List<String> known = asked.stream().flatMap(d -> d.parameters().stream()).map(ParameterDescriptor::name)
                .distinct().toList();
        for (String name : request.parameters().keySet()) {
            if (!known.contains(name)) {
                String ids = asked.stream().map(CalculatorDescriptor::id).collect(Collectors.joining(", "));
                String names = known.isEmpty() ? Messages.requestNoParameters : String.join(", ", known);
                throw new InvalidRequestException(
                        Messages.bind(Messages.requestParameterUnknown, new Object[] {name, ids, names}));
            }
        }
    }

    private List<EObject> elements(CalculatorDescriptor descriptor) {
        if (request.element() != null) {
            if (!descriptor.measures(request.element())) {
                throw new InvalidRequestException(wrongType(descriptor, request.element()));
            }
            return List.of(request.element());
        }
        List<EObject> elements = new ArrayList<>();
        if (descriptor.measures(model)) {
            elements.add(model);
        }
        if (!descriptor.appliesTo().equals(List.of(ElementType.WHOLE_MODEL))) {
            Map<EClass, Boolean> fits = new HashMap<>();
            for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
                EObject element = contents.next();
                if (fits.computeIfAbsent(element.eClass(), type -> descriptor.measures(element))) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private String unknown(String id) {
        List<String> ids = registry.calculators().stream().map(c -> c.descriptor().id()).toList();
        List<String> near = NearMatches.of(id, ids);
        return near.isEmpty() ? Messages.bind(Messages.requestCalculatorUnknown, id, String.join(", ", ids))
                : Messages.bind(Messages.requestCalculatorMisspelt, id, String.join(", ", near));
    }

    private static String wrongType(CalculatorDescriptor descriptor, EObject element) {
        String types = descriptor.appliesTo().stream()
                .map(type -> type.equals(ElementType.WHOLE_MODEL) ? Messages.wholeModel : type.eClass())
                .collect(Collectors.joining(", "));
        return Messages.bind(Messages.elementOfWrongType, new Object[] {descriptor.id(), types, Labels.label(element),
                element.eClass().getName()});
    }
}
