package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.model.storage.ReadNotice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References without a target, as a merge leaves them, are refused; or, to mend a model, kept word by word. */
class DanglingTest {

    @TempDir
    Path folder;

    private Path file;
    private String text;

    @BeforeEach
    void breakReferences() throws IOException {
        file = folder.resolve("region.clusterscape");
        Models.savedRegion(file);
        text = Files.readString(file).replace("actors=\"e6 e7 e8\"", "actors=\"e6 gone e8 lost\"")
                .replace("source=\"e6\"", "source=\"missing\"");
        Files.writeString(file, text);
    }

    @Test
    void isRefusedByDefault() {
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertEquals(4, refusal.line());
        assertTrue(refusal.getMessage().contains("\"gone\""), refusal.getMessage());
    }

    @Test
    void isReportedWithItsPlace() throws IOException {
        List<ReadNotice> warnings = ModelFiles.warnings(ModelFiles.loadToMend(file));
        assertEquals(List.of(4, 4, 16), warnings.stream().map(ReadNotice::line).toList());
        assertTrue(warnings.getFirst().toString().startsWith(file + ":4:3: \"actors\" refers to"), warnings.getFirst().toString());
    }

    @Test
    void isKeptInItsPlace() throws IOException {
        Ecosystem ecosystem = ModelFiles.loadToMend(file);
        List<Actor> actors = ecosystem.getKeyFields().getFirst().getActors();
        assertEquals(List.of(false, true, false, true), actors.stream().map(Actor::eIsProxy).toList());
        assertEquals("gone", ModelFiles.id(actors.get(1)));
        assertTrue(ecosystem.getLinkages().getFirst().getSource().eIsProxy());
        assertFalse(ModelFiles.save(ecosystem).written(), "nothing changes");
        ecosystem.setName("Edited");
        ModelFiles.save(ecosystem);
        assertEquals(text.replace("Südlicher Oberrhein", "Edited"), Files.readString(file));
    }

    @Test
    void isKeptInAnotherFileToo() throws IOException {
        Path other = folder.resolve("other.clusterscape");
        Ecosystem ecosystem = ModelFiles.loadToMend(file);
        ecosystem.eResource().setURI(org.eclipse.emf.common.util.URI.createFileURI(other.toString()));
        ModelFiles.save(ecosystem);
        assertEquals(text, Files.readString(other));
    }

    @Test
    void isMendedByRemovingIt() throws IOException {
        Ecosystem ecosystem = ModelFiles.loadToMend(file);
        ecosystem.getKeyFields().getFirst().getActors().removeIf(Actor::eIsProxy);
        EcoreUtil.delete(ecosystem.getLinkages().getFirst());
        ModelFiles.save(ecosystem);
        Ecosystem mended = ModelFiles.load(file);
        assertEquals(2, mended.getKeyFields().getFirst().getActors().size());
        assertEquals(List.of(), ModelFiles.warnings(mended));
    }
}
