package org.clusterscape.viewpoint.internal.specification.check;

import java.util.Map;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.AbstractVariable;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the format requires must be there. */
final class RequiredCheck implements Check {

    private static final String DOMAIN_CLASS = "domainClass";

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry(DOMAIN_CLASS, Messages.Hint_domainClass),
            Map.entry("sourceMapping", Messages.Hint_edgeEnd),
            Map.entry("targetMapping", Messages.Hint_edgeEnd),
            Map.entry("targetFinderExpression", Messages.Hint_targetFinder),
            Map.entry("initialOperation", Messages.Hint_operation),
            Map.entry("firstModelOperations", Messages.Hint_operation),
            Map.entry("firstModelOperation", Messages.Hint_operation),
            Map.entry("nodeMappings", Messages.Hint_createdMapping),
            Map.entry("containerMappings", Messages.Hint_createdMapping),
            Map.entry("edgeMappings", Messages.Hint_createdMapping),
            Map.entry("predicateExpression", Messages.Hint_predicate),
            Map.entry("importedMapping", Messages.Hint_import),
            Map.entry("filters", Messages.Hint_filters));

    @Override
    public void check(EObject element, Findings findings) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && isMissing(element, feature)) {
                String hint = HINTS.get(feature.getName());
                if (hint == null) {
                    hint = isVariable(feature) ? Messages.Hint_variable : Messages.Hint_required;
                }
                findings.error(Kind.STRUCTURE, element,
                        Messages.bind(Messages.Required_missing, feature.getName(), hint));
            }
        }
        boolean hasNoName = element instanceof Identified identified && isBlank(identified.getName())
                || element instanceof AbstractVariable variable && isBlank(variable.getName());
        if (hasNoName) {
            findings.error(Kind.STRUCTURE, element,
                    Messages.bind(Messages.Required_missing, "name", Messages.Hint_name));
        }
    }

    private static boolean isMissing(EObject element, EStructuralFeature feature) {
        if (feature.getName().equals(DOMAIN_CLASS) && element instanceof MappingImport) {
            return false; // It has the class of the mapping that it imports.
        }
        return feature.isMany() ? !element.eIsSet(feature) : switch (element.eGet(feature)) {
            case null -> true;
            case String text -> text.isBlank();
            default -> false;
        };
    }

    private static boolean isVariable(EStructuralFeature feature) {
        return AbstractVariable.class.isAssignableFrom(feature.getEType().getInstanceClass());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
