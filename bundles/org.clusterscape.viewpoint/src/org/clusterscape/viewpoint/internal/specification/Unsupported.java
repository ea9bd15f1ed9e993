package org.clusterscape.viewpoint.internal.specification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.eclipse.emf.ecore.EClass;

/** Gathers what a file has that is not supported, and names each sort of it once. */
final class Unsupported {

    private record Found(XmlElement first, int count) {

        Found again() {
            return new Found(first, count + 1);
        }
    }

    private final SpecificationFile file;
    private final Namespaces namespaces;
    private final Map<String, Found> found = new LinkedHashMap<>();

    Unsupported(SpecificationFile file, Namespaces namespaces) {
        this.file = file;
        this.namespaces = namespaces;
    }

    void add(EClass holder, String feature, XmlElement at) {
        add(Messages.bind(Messages.Unsupported_feature, feature, holder.getName()), at);
    }

    void add(XmlElement.Name type, XmlElement at) {
        add(namespaces.knows(type.namespace()) ? Messages.bind(Messages.Unsupported_type, type.local())
                : Messages.bind(Messages.Unsupported_namespace, type.local(), type.namespace()), at);
    }

    private void add(String message, XmlElement at) {
        found.merge(message, new Found(at, 1), (old, ignored) -> old.again());
    }

    void report() {
        found.forEach((message, place) -> file.problem(Kind.UNSUPPORTED, Severity.WARNING, place.first(),
                place.count() == 1 ? message : Messages.bind(Messages.Unsupported_times, message, place.count())));
    }
}
