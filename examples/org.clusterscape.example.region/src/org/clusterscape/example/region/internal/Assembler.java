package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Property;
import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes an ecosystem of tables: first an element for each row, then their values, references and places. */
public final class Assembler {

    private final Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
    private final Map<String, Map<String, EObject>> elements = new HashMap<>();
    private final Map<String, List<EObject>> elementsByKey = new HashMap<>();
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final ElementIds idMaker = new ElementIds();

    private Assembler() {
    }

    /** The ecosystem and the ids of all its elements; an id depends only on the table and the key of its row. */
    public record Assembled(Ecosystem ecosystem, Map<EObject, String> ids) {
    }

    /** @throws InputException naming the file, line and column of the first fault */
    public static Assembled assemble(List<Table> tables) throws InputException {
        Assembler assembler = new Assembler();
        for (Table table : tables) {
            assembler.createElements(table);
        }
        for (Table table : tables) {
            for (Row row : table.rows()) {
                assembler.fill(table, row);
            }
        }
        return new Assembled(assembler.ecosystem, assembler.ids);
    }

    private void createElements(Table table) throws InputException {
        Map<String, EObject> ofTable = new HashMap<>();
        elements.put(table.name(), ofTable);
        for (Row row : table.rows()) {
            EObject element = table.path().isEmpty() ? ecosystem : EcoreUtil.create(table.type());
            String key = table.key(row);
            if (ofTable.putIfAbsent(key, element) != null) {
                throw table.fault(row.cell(0), Messages.bind(Messages.rows_keyTwice, key));
            }
            elementsByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(element);
            ids.put(element, idMaker.idOf(table, row));
        }
    }

    private void fill(Table table, Row row) throws InputException {
        EObject element = elements.get(table.name()).get(table.key(row));
        place(table, row, element);
        for (int i = 0; i < table.columns().size(); i++) {
            EStructuralFeature feature = table.columns().get(i).feature();
            Cell cell = row.cell(i);
            if (feature == null || cell.isEmpty()) {
                continue;
            }
            switch (feature) {
                case EAttribute attribute -> element.eSet(attribute, CellValues.value(table, cell, attribute));
                case EReference reference when reference.isContainment() -> addProperties(table, cell, element, reference);
                case EReference reference -> refer(table, cell, element, reference);
                default -> throw new IllegalStateException(feature.getName());
            }
        }
    }

    private void place(Table table, Row row, EObject element) throws InputException {
        if (table.path().isEmpty()) {
            return;
        }
        EReference containment = table.path().getLast();
        EObject owner = ecosystem;
        if (!table.isTopLevel()) {
            Cell cell = row.cell(table.indexOf(Column.IN));
            owner = elements.getOrDefault(table.ownerName(), Map.of()).get(cell.text());
            if (owner == null) {
                throw table.fault(cell, Messages.bind(Messages.rows_noOwner, cell.text(), table.ownerName()));
            }
        }
        if (containment.isMany()) {
            list(owner, containment).add(element);
        } else if (owner.eIsSet(containment)) {
            throw table.fault(row.cell(0), Messages.bind(Messages.rows_onlyOne, containment.getName()));
        } else {
            owner.eSet(containment, element);
        }
    }

    private void addProperties(Table table, Cell cell, EObject element, EReference containment) throws InputException {
        for (String part : CellValues.parts(cell)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw table.fault(cell, Messages.bind(Messages.cells_noProperty, part));
            }
            Property property = ClusterscapeFactory.eINSTANCE.createProperty();
            property.setKey(part.substring(0, equals).strip());
            property.setValue(part.substring(equals + 1).strip());
            list(element, containment).add(property);
            ids.put(property, idMaker.idOf(table, cell, ids.get(element), containment, property.getKey()));
        }
    }

    private void refer(Table table, Cell cell, EObject element, EReference reference) throws InputException {
        if (!reference.isMany()) {
            element.eSet(reference, target(table, cell, cell.text(), reference));
            return;
        }
        for (String key : CellValues.parts(cell)) {
            EObject target = target(table, cell, key, reference);
            if (!list(element, reference).add(target)) {
                throw table.fault(cell, Messages.bind(Messages.cells_referenceTwice, key));
            }
        }
    }

    private EObject target(Table table, Cell cell, String key, EReference reference) throws InputException {
        List<EObject> found = elementsByKey.getOrDefault(key, List.of()).stream()
                .filter(reference.getEReferenceType()::isInstance).toList();
        if (found.size() != 1) {
            throw table.fault(cell, Messages.bind(found.isEmpty() ? Messages.cells_noTarget : Messages.cells_severalTargets,
                    key, reference.getEReferenceType().getName()));
        }
        return found.get(0);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference reference) {
        return (EList<EObject>) owner.eGet(reference);
    }
}
