package org.clusterscape.viewpoint.internal.expression.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.evaluator.LambdaValue;
import org.clusterscape.viewpoint.internal.expression.services.Metamodels;
import org.clusterscape.viewpoint.internal.expression.services.Service;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/** Whether a value of which only its type is known may fit a parameter. In doubt, it does. */
final class Fit {

    private static final Set<Class<?>> NEVER_ELEMENTS = Set.of(Number.class, Collection.class, List.class, Set.class,
            LambdaValue.class, Resource.class, URI.class, Class.class);

    private final Metamodels metamodels;

    Fit(Metamodels metamodels) {
        this.metamodels = metamodels;
    }

    /** Whether a service may take values of these types. */
    boolean mayTake(Service service, List<StaticType> types) {
        for (int i = 0; i < types.size(); i++) {
            if (!mayTake(service.parameterType(i), types.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a parameter, whose type is a classifier or a Java class, may take a value. */
    boolean mayTake(Object wanted, StaticType given) {
        return wanted instanceof EClass eClass ? mayTake(eClass, given) : mayTake(Types.javaClass(wanted), given);
    }

    private boolean mayTake(EClass wanted, StaticType given) {
        return switch (given) {
            case StaticType.Unknown unknown -> true;
            case StaticType.Null none -> true;
            case StaticType.Element element -> areRelated(wanted, element.type());
            case StaticType.TypeValue value -> value.java() == null && value.types().size() == 1
                    && areRelated(wanted, value.types().get(0).eClass());
            default -> false;
        };
    }

    private boolean mayTake(Class<?> wanted, StaticType given) {
        if (wanted == Object.class) {
            return true;
        }
        return switch (given) {
            case StaticType.Unknown unknown -> true;
            case StaticType.Null none -> true;
            case StaticType.Element element -> mayBeElement(wanted, element.type());
            case StaticType.Plain plain -> wanted.isAssignableFrom(plain.type());
            case StaticType.Many many -> wanted.isAssignableFrom(many.kind()) || many.kind().isAssignableFrom(wanted);
            case StaticType.Function function -> wanted.isAssignableFrom(LambdaValue.class);
            case StaticType.TypeValue value -> wanted.isAssignableFrom(value.java() != null ? Class.class
                    : value.types().size() == 1 ? typeOf(value.types().get(0)) : Set.class);
        };
    }

    private boolean mayBeElement(Class<?> wanted, EClass type) {
        if (StaticType.BASIC.contains(wanted) || NEVER_ELEMENTS.contains(wanted)) {
            return false;
        }
        EClass wantedClass = EObject.class.isAssignableFrom(wanted) ? metamodels.classFor(wanted) : null;
        return wantedClass == null || areRelated(wantedClass, type);
    }

    private boolean areRelated(EClass a, EClass b) {
        return a == EcorePackage.Literals.EOBJECT || b == EcorePackage.Literals.EOBJECT || a.isSuperTypeOf(b)
                || b.isSuperTypeOf(a) || metamodels.heirs(a).stream().anyMatch(b::isSuperTypeOf);
    }

    private static Class<?> typeOf(EClassifier classifier) {
        return classifier.eClass().getInstanceClass();
    }
}
