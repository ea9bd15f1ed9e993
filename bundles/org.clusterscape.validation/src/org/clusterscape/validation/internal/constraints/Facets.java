package org.clusterscape.validation.internal.constraints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EValidator.PatternMatcher;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xml.type.util.XMLTypeUtil;

/** The restrictions that a data type and its base types put on their values, each with the words that describe it. */
record Facets(List<Facet> bounds, List<Facet> forms) {

    private static final ExtendedMetaData META = ExtendedMetaData.INSTANCE;
    /** EMF's sign for a number that is not restricted. */
    private static final int NONE = -1;

    /** One restriction: what a value must be, such as "at least 0", and whether a value is that. */
    record Facet(String demand, Predicate<Object> holds) {
    }

    static Facets of(EDataType type) {
        Facets facets = new Facets(new ArrayList<>(), new ArrayList<>());
        for (EDataType t = type; t != null; t = META.getBaseType(t)) {
            facets.addBounds(t);
            facets.addLengths(t);
            facets.addDigits(t);
            facets.addForms(t);
        }
        return facets;
    }

    private void addBounds(EDataType type) {
        addBound(type, META.getMinInclusiveFacet(type), Messages.facetAtLeast, c -> c >= 0);
        addBound(type, META.getMinExclusiveFacet(type), Messages.facetGreaterThan, c -> c > 0);
        addBound(type, META.getMaxInclusiveFacet(type), Messages.facetAtMost, c -> c <= 0);
        addBound(type, META.getMaxExclusiveFacet(type), Messages.facetLessThan, c -> c < 0);
    }

    private void addBound(EDataType type, String bound, String demand, Predicate<Integer> comparison) {
        if (bound != null && EcoreUtil.createFromString(type, bound) instanceof Comparable<?> comparable) {
            @SuppressWarnings("unchecked") // both are values of the same data type
            Comparable<Object> limit = (Comparable<Object>) comparable;
            bounds.add(new Facet(Messages.bind(demand, bound), value -> !limit.getClass().isInstance(value)
                    || comparison.test(-Integer.signum(limit.compareTo(value)))));
        }
    }

    private void addLengths(EDataType type) {
        addForm(Messages.facetLength, META.getLengthFacet(type), (value, n) -> length(value) < 0 || length(value) == n);
        addForm(Messages.facetMinLength, META.getMinLengthFacet(type), (value, n) -> length(value) < 0 || length(value) >= n);
        addForm(Messages.facetMaxLength, META.getMaxLengthFacet(type), (value, n) -> length(value) <= n);
    }

    private void addDigits(EDataType type) {
        addForm(Messages.facetTotalDigits, META.getTotalDigitsFacet(type),
                (value, n) -> !(value instanceof Number) || decimal(value).precision() <= n);
        addForm(Messages.facetFractionDigits, META.getFractionDigitsFacet(type),
                (value, n) -> !(value instanceof Number) || decimal(value).scale() <= n);
    }

    private void addForm(String demand, int limit, Restriction restriction) {
        if (limit != NONE) {
            forms.add(new Facet(Messages.bind(demand, limit), value -> restriction.allows(value, limit)));
        }
    }

    private void addForms(EDataType type) {
        List<String> literals = META.getEnumerationFacet(type);
        if (!literals.isEmpty()) {
            forms.add(new Facet(Messages.bind(Messages.facetEnumeration, String.join(", ", literals)),
                    value -> literals.contains(EcoreUtil.convertToString(type, value))));
        }
        List<String> patterns = META.getPatternFacet(type);
        List<PatternMatcher> matchers = patterns.stream().map(XMLTypeUtil::createPatternMatcher).toList();
        if (!patterns.isEmpty()) {
            forms.add(new Facet(Messages.bind(Messages.facetPattern, String.join(" | ", patterns)), value -> {
                String literal = EcoreUtil.convertToString(type, value);
                return matchers.stream().anyMatch(matcher -> matcher.matches(literal));
            }));
        }
    }

    /** -1 for values that have no length. */
    private static int length(Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> list -> list.size();
            case byte[] bytes -> bytes.length;
            default -> -1;
        };
    }

    private static BigDecimal decimal(Object number) {
        try {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } catch (NumberFormatException e) { // not a finite number, which is another problem
            return BigDecimal.ZERO;
        }
    }

    private interface Restriction {
        boolean allows(Object value, int limit);
    }
}
