package org.clusterscape.report.internal.section;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.NamedElement;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.document.Table;
import org.eclipse.osgi.util.NLS;

/** Indicators with their latest value, status against the target, trend and history. */
final class IndicatorTable {

    private record Row(Indicator indicator, IndicatorAssessment assessment) {
    }

    private final ReportContext context;
    private final boolean complete;

    /** @param complete whether this is the table where indicators have their anchors and say what they measure */
    IndicatorTable(ReportContext context, boolean complete) {
        this.context = context;
        this.complete = complete;
    }

    void addTo(List<Block> blocks, Collection<Indicator> indicators, String caption) {
        List<Row> rows = indicators.stream().map(i -> new Row(i, IndicatorAssessment.of(i))).toList();
        Tables<Row> table = new Tables<>(rows).column(Messages.indicator, Table.Kind.NAME, this::name);
        if (complete) {
            table.anchor(row -> context.links().anchor(row.indicator()));
            table.column(Messages.whatIsMeasured, Table.Kind.TEXT, row -> Cell.of(scope(row.indicator())));
        }
        table.column(Messages.latest, Table.Kind.NUMBER, this::value)
                .optional(Messages.asOf, Table.Kind.DATE, row -> Cell.of(day(row)))
                .optional(Messages.targetValue, Table.Kind.NUMBER, row -> target(row))
                .column(Messages.status, Table.Kind.STATUS, row -> Cell.of(status(row)))
                .optional(Messages.trend, Table.Kind.TEXT, row -> Cell.text(trend(row.assessment())))
                .optional(Messages.history, Table.Kind.CHART, row -> History.of(row.indicator()))
                .addTo(blocks, caption);
    }

    private Cell name(Row row) {
        Indicator indicator = row.indicator();
        return complete ? Cell.of(Texts.named(indicator.getName(), null, indicator.getDocumentation()))
                : Cell.of(context.links().link(indicator));
    }

    private Inline scope(Indicator indicator) {
        NamedElement scope = indicator.getScope();
        if (scope == null && indicator.eContainer() instanceof KeyField keyField) {
            scope = keyField;
        }
        return scope == null || scope == context.model() ? new Inline.Text(Messages.wholeModel)
                : context.links().link(scope);
    }

    private Cell value(Row row) {
        IndicatorAssessment assessment = row.assessment();
        if (assessment.status() == IndicatorAssessment.Status.UNDEFINED) {
            return Cell.of(new Inline.Emphasis(NLS.bind(Messages.undefined, assessment.newest().getUndefined())));
        }
        Measurement latest = assessment.latest();
        if (latest == null) {
            return current(row.indicator());
        }
        return isFlag(latest) ? flag(latest.getFlag())
                : Cell.of(Quantity.of(latest.getValue(), row.indicator().getUnit()));
    }

    /** What the indicator's calculator finds out now, as nothing has been measured yet. */
    private Cell current(Indicator indicator) {
        return switch (CurrentValues.of(context).value(indicator)) {
            case null -> Cell.of(Quantity.of(null));
            case IndicatorValue.Amount amount -> Cell.of(Quantity.of(amount.value(), indicator.getUnit()));
            case IndicatorValue.Flag flag -> flag(flag.flag());
            case IndicatorValue.Undefined undefined ->
                Cell.of(new Inline.Emphasis(NLS.bind(Messages.undefined, undefined.reason())));
            case IndicatorValue.Failed failed ->
                Cell.of(new Inline.Emphasis(NLS.bind(Messages.cannotCompute, failed.reason())));
        };
    }

    /** Against the target; a value that was only computed for the report is not judged. */
    private Status status(Row row) {
        boolean computed = row.assessment().status() == IndicatorAssessment.Status.NO_VALUE
                && switch (CurrentValues.of(context).value(row.indicator())) {
                    case IndicatorValue.Amount amount -> true;
                    case IndicatorValue.Flag flag -> true;
                    case null, default -> false;
                };
        return computed ? Statuses.NOT_RECORDED : Statuses.of(row.assessment().status());
    }

    private LocalDate day(Row row) {
        IndicatorAssessment assessment = row.assessment();
        Measurement latest = assessment.status() == IndicatorAssessment.Status.UNDEFINED ? assessment.newest()
                : assessment.latest();
        if (latest != null) {
            return Texts.date(latest.getDate());
        }
        return CurrentValues.of(context).value(row.indicator()) == null ? null
                : context.request().date().toLocalDate();
    }

    private static Cell target(Row row) {
        Measurement latest = row.assessment().latest();
        Double target = row.indicator().getTargetValue();
        if (target != null && latest != null && isFlag(latest)) {
            return flag(target != 0);
        }
        return Cell.of(Quantity.of(target, row.indicator().getUnit()));
    }

    private static boolean isFlag(Measurement measurement) {
        return measurement.getValue() == null && measurement.getFlag() != null;
    }

    private static Cell flag(boolean flag) {
        return Cell.text(flag ? Messages.yes : Messages.no);
    }

    private static String trend(IndicatorAssessment assessment) {
        String word = switch (assessment.trend()) {
            case IMPROVING -> Messages.trendImproving;
            case WORSENING -> Messages.trendWorsening;
            case RISING -> Messages.trendRising;
            case FALLING -> Messages.trendFalling;
            case STEADY -> Messages.trendSteady;
            case UNKNOWN -> null;
        };
        if (word == null) {
            return null;
        }
        double change = assessment.trend() == IndicatorAssessment.Trend.STEADY ? 0 : assessment.change();
        String arrow = change > 0 ? "↗" : change < 0 ? "↘" : "→";
        String amount = change == 0 || isFlag(assessment.latest()) ? "" : " (" + (change > 0 ? "+" : "") + Formats.number(Quantity.of(change)) + ")";
        return arrow + " " + word + amount;
    }
}
