package org.clusterscape.viewpoint.internal.expression.check;

import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.check.StaticType.Many;
import org.clusterscape.viewpoint.internal.expression.services.Service;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;

/** The types of what services give, as far as that is plain. */
final class ServiceResults {

    private static final Set<StaticType> WHOLE_NUMBERS = Set.of(StaticType.ofJava(Integer.class),
            StaticType.ofJava(Long.class));
    private static final StaticType ANY_ELEMENT = StaticType.of(EcorePackage.Literals.EOBJECT);

    private ServiceResults() {
    }

    /** What a call gives, of which these are the services that it may mean. */
    static StaticType of(String name, List<StaticType> arguments, List<Service> candidates) {
        if (candidates.stream().allMatch(service -> service.foreignCode() == null)) {
            StaticType known = arguments.get(0) instanceof Many many ? ofCollection(name, many, arguments)
                    : ofElement(name, arguments);
            if (known != null) {
                return known;
            }
        }
        StaticType result = null;
        for (Service candidate : candidates) {
            StaticType each = candidate.returnType() instanceof EClassifier classifier ? StaticType.of(classifier)
                    : StaticType.ofJava((Class<?>) candidate.returnType());
            result = result == null ? each : StaticType.either(result, each);
        }
        return result == null ? StaticType.UNKNOWN : result;
    }

    private static StaticType ofCollection(String name, Many many, List<StaticType> arguments) {
        StaticType last = arguments.getLast();
        return switch (name) {
            case "first", "last", "at", "any" -> many.element();
            case "select", "reject", "sortedBy", "excluding", "sub", "intersection", "subSequence", "subOrderedSet",
                    "drop", "dropRight", "reverse" ->
                many;
            case "asSequence" -> new Many(many.element(), List.class);
            case "asSet", "asOrderedSet" -> new Many(many.element(), Set.class);
            case "including", "append", "prepend", "insertAt" ->
                new Many(StaticType.either(many.element(), last), many.kind());
            case "union", "concat", "add" -> last instanceof Many other
                    ? new Many(StaticType.either(many.element(), other.element()), many.kind())
                    : null;
            case "collect" -> last instanceof StaticType.Function function
                    ? new Many(StaticType.elementOf(function.result()), many.kind())
                    : null;
            case "closure" -> last instanceof StaticType.Function function
                    ? new Many(StaticType.elementOf(function.result()), Set.class)
                    : null;
            case "sum", "min", "max" -> WHOLE_NUMBERS.contains(many.element()) ? StaticType.ofJava(Long.class) : null;
            case "filter" -> last instanceof StaticType.TypeValue type ? new Many(type.instance(), many.kind()) : null;
            default -> null;
        };
    }

    private static StaticType ofElement(String name, List<StaticType> arguments) {
        StaticType instance = arguments.getLast() instanceof StaticType.TypeValue type ? type.instance()
                : ANY_ELEMENT;
        return switch (name) {
            case "eContents", "eAllContents", "ancestors", "siblings", "precedingSiblings", "followingSiblings" ->
                new Many(instance, List.class);
            case "eInverse" -> new Many(instance, Set.class);
            case "eCrossReferences" -> new Many(ANY_ELEMENT, List.class);
            case "eContainer", "eContainerOrSelf" -> instance;
            case "oclAsType" -> arguments.getLast() instanceof StaticType.TypeValue ? instance : StaticType.UNKNOWN;
            case "eClass" -> StaticType.of(EcorePackage.Literals.ECLASS);
            default -> null;
        };
    }
}
