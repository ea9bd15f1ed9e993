package org.clusterscape.indicator.regional.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clusterscape.model.EconomicDatum;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The figures of one area, by year and industry. */
final class Area {

    private static final int CODES_TO_NAME = 5;

    private final String name;
    private final IndustryCode total;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Map<Key, List<EconomicDatum>> data = new HashMap<>();
    private final Map<Integer, SortedSet<IndustryCode>> industries = new TreeMap<>();

    /**
     * @param name the name of the area, for readers
     * @param total the code that stands for all industries together
     */
    Area(String name, Collection<EconomicDatum> data, IndustryCode total, IProgressMonitor monitor) {
        this.name = name;
        this.total = total;
        for (EconomicDatum datum : data) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (datum.getYear() != null) {
                add(datum);
            }
        }
    }

    private void add(EconomicDatum datum) {
        int year = datum.getYear();
        IndustryCode code = IndustryCode.of(datum.getIndustryCode());
        data.computeIfAbsent(new Key(year, code), key -> new ArrayList<>()).add(datum);
        if (!code.equals(total)) {
            years.add(year);
            industries.computeIfAbsent(year, key -> new TreeSet<>()).add(code);
        }
    }

    String name() {
        return name;
    }

    /** The code that stands for all industries together. */
    IndustryCode totalCode() {
        return total;
    }

    /** The years for which there are figures of single industries. */
    SortedSet<Integer> years() {
        return years;
    }

    /** The industries that have figures in that year; all industries together are none. */
    SortedSet<IndustryCode> industries(int year) {
        return industries.getOrDefault(year, new TreeSet<>());
    }

    /** The sum of a quantity over industries, each of which must have it. */
    Figure sum(Quantity quantity, int year, Collection<IndustryCode> codes) throws NoValueException {
        BigDecimal sum = BigDecimal.ZERO;
        for (IndustryCode code : codes) {
            sum = sum.add(amount(quantity, year, code));
        }
        return new Figure(sum, description(quantity, year, names(codes)));
    }

    /** The quantity of all industries together. */
    Figure total(Quantity quantity, int year) throws NoValueException {
        if (!data.containsKey(new Key(year, total))) {
            throw new NoValueException(Messages.bind(Messages.noTotal,
                    new Object[] {name, String.valueOf(year), total}));
        }
        return new Figure(amount(quantity, year, total), description(quantity, year, Messages.allIndustries));
    }

    /** Figures that are given several times, as by clusters that share an industry, count once if they agree. */
    private BigDecimal amount(Quantity quantity, int year, IndustryCode code) throws NoValueException {
        BigDecimal found = null;
        for (EconomicDatum datum : data.getOrDefault(new Key(year, code), List.of())) {
            BigDecimal amount = quantity.in(datum);
            if (amount != null && found != null && found.compareTo(amount) != 0) {
                throw noValue(Messages.contradiction, quantity, year, code);
            }
            found = amount == null ? found : amount;
        }
        if (found == null) {
            throw noValue(Messages.notKnown, quantity, year, code);
        }
        if (found.signum() < 0) {
            throw noValue(Messages.negative, quantity, year, code);
        }
        return found;
    }

    private NoValueException noValue(String message, Quantity quantity, int year, IndustryCode code) {
        String subject = code.equals(total) ? Messages.allIndustries : code.toString();
        return new NoValueException(Messages.bind(message, description(quantity, year, subject)));
    }

    private String description(Quantity quantity, int year, String subject) {
        return Messages.bind(Messages.figure, new Object[] {quantity.word(), subject, name, String.valueOf(year)});
    }

    private static String names(Collection<IndustryCode> codes) {
        String names = codes.stream().limit(CODES_TO_NAME).map(IndustryCode::toString)
                .collect(Collectors.joining(", "));
        return codes.size() > CODES_TO_NAME
                ? Messages.bind(Messages.andMore, names, String.valueOf(codes.size() - CODES_TO_NAME)) : names;
    }

    private record Key(int year, IndustryCode code) {
    }
}
