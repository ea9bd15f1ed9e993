package org.clusterscape.validation.tests.cases;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clusterscape.validation.tests.support.SoundModel;

/**
 * One way to spoil a sound model.
 *
 * @param id the problem it has then, once
 * @param what what is done to the model
 * @param change does it
 * @param fix the label of the remedy that is expected, or null for none
 * @param also ids of problems that come with it inevitably
 */
public record Case(String id, String what, Consumer<SoundModel> change, String fix, Set<String> also) {

    static Case of(String id, String what, Consumer<SoundModel> change) {
        return new Case(id, what, change, null, Set.of());
    }

    Case fixedBy(String label) {
        return new Case(id, what, change, label, also);
    }

    Case with(String... others) {
        return new Case(id, what, change, fix, Set.of(others));
    }

    /** All cases; every registered constraint has at least one. */
    public static Stream<Case> all() {
        return Stream.of(StructureCases.all(), TextCases.all(), KeyFieldCases.all(), MeasureCases.all(),
                ClusterCases.all(), IndicatorCases.all()).flatMap(cases -> cases);
    }

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
