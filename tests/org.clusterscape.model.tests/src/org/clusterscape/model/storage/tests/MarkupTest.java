package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and processing instructions, which EMF loses, stay with the elements that they were written for. */
class MarkupTest {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Licence: Ä -->
            <?editor fold="yes"?>
            <clusterscape:Ecosystem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:clusterscape="http://www.clusterscape.org/model/1.0" \
            xsi:schemaLocation="http://example.org/x x.ecore" xmi:id="e0">
              <!-- The cities -->
              <cities xmi:id="e1" name="Freiburg"/>
              <!-- of two
                   lines -->
              <!-- and one -->
              <cities xmi:id="e2" name="Berlin">
                <tags>capital</tags>
                <!-- at the end -->
              </cities>
              <cities xmi:id="e3">
                <!-- nothing else -->
              </cities>
              <!-- the last -->
            </clusterscape:Ecosystem>
            <!-- after all -->
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("model.clusterscape"), TEXT);
    }

    @Test
    void isKeptAsItIs() throws IOException {
        assertFalse(ModelFiles.save(ModelFiles.load(file)).written());
        Ecosystem ecosystem = ModelFiles.load(file);
        ecosystem.getCities().get(2).setName("Tokyo");
        ModelFiles.save(ecosystem);
        assertEquals(TEXT.replace("xmi:id=\"e3\"", "xmi:id=\"e3\" name=\"Tokyo\""), Files.readString(file));
    }

    @Test
    void movesWithItsElement() throws IOException {
        Ecosystem ecosystem = ModelFiles.load(file);
        ecosystem.getCities().move(0, 1);
        ModelFiles.save(ecosystem);
        String text = Files.readString(file);
        assertTrue(text.indexOf("lines -->") < text.indexOf("Berlin") && text.indexOf("Berlin") < text.indexOf("The cities"), text);
    }

    @Test
    void goesWithItsElement() throws IOException {
        Ecosystem ecosystem = ModelFiles.load(file);
        ecosystem.getCities().remove(1);
        ModelFiles.save(ecosystem);
        String text = Files.readString(file);
        assertFalse(text.contains("lines -->") || text.contains("at the end"), text);
        assertTrue(text.contains("The cities") && text.contains("the last"), text);
    }

    @Test
    void besideAValueGoesToTheNextElementOrTheEnd() throws IOException {
        Files.writeString(file, TEXT.replace("<tags>", "<!-- beside a value --><tags>"));
        ModelFiles.save(ModelFiles.load(file));
        assertTrue(Files.readString(file).contains("<!-- beside a value -->"));
        assertFalse(ModelFiles.save(ModelFiles.load(file)).written());
    }

    @Test
    void besideAReferenceToAnotherFileIsKept() throws IOException {
        Files.writeString(file, TEXT.replace("  <!-- the last -->", """
                  <keyFields xmi:id="k">
                    <!-- beside a reference -->
                    <relatedKeyFields href="other.clusterscape#x"/>
                  </keyFields>
                """));
        ModelFiles.save(ModelFiles.load(file));
        String text = Files.readString(file);
        assertTrue(text.contains("<!-- beside a reference -->") && text.contains("href=\"other.clusterscape#x\""), text);
        assertFalse(ModelFiles.save(ModelFiles.load(file)).written());
    }
}
