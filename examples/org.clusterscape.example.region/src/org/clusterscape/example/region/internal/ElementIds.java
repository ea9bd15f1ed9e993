package org.clusterscape.example.region.internal;

import java.util.HashSet;
import java.util.Set;

import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.ecore.EReference;

/**
 * Makes ids out of the names of tables and the keys of rows, so that an element keeps its id however the rest of the
 * tables changes. Ids are XML names without colons, as {@code xmi:id} demands.
 */
final class ElementIds {

    private final Set<String> given = new HashSet<>();

    String idOf(Table table, Row row) throws InputException {
        String key = table.key(row);
        String id = table.path().isEmpty() ? Table.ROOT : table.name() + "." + slug(key);
        return unique(table, row.cell(0), id);
    }

    /** The id of a property, which has no row of its own. */
    String idOf(Table table, Cell cell, String owner, EReference containment, String key) throws InputException {
        return unique(table, cell, owner + "." + containment.getName() + "." + slug(key));
    }

    private String unique(Table table, Cell cell, String id) throws InputException {
        if (!given.add(id)) {
            throw table.fault(cell, Messages.bind(Messages.rows_idTwice, id));
        }
        return id;
    }

    private static String slug(String key) {
        return key.replace('/', '.').replaceAll("T00:00:00Z$", "").replaceAll("[^\\p{L}\\p{Nd}._-]+", "-");
    }
}
