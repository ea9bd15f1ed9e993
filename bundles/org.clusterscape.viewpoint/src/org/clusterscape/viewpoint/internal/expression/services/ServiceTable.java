package org.clusterscape.viewpoint.internal.expression.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.ServiceDescriptor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** All services of an interpreter, by name and number of parameters. */
public final class ServiceTable {

    private final Map<String, List<Overloads>> byName = new HashMap<>();
    private final List<Service> services = new ArrayList<>();

    /** Adds a service. Among equals the one added last is called. */
    public void add(Service service) {
        int arity = service.descriptor().parameters().size();
        List<Overloads> byArity = byName.computeIfAbsent(service.descriptor().name(), name -> new ArrayList<>());
        while (byArity.size() <= arity) {
            byArity.add(new Overloads());
        }
        byArity.get(arity).add(service);
        services.add(service);
    }

    /** Adds the operations of all classes of a package, each once. */
    public void addOperations(EPackage ePackage) {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass eClass && eClass != EcorePackage.Literals.EOBJECT) {
                for (EOperation operation : eClass.getEOperations()) {
                    add(new OperationService(operation));
                }
            }
        }
    }

    /** The services of a name that take so many arguments, the receiver included; null where there are none. */
    public Overloads find(String name, int arity) {
        List<Overloads> byArity = byName.get(name);
        return byArity == null || byArity.size() <= arity ? null : byArity.get(arity);
    }

    /** Whether there is a service of that name, with any number of parameters. */
    public boolean exists(String name) {
        return byName.containsKey(name);
    }

    /** What there is, in the order it was added. */
    public List<ServiceDescriptor> descriptors() {
        return services.stream().map(Service::descriptor).toList();
    }
}
