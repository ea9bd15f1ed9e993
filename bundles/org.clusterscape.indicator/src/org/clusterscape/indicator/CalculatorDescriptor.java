package org.clusterscape.indicator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What a calculator says about itself.
 *
 * @param id the id under which indicators and the command line name it, such as {@code card.scoreTotal}
 * @param name its name for readers
 * @param formula how the value comes about, as a formula or a sentence
 * @param source where the formula is published, empty where it needs no source
 * @param unit the unit of the values, empty for plain numbers and flags
 * @param appliesTo the types of the elements it measures; {@link ElementType#WHOLE_MODEL} stands for the whole model
 * @param valueKind whether the values are numbers or flags
 * @param parameters what can be set, in the order of their declaration
 * @param plugin the symbolic name of the plug-in that contributes it
 */
public record CalculatorDescriptor(String id, String name, String formula, String source, String unit,
        List<ElementType> appliesTo, ValueKind valueKind, List<ParameterDescriptor> parameters, String plugin) {

    /** The form of a calculator's values. */
    public enum ValueKind {
        /** {@link IndicatorValue.Amount} */
        NUMBER,
        /** {@link IndicatorValue.Flag} */
        FLAG
    }

    public CalculatorDescriptor {
        appliesTo = List.copyOf(appliesTo);
        parameters = List.copyOf(parameters);
    }

    /** Whether the calculator can measure the element; the ecosystem stands for the whole model. */
    public boolean measures(EObject element) {
        return appliesTo.stream().anyMatch(type -> type.isTypeOf(element));
    }

    /** The parameter of that name, if the calculator has it. */
    public Optional<ParameterDescriptor> parameter(String parameter) {
        return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
    }
}
