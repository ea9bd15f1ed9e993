package org.clusterscape.model.storage;

import org.clusterscape.model.ClusterscapePackage;

/** Says why a file is no Clusterscape model, by its outermost element. */
final class RootFault {

    private static final String ANY_VERSION = "http://www.clusterscape.org/model/";

    private RootFault() {
    }

    /** @param namespace null where the element has none */
    static String describe(String namespace, String name) {
        if (ClusterscapePackage.eNS_URI.equals(namespace)) {
            return Messages.bind(Messages.rootIsPart, name);
        }
        if (namespace != null && namespace.startsWith(ANY_VERSION)) {
            return Messages.bind(Messages.otherVersion, namespace.substring(ANY_VERSION.length()),
                    ClusterscapePackage.eNS_URI.substring(ANY_VERSION.length()));
        }
        return namespace == null ? Messages.bind(Messages.wrongRoot, name)
                : Messages.bind(Messages.wrongRootNamespace, name, namespace);
    }
}
