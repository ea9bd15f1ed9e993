package org.clusterscape.viewpoint.internal.expression.evaluator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.CallKind;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.limits.Patience;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.services.Features;
import org.clusterscape.viewpoint.internal.expression.services.Overloads;
import org.clusterscape.viewpoint.internal.expression.services.Service;
import org.clusterscape.viewpoint.internal.expression.values.TypedNull;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Calls services and reads features: on a value, on each of many, or on the collection. */
final class Calls {

    private static final String FEATURE_ACCESS = "aqlFeatureAccess";

    private final Environment environment;
    private final Log log;
    private final Recording recording;
    private final Patience patience;
    private Expr position;

    Calls(Environment environment, Log log, Recording recording) {
        this.environment = environment;
        this.log = log;
        this.recording = recording;
        this.patience = environment.watchdog().patience();
    }

    /** Notes where the evaluation is, and ends it if it takes too long. */
    void step(Expr where) {
        position = where;
        patience.step();
    }

    /** Where the evaluation is; null if it has not come far. */
    Expr position() {
        return position;
    }

    Object call(Expr.Call call, Object[] arguments) {
        if (call.kind() == CallKind.DOT && isMapped(arguments[0])) {
            return onEach(call, (Collection<?>) arguments[0], arguments);
        }
        if (call.kind() == CallKind.ARROW) {
            arguments[0] = asCollection(arguments[0]);
        }
        return invoke(call, call.name(), arguments);
    }

    private Object onEach(Expr.Call call, Collection<?> receivers, Object[] arguments) {
        Collection<Object> result = emptyLike(receivers);
        for (Object receiver : receivers) {
            Object[] inner = arguments.clone();
            inner[0] = receiver;
            join(result, call(call, inner));
        }
        return result;
    }

    Object feature(Expr.Feature access, Object receiver) {
        if (isMapped(receiver)) {
            Collection<?> receivers = (Collection<?>) receiver;
            Collection<Object> result = emptyLike(receivers);
            for (Object each : receivers) {
                join(result, feature(access, each));
            }
            return result;
        }
        return receiver instanceof EObject element ? read(access, element) : withoutElement(access, receiver);
    }

    private Object read(Expr.Feature access, EObject element) {
        step(access);
        EStructuralFeature feature = element.eClass().getEStructuralFeature(access.name());
        if (feature == null) {
            return warning(access, Features.unknown(element.eClass(), access.name()));
        }
        Object value;
        try {
            if (recording != null) {
                recording.feature(element, feature);
            }
            value = environment.read(element, feature);
        } catch (Throwable e) {
            String message = Features.failed(element.eClass(), access.name(), Failure.ofPart(e));
            log.add(log.run(), Severity.ERROR, message, access, e);
            return new Nothing(message);
        }
        return value == null ? new TypedNull(Features.typeOf(feature)) : value;
    }

    // A feature of null is null. Anything else has no features.
    private Object withoutElement(Expr.Feature access, Object receiver) {
        Object type = Types.of(receiver);
        boolean isNull = receiver == null || receiver instanceof TypedNull;
        return isNull && Types.accepts(EObject.class, type)
                ? new TypedNull(Features.typeOf(environment.metamodels(), type, access.name()))
                : notFound(access, FEATURE_ACCESS, new Object[] { receiver, access.name() });
    }

    /** Calls the service that fits best, with the arguments as they are. */
    Object invoke(Expr where, String name, Object[] arguments) {
        step(where);
        Overloads overloads = environment.services().find(name, arguments.length);
        Service service = overloads == null ? null : overloads.find(arguments);
        if (service == null) {
            return notFound(where, name, arguments);
        }
        int mark = log.run();
        Object[] values = stripped(arguments);
        Object result;
        try {
            if (recording != null) {
                service.record(values, recording);
            }
            result = service.foreignCode() == null ? service.invoke(values)
                    : environment.watchdog().call(service.foreignCode(), name, () -> service.invoke(values));
        } catch (Throwable e) {
            String message = Messages.bind(Messages.Evaluation_serviceFailed, service.descriptor().toString(),
                    Failure.reason(Failure.ofPart(e)));
            log.add(mark, Severity.ERROR, message, where, e);
            return new Nothing(message);
        }
        if (result instanceof Nothing nothing) {
            log.add(mark, Severity.WARNING, nothing.reason(), where, null);
        }
        return result == null ? nullOf(service, values, arguments) : result;
    }

    private static Object nullOf(Service service, Object[] values, Object[] arguments) {
        Object type = service.typeOfNull(values, Types.of(arguments));
        return type == null ? null : new TypedNull(type);
    }

    private static Object[] stripped(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TypedNull) {
                return Arrays.stream(arguments).map(TypedNull::strip).toArray();
            }
        }
        return arguments;
    }

    private Object notFound(Expr where, String name, Object[] arguments) {
        String types = Arrays.stream(Types.of(arguments)).map(Types::name).collect(Collectors.joining(", "));
        return warning(where, Messages.bind(Messages.Evaluation_unknownService, name + "(" + types + ")"));
    }

    private Nothing warning(Expr where, String message) {
        log.add(log.run(), Severity.WARNING, message, where, null);
        return new Nothing(message);
    }

    private static Object asCollection(Object receiver) {
        if (receiver instanceof Collection || receiver instanceof Nothing) {
            return receiver;
        }
        Set<Object> single = new LinkedHashSet<>(2);
        if (receiver != null && !(receiver instanceof TypedNull)) {
            single.add(receiver);
        }
        return single;
    }

    private static boolean isMapped(Object receiver) {
        return receiver instanceof List || receiver instanceof Set;
    }

    private static Collection<Object> emptyLike(Collection<?> many) {
        return many instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(many.size());
    }

    private static void join(Collection<Object> result, Object value) {
        if (value instanceof Collection<?> many) {
            result.addAll(many);
        } else if (value != null && !(value instanceof Nothing) && !(value instanceof TypedNull)) {
            result.add(value);
        }
    }
}
