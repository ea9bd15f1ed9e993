package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.model.storage.ModelFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is damaged, it is either refused with a clear message, or it is a model that can be saved. */
class DamageTest {

    private static final int MUTATIONS = 4_000;

    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("region.clusterscape");
        Models.savedRegion(file);
        whole = Files.readAllBytes(file);
    }

    @Test
    void everyCutIsNoticed() throws IOException {
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        for (int length = 0; length <= end; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
            assertIsClear(refusal);
        }
    }

    @Test
    void everyDamageIsRefusedOrHarmless() throws IOException {
        Random random = new Random(41);
        String alphabet = "<>/\"'=&;#: \n\0\u00FFxe6";
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
            }
            Files.write(file, damaged);
            loadOrRefuse();
        }
    }

    private void loadOrRefuse() throws IOException {
        try {
            Ecosystem ecosystem = ModelFiles.load(file);
            assertNotNull(ModelFiles.id(ecosystem));
            ModelFiles.save(ecosystem);
        } catch (InputException refusal) {
            assertIsClear(refusal);
        }
    }

    private static void assertIsClear(InputException refusal) {
        String message = refusal.getMessage();
        assertTrue(message.endsWith(".") && !message.contains("Exception") && !message.contains("null")
                && !message.contains("No message available"), message);
    }
}
