package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.model.storage.Replacement;
import org.clusterscape.model.storage.SaveResult;
import org.clusterscape.model.storage.XmlText;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No pasted character costs a file. */
class TextTest {

    @TempDir
    Path folder;

    static Stream<Arguments> unclean() {
        return Stream.of(Arguments.of("a\u0000b", "a\uFFFDb"), Arguments.of("\u000B", "\uFFFD"),
                Arguments.of("\u0001\u001F", "\uFFFD\uFFFD"), Arguments.of("\uFFFE", "\uFFFD"), Arguments.of("\uFFFF", "\uFFFD"),
                Arguments.of("\uD800", "\uFFFD"), Arguments.of("x\uD83D", "x\uFFFD"), Arguments.of("\uDE00x", "\uFFFDx"),
                Arguments.of("\uDE00\uD83D", "\uFFFD\uFFFD"), Arguments.of("\uD83D\uD83D\uDE00", "\uFFFD😀"),
                Arguments.of("😀\u001B<&>😀", "😀\uFFFD<&>😀"));
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void whatCannotBeStoredIsReplaced(String text, String clean) {
        assertFalse(XmlText.isClean(text));
        assertEquals(clean, XmlText.clean(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Größe", "a\tb\r\nc", "😀", "\u007F\u0085\uE000\uFFFD", "<&>"})
    void whatCanBeStoredIsLeft(String text) {
        assertTrue(XmlText.isClean(text));
        assertSame(text, XmlText.clean(text));
    }

    @Test
    void noTextIsNoText() {
        assertNull(XmlText.clean(null));
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void everyTextOfAModelCanHaveThem(String text, String clean) throws IOException {
        Path file = folder.resolve("region.clusterscape");
        Ecosystem ecosystem = ModelFiles.create(file, Models.region());
        Actor actor = ecosystem.getActors().get(1);
        actor.setDocumentation(text);
        actor.getTags().addAll(List.of("fine", text));
        SaveResult result = ModelFiles.save(ecosystem);
        assertEquals(List.of(new Replacement(actor, ClusterscapePackage.Literals.NAMED_ELEMENT__DOCUMENTATION),
                new Replacement(actor, ClusterscapePackage.Literals.NAMED_ELEMENT__TAGS)), result.replacements());
        assertTrue(result.replacements().getFirst().getMessage().contains("\"Documentation\" of Universität"),
                result.replacements().getFirst().getMessage());
        assertEquals(text, actor.getDocumentation(), "the model itself is left alone");
        Actor loaded = ModelFiles.load(file).getActors().get(1);
        assertEquals(clean, loaded.getDocumentation());
        assertEquals(List.of("fine", clean), loaded.getTags());
        assertFalse(ModelFiles.save(ecosystem).written(), "the same again");
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void everyTextOfAnExtensionCanHaveThem(String text, String clean) throws IOException {
        Extension extension = new Extension();
        Path file = folder.resolve("region.clusterscape");
        Ecosystem ecosystem = ModelFiles.create(file, Models.region());
        ecosystem.eResource().getResourceSet().getPackageRegistry().put(Extension.NAMESPACE, extension.metamodel());
        EObject material = extension.create("Material");
        Extension.set(material, "label", text);
        ecosystem.getExtensions().add(material);
        SaveResult result = ModelFiles.save(ecosystem);
        assertEquals(List.of(new Replacement(material, material.eClass().getEStructuralFeature("label"))), result.replacements());
        var resources = ModelFiles.newResourceSet();
        resources.getPackageRegistry().put(Extension.NAMESPACE, extension.metamodel());
        assertEquals(clean, Extension.get(ModelFiles.load(file, resources).getExtensions().getFirst(), "label"));
    }
}
