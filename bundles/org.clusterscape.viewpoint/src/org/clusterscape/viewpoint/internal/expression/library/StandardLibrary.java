package org.clusterscape.viewpoint.internal.expression.library;

import org.clusterscape.viewpoint.internal.expression.limits.Watchdog;
import org.clusterscape.viewpoint.internal.expression.services.CrossReferences;
import org.clusterscape.viewpoint.internal.expression.services.Metamodels;
import org.clusterscape.viewpoint.internal.expression.services.ServiceTable;

/** All services that AQL brings along. */
public final class StandardLibrary {

    private StandardLibrary() {
    }

    /**
     * Adds them to a table. The order matters for arguments that fit several services of which none is the most
     * specific: the literal null fits all types.
     */
    public static void addTo(ServiceTable table, Metamodels metamodels, CrossReferences references,
            Watchdog watchdog) {
        Library library = new Library(table);
        AnyServices.addTo(library);
        new ModelServices(metamodels, references).addTo(library);
        RelativeServices.addTo(library);
        ComparableServices.addTo(library);
        NumberServices.addTo(library);
        StringServices.addTo(library, watchdog);
        AnyServices.addBooleansTo(library);
        CollectionServices.addTo(library);
        SequenceServices.addTo(library);
        LambdaServices.addTo(library);
        ResourceServices.addTo(library.reading((arguments, recording) -> recording.everything()));
    }
}
