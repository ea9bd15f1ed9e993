package org.clusterscape.example.region.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads a folder of tables. The name of a file says where its elements belong: {@code keyFields.measures.csv} holds the
 * elements of the reference {@code measures} of the key fields. Columns are features of the metamodel.
 */
public final class TableReader {

    private static final String SUFFIX = ".csv";
    private static final String IDENTIFYING = "*";

    private TableReader() {
    }

    /** All tables of a folder, in the order of their names. */
    public static List<Table> readAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), Messages.tables_noFolder);
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new InputException(folder.toString(), Messages.tables_noTables);
        }
        List<Table> tables = new ArrayList<>();
        for (Path file : files) {
            tables.add(read(file));
        }
        return tables;
    }

    private static Table read(Path file) throws IOException {
        List<EReference> path = pathOf(file);
        List<List<Cell>> records = CsvParser.read(file);
        if (records.isEmpty()) {
            throw new InputException(file.toString(), 1, 0, Messages.tables_noHeader, null);
        }
        Table header = new Table(file.toString(), path, new ArrayList<>(), List.of());
        Set<String> names = new HashSet<>();
        for (Cell cell : records.get(0)) {
            Column column = column(header, cell);
            if (!names.add(column.name())) {
                throw header.fault(cell, Messages.bind(Messages.tables_columnTwice, column.name()));
            }
            header.columns().add(column);
        }
        checkHeader(header, records.get(0).get(0));
        return header.withRows(rows(header, records.subList(1, records.size())));
    }

    private static List<EReference> pathOf(Path file) throws InputException {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        List<EReference> path = new ArrayList<>();
        if (name.equals(Table.ROOT)) {
            return path;
        }
        EClass type = ClusterscapePackage.Literals.ECOSYSTEM;
        for (String step : name.split("\\.", -1)) {
            if (!(type.getEStructuralFeature(step) instanceof EReference reference) || !reference.isContainment()
                    || reference.getEReferenceType().getEPackage() != ClusterscapePackage.eINSTANCE) {
                throw new InputException(file.toString(), Messages.bind(Messages.tables_noContainment, step, type.getName()));
            }
            path.add(reference);
            type = reference.getEReferenceType();
        }
        return path;
    }

    private static Column column(Table table, Cell cell) throws InputException {
        String title = cell.text().strip();
        boolean identifying = title.endsWith(IDENTIFYING);
        String name = identifying ? title.substring(0, title.length() - IDENTIFYING.length()) : title;
        if (name.equals(Column.KEY) && table.type().getEStructuralFeature(Column.KEY) == null
                || name.equals(Column.IN) && !table.isTopLevel()) {
            return new Column(name, null, identifying);
        }
        EStructuralFeature feature = table.type().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable()) {
            throw table.fault(cell, Messages.bind(Messages.tables_noFeature, name, table.type().getName()));
        }
        if (feature instanceof EReference reference && reference.isContainment()
                && reference.getEReferenceType() != ClusterscapePackage.Literals.PROPERTY) {
            throw table.fault(cell, Messages.bind(Messages.tables_ownTable, table.name() + "." + name + SUFFIX));
        }
        return new Column(name, feature, identifying);
    }

    private static void checkHeader(Table table, Cell first) throws InputException {
        if (!table.isTopLevel() && table.indexOf(Column.IN) < 0) {
            throw table.fault(first, Messages.bind(Messages.tables_noOwnerColumn, table.ownerName()));
        }
        if (!table.path().isEmpty() && table.columns().stream().noneMatch(Column::identifying)) {
            throw table.fault(first, Messages.tables_noIdentifyingColumn);
        }
    }

    private static List<Row> rows(Table table, List<List<Cell>> records) throws InputException {
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : records) {
            if (cells.size() != table.columns().size()) {
                throw table.fault(cells.get(0),
                        Messages.bind(Messages.tables_cellCount, cells.size(), table.columns().size()));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }
}
