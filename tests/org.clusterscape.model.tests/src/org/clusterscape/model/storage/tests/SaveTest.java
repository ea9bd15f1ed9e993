package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.ChangedOnDiskException;
import org.clusterscape.model.storage.ClusterscapeResource;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save gives the whole model or leaves the file as it was, and never overwrites what somebody else has written. */
class SaveTest {

    @TempDir
    Path folder;

    private Path file;
    private Ecosystem ecosystem;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("region.clusterscape");
        ecosystem = Models.savedRegion(file);
    }

    private void saveAs(String name) throws IOException {
        ecosystem.setName(name);
        assertTrue(ModelFiles.save(ecosystem).written());
    }

    @Test
    void threeBackupsAreKept() throws IOException {
        List.of("1", "2", "3", "4", "5").forEach(name -> {
            try {
                saveAs(name);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(List.of(".region.clusterscape.~1~", ".region.clusterscape.~2~", ".region.clusterscape.~3~",
                "region.clusterscape"), Models.files(folder));
        assertEquals("5", ModelFiles.load(file).getName());
        assertEquals("4", ModelFiles.load(folder.resolve(".region.clusterscape.~1~")).getName());
        assertEquals("2", ModelFiles.load(folder.resolve(".region.clusterscape.~3~")).getName());
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwritten() throws IOException {
        Ecosystem theirs = ModelFiles.load(file);
        theirs.setName("theirs");
        ModelFiles.save(theirs);
        ecosystem.setName("mine");
        ChangedOnDiskException refusal = assertThrows(ChangedOnDiskException.class, () -> ModelFiles.save(ecosystem));
        assertEquals(file, refusal.file());
        assertTrue(refusal.getMessage().contains("somebody else"), refusal.getMessage());
        assertEquals("theirs", ModelFiles.load(file).getName());
        assertTrue(ModelFiles.saveOver(ecosystem).written());
        assertEquals("mine", ModelFiles.load(file).getName());
        assertEquals("theirs", ModelFiles.load(folder.resolve(".region.clusterscape.~1~")).getName());
        saveAs("mine again");
    }

    @Test
    void emfToolsAreRefusedToo() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Green", "Blue"));
        ecosystem.setName("mine");
        assertThrows(ChangedOnDiskException.class, () -> ecosystem.eResource().save(null));
        ecosystem.eResource().save(Map.of(ClusterscapeResource.OPTION_OVERWRITE, true));
        assertEquals("mine", ModelFiles.load(file).getName());
    }

    @Test
    void theSameContentWrittenBySomebodyElseIsNoChange() throws IOException {
        Files.write(file, Files.readAllBytes(file));
        saveAs("mine");
        assertEquals("mine", ModelFiles.load(file).getName());
    }

    @Test
    void aDeletedFileIsWrittenAnew() throws IOException {
        Files.delete(file);
        saveAs("mine");
        assertEquals("mine", ModelFiles.load(file).getName());
    }

    @Test
    void aNewModelDoesNotReplaceAnExistingFile() throws IOException {
        Ecosystem another = ModelFiles.create(file, Models.FACTORY.createEcosystem());
        ChangedOnDiskException refusal = assertThrows(ChangedOnDiskException.class, () -> ModelFiles.save(another));
        assertTrue(refusal.getMessage().contains("exists already"), refusal.getMessage());
        assertEquals("Südlicher Oberrhein", ModelFiles.load(file).getName());
        ModelFiles.saveOver(another);
        assertEquals(0, ModelFiles.load(file).getActors().size());
    }

    @Test
    void aReferenceToADeletedElementIsNamedAndNothingWritten() throws IOException {
        KeyField related = Models.FACTORY.createKeyField();
        related.setName("Deleted field");
        ecosystem.getKeyFields().getFirst().getRelatedKeyFields().add(related);
        byte[] before = Files.readAllBytes(file);
        IOException refusal = assertThrows(IOException.class, () -> ModelFiles.save(ecosystem));
        assertTrue(refusal.getMessage().contains("SF 41 Cluster Management refers by \"Related key fields\" to \"Deleted field\""),
                refusal.getMessage());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
        ecosystem.getKeyFields().getFirst().getRelatedKeyFields().clear();
        saveAs("mended");
    }

    /** As of an extension whose author forgot how its values are read. */
    @Test
    void aValueThatCouldNotBeReadAgainIsNamedAndNothingWritten() throws IOException {
        EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
        metamodel.setName("odd");
        metamodel.setNsPrefix("odd");
        metamodel.setNsURI("http://example.org/odd");
        EDataType type = EcoreFactory.eINSTANCE.createEDataType();
        type.setName("Odd");
        type.setInstanceClass(ArrayList.class);
        EClass thing = EcoreFactory.eINSTANCE.createEClass();
        thing.setName("Thing");
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("oddValue");
        attribute.setEType(type);
        thing.getEStructuralFeatures().add(attribute);
        metamodel.getEClassifiers().addAll(List.of(type, thing));
        ecosystem.eResource().getResourceSet().getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        EObject element = EcoreUtil.create(thing);
        element.eSet(attribute, new ArrayList<>(List.of("x")));
        ecosystem.getExtensions().add(element);
        String before = Files.readString(file);
        IOException refusal = assertThrows(IOException.class, () -> ModelFiles.save(ecosystem));
        assertTrue(refusal.getMessage().contains("oddValue") || refusal.getMessage().contains("Odd value"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Nothing was written"), refusal.getMessage());
        assertEquals(before, Files.readString(file));
        assertEquals(List.of("region.clusterscape"), Models.files(folder));
    }

    @Test
    void exactlyOneEcosystemIsSaved() {
        ClusterscapeResource resource = (ClusterscapeResource) ecosystem.eResource();
        resource.getContents().add(Models.FACTORY.createEcosystem());
        IOException refusal = assertThrows(IOException.class, () -> resource.save(null));
        assertTrue(refusal.getMessage().contains("exactly one ecosystem"), refusal.getMessage());
    }

    @Test
    void aStreamGetsTheSameContent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ecosystem.eResource().save(out, null);
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aModelWithoutAFileIsRefused() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> ModelFiles.save(Models.region()));
        assertTrue(refusal.getMessage().contains("belongs to no file"), refusal.getMessage());
    }

    @Test
    void savingClearsTheModifiedMark() throws IOException {
        ecosystem.eResource().setTrackingModification(true);
        ecosystem.setName("x");
        assertTrue(ecosystem.eResource().isModified());
        ModelFiles.save(ecosystem);
        assertFalse(ecosystem.eResource().isModified());
    }

    @Test
    void resourcesOfModelsAreMadeWhereverEmfIsAsked() {
        assertTrue(ModelFiles.newResourceSet().createResource(URI.createURI("x.clusterscape")) instanceof ClusterscapeResource);
        assertTrue(new org.eclipse.emf.ecore.resource.impl.ResourceSetImpl().createResource(URI.createURI("x.clusterscape"))
                instanceof ClusterscapeResource, "registered by plugin.xml");
    }
}
