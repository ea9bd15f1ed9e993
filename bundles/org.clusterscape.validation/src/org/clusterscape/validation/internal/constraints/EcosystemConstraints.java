package org.clusterscape.validation.internal.constraints;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.Initiative;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.ValidationContext;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** The currency of the amounts in a model. */
public final class EcosystemConstraints {

    private EcosystemConstraints() {
    }

    /** {@code ecosystem.currencyMissing}: there are amounts of money, but nothing says in which currency. */
    public static final class CurrencyMissing implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Ecosystem ecosystem = (Ecosystem) element;
            if (Words.blank(ecosystem.getCurrency()) && hasAmounts(problems.context())) {
                problems.add(ecosystem, Literals.ECOSYSTEM__CURRENCY, Messages.ecosystemCurrencyMissing);
            }
        }

        private static boolean hasAmounts(ValidationContext context) {
            return Stream.of(context.all(ImplementationMeasure.class).stream().map(ImplementationMeasure::getBudget),
                    context.all(Initiative.class).stream().map(Initiative::getBudget),
                    context.all(FundingMechanism.class).stream().map(FundingMechanism::getAmount),
                    context.all(EconomicDatum.class).stream().map(EconomicDatum::getTurnover))
                    .flatMap(amounts -> amounts).anyMatch(Objects::nonNull);
        }
    }

    /** {@code ecosystem.currencyUnknown}: the currency is not a code of ISO 4217. */
    public static final class CurrencyUnknown implements Constraint {

        private static final Map<String, String> SIGNS = Map.of("€", "EUR", "EURO", "EUR", "£", "GBP");

        @Override
        public void check(EObject element, Problems problems) {
            Ecosystem ecosystem = (Ecosystem) element;
            String currency = ecosystem.getCurrency();
            if (Words.blank(currency) || isCode(currency)) {
                return;
            }
            String upper = currency.strip().toUpperCase(Locale.ROOT);
            String meant = SIGNS.getOrDefault(upper, upper);
            Fix fix = isCode(meant) ? new Fix(Messages.bind(Messages.fixTakeCurrency, meant),
                    () -> ecosystem.setCurrency(meant)) : null;
            problems.add(ecosystem, Literals.ECOSYSTEM__CURRENCY,
                    Messages.bind(Messages.ecosystemCurrencyUnknown, Words.value(currency)), fix);
        }

        private static boolean isCode(String text) {
            return Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(text));
        }
    }
}
