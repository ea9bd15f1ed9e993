package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;
import static org.clusterscape.validation.tests.support.SoundModel.day;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.PrerequisiteStatus;

/** Spoils measures and initiatives: their dates, money and relations. Today is 1 July 2026. */
final class MeasureCases {

    private static final String SWAP = "Swap the two dates";

    private MeasureCases() {
    }

    static Stream<Case> all() {
        return Stream.concat(dates(), relations());
    }

    private static Stream<Case> dates() {
        return Stream.of(
                of("dates.endBeforeStart", "measure by a day", m -> {
                    m.measure.setStart(day("2026-06-30"));
                    m.measure.setEnd(day("2026-06-29"));
                }).fixedBy(SWAP).with("status.endPassed"),
                of("dates.endBeforeStart", "initiative", m -> {
                    m.initiative.setStart(day("2026-07-01"));
                    m.initiative.setEnd(day("2025-07-02"));
                }).fixedBy(SWAP),
                of("dates.endBeforeStart", "membership", m -> {
                    m.member.setSince(day("2024-02-29"));
                    m.member.setUntil(day("2023-12-31"));
                }).fixedBy(SWAP),
                of("status.notYetStarted", "measure that starts tomorrow", m -> {
                    m.measure.setStart(day("2026-07-02"));
                    m.measure.setEnd(null);
                }),
                of("status.notYetEnded", "initiative that ends tomorrow",
                        m -> m.initiative.setEnd(day("2026-07-02"))),
                of("status.notYetEnded", "initiative without end that starts tomorrow", m -> {
                    m.initiative.setEnd(null);
                    m.initiative.setStart(day("2026-07-02"));
                }),
                of("status.startPassed", "planned for yesterday", m -> {
                    m.measure.setStatus(ImplementationStatus.PLANNED);
                    m.measure.setStart(day("2026-06-30"));
                }),
                of("status.startPassed", "proposed without start, with an end last year", m -> {
                    m.initiative.setStatus(ImplementationStatus.PROPOSED);
                    m.initiative.setEnd(day("2025-07-01"));
                }),
                of("status.endPassed", "running until yesterday", m -> m.measure.setEnd(day("2026-06-30"))));
    }

    private static Stream<Case> relations() {
        return Stream.of(
                of("measure.otherKeyField", "obstacle", m -> m.water.getObstacles().add(m.obstacle)),
                of("measure.otherKeyField", "prerequisite", m -> m.water.getPrerequisites().add(m.prerequisite)),
                of("measure.prerequisiteOpen", "running measure",
                        m -> m.prerequisite.setStatus(PrerequisiteStatus.IN_PROGRESS)),
                of("measure.prerequisiteOpen", "completed measure", m -> {
                    m.measure.setStatus(ImplementationStatus.COMPLETED);
                    m.prerequisite.setStatus(PrerequisiteStatus.OPEN);
                }),
                of("obstacle.severityOutOfRange", "0", m -> m.obstacle.setSeverity(0)),
                of("obstacle.severityOutOfRange", "6", m -> m.obstacle.setSeverity(6)),
                of("number.negative", "budget of a measure", m -> m.measure.setBudget(new BigDecimal("-0.01"))),
                of("number.negative", "budget of an initiative", m -> m.initiative.setBudget(new BigDecimal(-1))));
    }
}
