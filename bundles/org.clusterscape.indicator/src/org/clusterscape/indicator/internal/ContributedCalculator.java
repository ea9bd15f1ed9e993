package org.clusterscape.indicator.internal;

import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.CalculatorDescriptor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/** A calculator of a plug-in: what it declares, and how to get an instance. */
public record ContributedCalculator(CalculatorDescriptor descriptor, IConfigurationElement element) {

    /** The name of the class as it is declared. */
    String className() {
        return element.getAttribute(DescriptorReader.CLASS).split(":", 2)[0].strip(); // ":" starts data for a factory
    }

    /** Runs code of the plug-in: to be called where its failures are caught. */
    Calculator create() throws CoreException {
        Object created = element.createExecutableExtension(DescriptorReader.CLASS);
        if (created instanceof Calculator calculator) {
            return calculator;
        }
        throw new ClassCastException(Messages.bind(Messages.classIsNoCalculator, created.getClass().getName()));
    }
}
