package org.clusterscape.validation.internal.constraints;

import java.util.List;
import java.util.Map;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Property;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Keys of free properties and of an indicator's parameters. */
public final class PropertyConstraints {

    private PropertyConstraints() {
    }

    /** {@code property.noKey}: a property that nothing can ask for. */
    public static final class NoKey implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Property property = (Property) element;
            if (Words.blank(property.getKey())) {
                Fix fix = Words.blank(property.getValue())
                        ? new Fix(Messages.fixRemoveEmptyProperty, () -> EcoreUtil.remove(property)) : null;
                problems.add(property, Literals.PROPERTY__KEY, Messages.bind(Messages.propertyNoKey,
                        property.eContainer() == null ? Words.of(property) : Words.of(property.eContainer()),
                        Words.value(property.getValue() == null ? "" : property.getValue())), fix);
            }
        }
    }

    /** {@code property.duplicateKey}: two properties, or two parameters, of an element have the same key. */
    public static final class DuplicateKey implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            NamedElement owner = (NamedElement) element;
            check(owner, owner.getProperties(), problems);
            if (owner instanceof Indicator indicator) {
                check(owner, indicator.getParameters(), problems);
            }
        }

        private static void check(NamedElement owner, List<Property> properties, Problems problems) {
            if (properties.size() < 2) {
                return;
            }
            Map<String, Property> firsts =
                    Keys.firsts(properties, p -> Words.blank(p.getKey()) ? null : p.getKey().strip());
            for (Property property : properties) {
                Property first = Words.blank(property.getKey()) ? property : firsts.get(property.getKey().strip());
                if (first != property) {
                    problems.add(property, Literals.PROPERTY__KEY, Messages.bind(Messages.propertyDuplicateKey,
                            new Object[] {Words.of(owner), Words.value(property.getKey()),
                                    Words.value(first.getValue()), Words.value(property.getValue())}),
                            Copies.removal(property, first));
                }
            }
        }
    }
}
