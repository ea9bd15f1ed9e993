package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards in all the layouts that authors come up with; beside each lies what is to be read from it. */
class VariationTest {

    static List<Path> cards() {
        return Cards.variations();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void readsWhatIsExpected(Path card) throws IOException {
        Path expected = Path.of(card.toString().replaceFirst("\\.md$", ".expected"));

        String actual = CardDump.of(Cards.read(card));

        assertEquals(Files.readString(expected), actual);
    }
}
