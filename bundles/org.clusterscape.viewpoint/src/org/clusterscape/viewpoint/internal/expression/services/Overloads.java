package org.clusterscape.viewpoint.internal.expression.services;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.expression.values.Types;

/**
 * The services of one name and one number of parameters. The choice among them, by the types of the arguments, is
 * remembered. Safe for use by several threads once all services are added.
 */
public final class Overloads {

    private static final int REMEMBERED = 32;
    private static final Choice[] NONE = {};

    private final List<Service> services = new ArrayList<>();
    private volatile Choice[] choices = NONE;

    void add(Service service) {
        services.add(service);
        choices = NONE;
    }

    /** All of them. */
    public List<Service> services() {
        return services;
    }

    /** The most specific service that takes these arguments, or null. */
    public Service find(Object[] arguments) {
        for (Choice choice : choices) {
            if (choice.isFor(arguments)) {
                return choice.service;
            }
        }
        Choice choice = choose(Types.of(arguments));
        remember(choice);
        return choice.service;
    }

    private Choice choose(Object[] types) {
        Service best = null;
        for (Service service : services) {
            if (service.accepts(types) && (best == null || isBetter(service, best))) {
                best = service;
            }
        }
        return new Choice(types, best);
    }

    private static boolean isBetter(Service service, Service best) {
        return service.priority() > best.priority()
                || service.priority() == best.priority() && service.isAtLeastAsSpecificAs(best);
    }

    private void remember(Choice choice) {
        Choice[] old = choices;
        int kept = Math.min(old.length, REMEMBERED - 1);
        Choice[] next = new Choice[kept + 1];
        next[0] = choice;
        System.arraycopy(old, 0, next, 1, kept);
        choices = next;
    }

    private record Choice(Object[] types, Service service) {

        boolean isFor(Object[] arguments) {
            for (int i = 0; i < types.length; i++) {
                if (types[i] != Types.of(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
