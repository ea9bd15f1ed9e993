package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns the text of cells into values of attributes, strictly: what EMF would silently take for something else is a fault. */
final class CellValues {

    private static final String SEPARATOR = ";";

    private CellValues() {
    }

    /** The parts of a cell that holds several values: separated by semicolons, none of them empty. */
    static List<String> parts(Cell cell) {
        return Arrays.stream(cell.text().split(SEPARATOR)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    static String join(List<String> parts) {
        return String.join(SEPARATOR, parts);
    }

    static Object value(Table table, Cell cell, EAttribute attribute) throws InputException {
        if (!attribute.isMany()) {
            return value(table, cell, cell.text(), attribute.getEAttributeType());
        }
        List<Object> values = new ArrayList<>();
        for (String part : parts(cell)) {
            values.add(value(table, cell, part, attribute.getEAttributeType()));
        }
        return values;
    }

    private static Object value(Table table, Cell cell, String text, EDataType type) throws InputException {
        Class<?> javaType = type.getInstanceClass();
        if (type instanceof EEnum enumeration && enumeration.getEEnumLiteral(text) == null) {
            throw table.fault(cell, Messages.bind(Messages.cells_noLiteral, text, enumeration.getELiterals().stream()
                    .map(EEnumLiteral::getName).collect(Collectors.joining(", "))));
        }
        if ((javaType == Boolean.class || javaType == boolean.class) && !text.equals("true") && !text.equals("false")) {
            throw table.fault(cell, Messages.bind(Messages.cells_noBoolean, text));
        }
        Object value;
        try {
            value = EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            value = null;
        }
        if (value == null || value instanceof XMLGregorianCalendar date && !date.isValid()
                || value instanceof Double number && !Double.isFinite(number)) {
            throw table.fault(cell, Messages.bind(Messages.cells_noValue, text, type.getName()));
        }
        return value;
    }
}
