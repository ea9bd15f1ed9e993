package org.clusterscape.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with input or arguments is said in words, on standard error, with exit code 2 and no result. */
class BadInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"validate", "info", "show", "indicators", "export card", "report -o REPORT", "diagram --list"})
    void everyCommandRefusesAModelThatIsMissingOrBroken(String command) throws IOException {
        Path broken = Files.writeString(folder.resolve("brüchig.clusterscape"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clusterscape:Ecosystem");
        for (Path model : List.of(folder.resolve("nowhere.clusterscape"), broken, folder)) {
            Run run = run(command.replace("REPORT", folder.resolve("report.html").toString()), model).expect(2);
            assertEquals("", run.out());
            assertTrue(run.err().contains(model.getFileName().toString()), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
            assertFalse(run.err().contains("\tat "), run.err());
        }
        assertFalse(Files.exists(folder.resolve("report.html")));
    }

    @Test
    void aBrokenModelIsNamedWithItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("model.clusterscape"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <clusterscape:Ecosystem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:clusterscape="http://www.clusterscape.org/model/1.0" xmi:id="_a" name="A">
                  <actors xmi:id="_b" name="B" colour="red"/>
                </clusterscape:Ecosystem>
                """);
        assertTrue(Run.of("validate", broken).expect(2).err().contains("model.clusterscape:4"));
    }

    @ParameterizedTest
    @CsvSource({"shwo, clusterscape show", "--jsn, --help", "report MODEL, --output", "show MODEL nobody, nobody",
            "indicators MODEL --calculator card.scoreTotl, card.scoreTotal", "indicators, model",
            "indicators MODEL --timeout 0, --timeout",
            "indicators MODEL --timeout soon, is not a whole number", "indicators MODEL --date gestern, gestern",
            "diagram MODEL --name X --scale fine -o X.png, is not a number",
            "report MODEL --format doc -o X, html", "report MODEL -o /, folder", "export card MODEL, key field", "new MODEL, exists"})
    void wrongArgumentsAreExplained(String command, String hint) throws IOException {
        Path model = folder.resolve("model.clusterscape");
        Run.of("new", model).expect(0);
        Run run = Run.of((Object[]) command.replace("MODEL", model.toString()).split(" ")).expect(2);
        assertTrue(run.err().contains(hint), run.err());
        assertEquals("", run.out());
    }

    private static Run run(String command, Path model) {
        return Run.of((Object[]) (command + " " + model).split(" "));
    }
}
