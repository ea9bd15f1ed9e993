package org.clusterscape.example.region.internal;

import static org.clusterscape.model.ClusterscapePackage.Literals.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** One neighbouring region of a scaled one: copies rows with keys, names and figures of its own. */
final class Part {

    private static final int CODES_PER_PART = 100;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<EStructuralFeature> FIGURES = Set.of(CITY__POPULATION, ECONOMIC_DATUM__EMPLOYMENT,
            ECONOMIC_DATUM__ESTABLISHMENTS, ECONOMIC_DATUM__TURNOVER, IMPLEMENTATION_MEASURE__BUDGET, INITIATIVE__BUDGET,
            FUNDING_MECHANISM__AMOUNT, LINKAGE__STRENGTH);
    private static final Set<EClass> DISTINCT_NAMES = Set.of(CITY, ACTOR, CLUSTER, KEY_FIELD);
    private static final double FIGURE_SHARE = 0.3;

    private final int number;
    private final Variation variation;
    private final PlaceNames places;
    private final Set<String> repeatedKeys;

    Part(int number, Variation variation, PlaceNames places, Set<String> repeatedKeys) {
        this.number = number;
        this.variation = variation;
        this.places = places;
        this.repeatedKeys = repeatedKeys;
    }

    /** The key of this part's counterpart of a row, or the key itself where all parts share the row. */
    String key(String key) {
        return repeatedKeys.contains(key) ? key + "-" + number : key;
    }

    Row copy(Table table, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cell(i);
            cells.add(cell.isEmpty() ? cell : cell.with(text(table, row, table.columns().get(i), cell)));
        }
        return new Row(cells);
    }

    private String text(Table table, Row row, Column column, Cell cell) {
        return switch (column.feature()) {
            case null -> key(cell.text());
            case EReference reference when !reference.isContainment() ->
                CellValues.join(CellValues.parts(cell).stream().map(this::key).toList());
            case EAttribute attribute -> value(table, row, attribute, cell.text());
            default -> places.replaceIn(cell.text());
        };
    }

    private String value(Table table, Row row, EAttribute attribute, String text) {
        String what = table.name() + "/" + table.key(row) + "/" + attribute.getName();
        if (attribute == NAMED_ELEMENT__NAME) {
            return name(table, text);
        } else if (attribute == ALIASED_ELEMENT__ALIASES) {
            return "";
        } else if (attribute == CITY__ABBREVIATION) {
            return text + number;
        } else if (attribute == KEY_FIELD__CODE || attribute == KEY_FIELD__NUMBER) {
            return DIGITS.matcher(text).replaceFirst(this::codeOfPart);
        } else if (attribute == ACTOR__WEBSITE || attribute == CLUSTER__WEBSITE) {
            return text.replace(".example", "-" + number + ".example");
        } else if (attribute == CITY__LATITUDE || attribute == CITY__LONGITUDE) {
            return decimal(Double.parseDouble(text) + offset(attribute), 4);
        } else if (attribute == ACTOR__EMPLOYEES) {
            return decimal(employees(Double.parseDouble(text), cellOf(table, row, ACTOR__KIND), what), 0);
        } else if (attribute == ACTOR__INFLUENCE || attribute == ACTOR__INTEREST) {
            return decimal(score(Double.parseDouble(text), what), 1);
        } else if (attribute == MEASUREMENT__VALUE) {
            return measured(table, row, text);
        } else if (FIGURES.contains(attribute)) {
            return figure(attribute.getEAttributeType(), text, what);
        }
        return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING ? places.replaceIn(text) : text;
    }

    /** Where names tell elements apart, the counterpart needs another one even if there is no place in it. */
    private String name(Table table, String text) {
        String replaced = places.replaceIn(text);
        return DISTINCT_NAMES.contains(table.type()) && replaced.equals(text) ? text + " " + places.mainTown() : replaced;
    }

    private String codeOfPart(MatchResult digits) {
        return Matcher.quoteReplacement(String.valueOf(Integer.parseInt(digits.group()) + (number - 1) * CODES_PER_PART));
    }

    /** Places the parts on a square grid whose cells are about as large as the region. */
    private double offset(EAttribute attribute) {
        int column = (number - 1) % 5;
        int line = (number - 1) / 5 % 5;
        return attribute == CITY__LATITUDE ? -0.7 * line : 0.8 * column;
    }

    /** Keeps small companies small and large ones large, since that is what their kind says. */
    private double employees(double employees, String kind, String what) {
        return switch (kind) {
            case "SME", "STARTUP" -> Math.max(1, employees * variation.between(0.5, 1, what));
            case "LARGE_COMPANY" -> employees * variation.between(1, 1.8, what);
            default -> variation.vary(employees, FIGURE_SHARE, what);
        };
    }

    private double score(double score, String what) {
        double varied = Math.round(2 * (score + variation.between(-1.5, 1.5, what))) / 2.0;
        return Math.clamp(varied, 0, 10);
    }

    /** One factor for all measurements of an indicator, so that its trend stays; counted values stay as they are. */
    private String measured(Table table, Row row, String text) {
        if (Boolean.parseBoolean(cellOf(table, row, MEASUREMENT__COMPUTED))) {
            return text;
        }
        String indicator = row.cell(table.indexOf(Column.IN)).text();
        int decimals = Math.max(0, new BigDecimal(text).scale());
        return decimal(variation.vary(Double.parseDouble(text), 0.12, indicator), decimals);
    }

    private String figure(EDataType type, String text, String what) {
        double varied = variation.vary(Double.parseDouble(text), FIGURE_SHARE, what);
        if (type == EcorePackage.Literals.EBIG_DECIMAL) {
            return decimal(Math.round(varied / 1000) * 1000.0, 0);
        }
        return type == EcorePackage.Literals.EDOUBLE ? decimal(Math.max(0.1, varied), 1) : decimal(varied, 0);
    }

    private static String cellOf(Table table, Row row, EAttribute attribute) {
        int column = table.indexOf(attribute.getName());
        return column < 0 ? "" : row.cell(column).text();
    }

    private static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
