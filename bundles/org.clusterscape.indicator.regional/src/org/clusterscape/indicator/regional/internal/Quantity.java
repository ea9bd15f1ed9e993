package org.clusterscape.indicator.regional.internal;

import java.math.BigDecimal;

import org.clusterscape.model.EconomicDatum;

/** What economic data count. */
enum Quantity {

    EMPLOYMENT(Messages.employment), ESTABLISHMENTS(Messages.establishments), TURNOVER(Messages.turnover);

    private final String word;

    Quantity(String word) {
        this.word = word;
    }

    /** @param literal a choice of the parameter {@code measure} */
    static Quantity ofParameter(String literal) {
        return switch (literal) {
        case "establishments" -> ESTABLISHMENTS;
        case "turnover" -> TURNOVER;
        default -> EMPLOYMENT;
        };
    }

    /** Null where it is not known. */
    BigDecimal in(EconomicDatum datum) {
        return switch (this) {
        case EMPLOYMENT -> decimal(datum.getEmployment());
        case ESTABLISHMENTS -> decimal(datum.getEstablishments());
        case TURNOVER -> datum.getTurnover();
        };
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    String word() {
        return word;
    }
}
