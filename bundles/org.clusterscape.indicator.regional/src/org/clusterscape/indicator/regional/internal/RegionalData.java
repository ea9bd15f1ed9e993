package org.clusterscape.indicator.regional.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.AreaKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.EconomicDatum;

/** The economic data of a cluster, or of all clusters, as the parameters choose from them. */
final class RegionalData {

    private static final String REGION = "region";
    private static final String REFERENCE_AREA = "referenceArea";

    private final CalculationContext context;
    private final List<EconomicDatum> data;

    RegionalData(CalculationContext context) throws NoValueException {
        this.context = context;
        List<Cluster> clusters = context.element() instanceof Cluster cluster ? List.of(cluster)
                : context.ecosystem().getClusters();
        data = clusters.stream().flatMap(cluster -> cluster.getEconomicData().stream()).toList();
        if (data.isEmpty()) {
            throw new NoValueException(
                    context.element() == null ? Messages.noDataAtAll : Messages.noData);
        }
    }

    ParameterValues parameters() {
        return context.parameters();
    }

    Area region() throws NoValueException {
        return area(AreaKind.REGION, REGION, Messages.region, Messages.noRegion);
    }

    Area referenceArea() throws NoValueException {
        return area(AreaKind.REFERENCE_AREA, REFERENCE_AREA, Messages.referenceArea, Messages.noReferenceArea);
    }

    /** The area that the parameter {@code area} names. */
    Area chosenArea() throws NoValueException {
        return REFERENCE_AREA.equals(parameters().text("area")) ? referenceArea() : region();
    }

    private Area area(AreaKind kind, String parameter, String word, String missing) throws NoValueException {
        Map<String, List<EconomicDatum>> byName = byName(kind);
        if (byName.isEmpty()) {
            throw new NoValueException(missing);
        }
        String names = String.join(", ", byName.keySet());
        String wanted = wantedName(byName, parameter);
        if (wanted == null) {
            throw new NoValueException(Messages.bind(Messages.severalAreas, names, parameter));
        }
        if (!byName.containsKey(wanted)) {
            throw new NoValueException(Messages.bind(Messages.unknownArea, wanted, names));
        }
        return new Area(wanted.isEmpty() ? word : wanted, byName.get(wanted),
                IndustryCode.of(parameters().text("totalCode")), context.monitor());
    }

    /** Figures without the name of their area belong to the only area that has a name. */
    private Map<String, List<EconomicDatum>> byName(AreaKind kind) {
        Map<String, List<EconomicDatum>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (EconomicDatum datum : data) {
            if (datum.getArea() == kind) {
                String name = datum.getAreaName() == null ? "" : datum.getAreaName().strip();
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(datum);
            }
        }
        if (byName.size() > 1 && byName.containsKey("")) {
            List<EconomicDatum> unnamed = byName.remove("");
            if (byName.size() == 1) {
                byName.values().iterator().next().addAll(unnamed);
            }
        }
        return byName;
    }

    /** The only area, or that of the parameter, or that of the cluster; null where none of these decides. */
    private String wantedName(Map<String, List<EconomicDatum>> byName, String parameter) {
        String given = parameters().text(parameter);
        if (!given.isEmpty()) {
            return given;
        }
        if (byName.size() == 1) {
            return byName.keySet().iterator().next();
        }
        boolean ownRegion = REGION.equals(parameter) && context.element() instanceof Cluster cluster
                && cluster.getRegion() != null && byName.containsKey(cluster.getRegion().strip());
        return ownRegion ? ((Cluster) context.element()).getRegion().strip() : null;
    }

    /** The year of the parameter, or the latest one for which the area has figures on the day of the computation. */
    int year(Area area) throws NoValueException {
        int given = parameters().integer("year");
        if (given > 0) {
            return given;
        }
        if (area.years().isEmpty()) {
            throw new NoValueException(Messages.bind(Messages.noIndustries, area.name()));
        }
        int today = context.asOf().getYear();
        SortedSet<Integer> past = area.years().headSet(today + 1);
        if (past.isEmpty()) {
            throw new NoValueException(Messages.bind(Messages.noYears, area.name(), String.valueOf(today)));
        }
        return past.last();
    }

    /** The base year of the parameter, or the first one for which the area has figures; before the given year. */
    int baseYear(Area area, int year) throws NoValueException {
        int given = parameters().integer("baseYear");
        if (given == 0 && area.years().isEmpty()) {
            throw new NoValueException(Messages.bind(Messages.noIndustries, area.name()));
        }
        int base = given > 0 ? given : area.years().first();
        if (base >= year) {
            throw new NoValueException(Messages.bind(given > 0 ? Messages.baseYearTooLate : Messages.noEarlierYear,
                    String.valueOf(base), String.valueOf(year)));
        }
        return base;
    }

    /** The industries that count: those of the parameter, or all that the area has figures for in one of the years. */
    SortedSet<IndustryCode> industries(Area area, int... years) throws NoValueException {
        SortedSet<IndustryCode> there = new TreeSet<>();
        for (int year : years) {
            if (area.industries(year).isEmpty()) {
                throw noFigures(area, year);
            }
            there.addAll(area.industries(year));
        }
        SortedSet<IndustryCode> chosen = chosen(there, area);
        refuseNested(chosen);
        return chosen;
    }

    private static NoValueException noFigures(Area area, int year) {
        String years = area.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new NoValueException(years.isEmpty() ? Messages.bind(Messages.noIndustries, area.name())
                : Messages.bind(Messages.noFiguresOfYear, new Object[] {area.name(), String.valueOf(year), years}));
    }

    private SortedSet<IndustryCode> chosen(SortedSet<IndustryCode> there, Area area) throws NoValueException {
        List<IndustryCode> list = Arrays.stream(parameters().text("industries").split(","))
                .filter(text -> !text.isBlank()).map(IndustryCode::of).toList();
        if (list.isEmpty()) {
            return there;
        }
        SortedSet<IndustryCode> chosen = new TreeSet<>();
        for (IndustryCode wanted : list) {
            List<IndustryCode> found = there.contains(wanted) || wanted.equals(area.totalCode()) ? List.of(wanted)
                    : there.stream().filter(code -> code.isIn(wanted)).toList();
            if (found.isEmpty()) {
                throw new NoValueException(Messages.bind(Messages.unknownIndustry, wanted, area.name()));
            }
            chosen.addAll(found);
        }
        if (chosen.size() > 1 && chosen.contains(area.totalCode())) {
            throw new NoValueException(Messages.bind(Messages.nestedIndustries, area.totalCode(),
                    chosen.stream().filter(code -> !code.equals(area.totalCode())).findFirst().orElseThrow()));
        }
        return chosen;
    }

    /** An industry and a part of it would count twice. */
    private static void refuseNested(SortedSet<IndustryCode> codes) throws NoValueException {
        Set<String> all = new HashSet<>(codes.stream().map(IndustryCode::compact).toList());
        for (IndustryCode code : codes) {
            String container = code.containers().filter(all::contains).findFirst().orElse(null);
            if (container != null) {
                throw new NoValueException(Messages.bind(Messages.nestedIndustries, container, code));
            }
        }
    }
}
