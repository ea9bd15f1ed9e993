package org.clusterscape.indicator.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.ParameterDescriptor;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Property;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Writes results into a model as measurements, in the order of their dates. */
public final class MeasurementRecorder {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private final CalculatorRegistry registry;
    private final Ecosystem model;
    private final Indicators indicators;

    public MeasurementRecorder(CalculatorRegistry registry, Ecosystem model) {
        this.registry = registry;
        this.model = model;
        this.indicators = new Indicators(model, registry);
    }

    /** See {@link org.clusterscape.indicator.IndicatorEngine#record}. */
    public int record(List<IndicatorResult> results, Instant when) {
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        int recorded = 0;
        for (IndicatorResult result : results) {
            Indicator indicator = result.failed() ? null : indicatorFor(result);
            if (indicator != null) {
                write(result.value(), measurement(indicator.getMeasurements(), second));
                recorded++;
            }
        }
        return recorded;
    }

    /**
     * Null where the result is about an element that no indicator can refer to, or of a calculator that is not there. No
     * indicator is made for a value that is undefined, such as that of a key field which only another one points to.
     */
    private Indicator indicatorFor(IndicatorResult result) {
        if (result.indicator() != null) {
            return result.indicator();
        }
        EObject element = result.element() == null ? model : result.element();
        return indicators.find(result.calculator(), element, result.parameters())
                .orElseGet(() -> registry.calculator(result.calculator())
                        .filter(calculator -> element instanceof NamedElement)
                        .filter(calculator -> !(result.value() instanceof IndicatorValue.Undefined))
                        .map(calculator -> create(calculator.descriptor(), (NamedElement) element, result))
                        .orElse(null));
    }

    private Indicator create(CalculatorDescriptor calculator, NamedElement element, IndicatorResult result) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setCalculator(calculator.id());
        indicator.setName(calculator.name());
        indicator.setUnit(calculator.unit().isEmpty() ? null : calculator.unit());
        for (ParameterDescriptor parameter : calculator.parameters()) {
            String value = result.parameters().get(parameter.name());
            if (value != null && !value.equals(parameter.checked(parameter.defaultValue()))) {
                Property property = FACTORY.createProperty();
                property.setKey(parameter.name());
                property.setValue(value);
                indicator.getParameters().add(property);
            }
        }
        if (element instanceof KeyField keyField) {
            keyField.getIndicators().add(indicator);
        } else {
            if (element != model) {
                indicator.setScope(element);
                indicator.setName(Messages.bind(Messages.indicatorName, calculator.name(), Labels.label(element)));
            }
            model.getIndicators().add(indicator);
        }
        indicators.add(indicator);
        return indicator;
    }

    /** The computed measurement of that date, made where there is none; what somebody entered by hand stays. */
    private static Measurement measurement(EList<Measurement> measurements, Instant date) {
        int index = measurements.size();
        for (int i = measurements.size() - 1; i >= 0; i--) {
            Measurement other = measurements.get(i);
            Instant otherDate = Dates.instantOrMin(other.getDate());
            if (other.isComputed() && otherDate.truncatedTo(ChronoUnit.SECONDS).equals(date)) {
                return other;
            }
            if (otherDate.isAfter(date)) {
                index = i;
            }
        }
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setDate(Dates.dateTime(date));
        measurement.setComputed(true);
        measurements.add(index, measurement);
        return measurement;
    }

    private static void write(IndicatorValue value, Measurement measurement) {
        measurement.setValue(value instanceof IndicatorValue.Amount(double amount) ? Double.valueOf(amount) : null);
        measurement.setFlag(value instanceof IndicatorValue.Flag(boolean flag) ? Boolean.valueOf(flag) : null);
        measurement.setUndefined(value instanceof IndicatorValue.Undefined(String reason) ? reason : null);
    }
}
