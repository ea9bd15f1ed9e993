package org.clusterscape.example.region.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * A table of elements of one type.
 *
 * @param path the containment references from the ecosystem down to the elements; empty for the ecosystem itself
 */
public record Table(String file, List<EReference> path, List<Column> columns, List<Row> rows) {

    /** The name of the table of the ecosystem itself, which has one row. */
    static final String ROOT = "ecosystem";

    String name() {
        return nameOf(path);
    }

    /** The name of the table that the column {@code in} refers to. */
    String ownerName() {
        return nameOf(path.subList(0, path.size() - 1));
    }

    private static String nameOf(List<EReference> path) {
        return path.isEmpty() ? ROOT : path.stream().map(EReference::getName).collect(Collectors.joining("."));
    }

    /** Whether the elements stand in the ecosystem itself, or are it. */
    boolean isTopLevel() {
        return path.size() < 2;
    }

    EClass type() {
        return path.isEmpty() ? ClusterscapePackage.Literals.ECOSYSTEM : path.getLast().getEReferenceType();
    }

    /** What tells the row from all others of this table. */
    String key(Row row) {
        return path.isEmpty() ? ROOT : IntStream.range(0, columns.size()).filter(i -> columns.get(i).identifying())
                .mapToObj(i -> row.cell(i).text()).collect(Collectors.joining("/"));
    }

    /** The position of a column, or -1. */
    int indexOf(String columnName) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(columnName)).findFirst().orElse(-1);
    }

    Table withRows(List<Row> newRows) {
        return new Table(file, path, columns, newRows);
    }

    InputException fault(Cell cell, String message) {
        return new InputException(file, cell.line(), cell.column(), message, null);
    }
}
