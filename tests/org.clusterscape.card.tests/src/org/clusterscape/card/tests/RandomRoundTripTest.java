package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;

import org.clusterscape.card.CardImport;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the texts of a key field are, its card reads back the same. */
class RandomRoundTripTest {

    private static final int PER_BLOCK = 100;

    static LongStream blocks() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void anExportedCardReadsBackTheSame(long block) throws InputException {
        for (long seed = block * PER_BLOCK; seed < (block + 1) * PER_BLOCK; seed++) {
            KeyField keyField = RandomKeyField.create(seed);
            String card = Cards.export(keyField);

            CardImport again = Cards.read(card, Cards.model());

            again.keyField().getIndicators().forEach(RandomRoundTripTest::withoutDerived);
            assertEquals(CardDump.of(keyField), CardDump.of(again.keyField()), "seed " + seed + "\n" + card);
            assertEquals(List.of(), again.notUnderstood(), "seed " + seed);
            assertEquals(card, Cards.export(again.keyField()), "seed " + seed);
        }
    }

    /** Calculators are not carried by cards, but follow from the words. */
    private static void withoutDerived(Indicator indicator) {
        indicator.setCalculator(null);
    }
}
