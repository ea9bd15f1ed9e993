package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ClusterscapeResource;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the metamodels allow comes back, with an extension and without, through us and through plain EMF. */
class RandomModelTest {

    private static final int MODELS = 60;

    @TempDir
    Path folder;

    private final Extension extension = new Extension();

    static LongStream seeds() {
        return LongStream.range(0, MODELS);
    }

    private Ecosystem random(long seed) {
        return new RandomModel(seed, List.of(ClusterscapePackage.eINSTANCE, extension.metamodel())).create();
    }

    private ResourceSet resources() {
        ResourceSet resources = ModelFiles.newResourceSet();
        resources.getPackageRegistry().put(Extension.NAMESPACE, extension.metamodel());
        return resources;
    }

    private ClusterscapeResource saved(Path file, Ecosystem ecosystem) throws IOException {
        ClusterscapeResource resource = new ClusterscapeResource(URI.createFileURI(file.toString()));
        resources().getResources().add(resource);
        resource.getContents().add(ecosystem);
        resource.save(false);
        return resource;
    }

    /** Everything that is in a model, as plain EMF writes it where there are no ids. */
    private static String text(EObject root) {
        XMIResourceImpl plain = new XMIResourceImpl();
        plain.getContents().add(EcoreUtil.copy(root));
        StringWriter text = new StringWriter();
        try {
            plain.save(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackEqual(long seed) throws IOException {
        Path file = folder.resolve("model.clusterscape");
        Ecosystem ecosystem = random(seed);
        String before = text(ecosystem);
        saved(file, ecosystem);
        Ecosystem loaded = ModelFiles.load(file, resources());
        assertEquals(before, text(loaded));
        assertTrue(new Equality().equals(loaded, ModelFiles.load(file, resources())), "also the order of the other ends");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSavedUnchangedAfterLoading(long seed) throws IOException {
        Path file = folder.resolve("model.clusterscape");
        saved(file, random(seed));
        byte[] bytes = Files.readAllBytes(file);
        assertFalse(ModelFiles.save(ModelFiles.load(file, resources())).written());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainEmfReadsItAndWritesWhatIsReadHere(long seed) throws IOException {
        Path file = folder.resolve("model.clusterscape");
        Ecosystem ecosystem = random(seed);
        String before = text(ecosystem);
        saved(file, ecosystem);
        ResourceSet plainEmf = Models.plainEmf();
        plainEmf.getPackageRegistry().put(Extension.NAMESPACE, extension.metamodel());
        XMLResource plain = (XMLResource) plainEmf.getResource(URI.createFileURI(file.toString()), true);
        assertEquals(before, text(plain.getContents().getFirst()));
        plain.getEObjectToIDMap().clear();
        plain.getIDToEObjectMap().clear();
        plain.save(null);
        assertEquals(before, text(ModelFiles.load(file, resources())));
    }

    /** EMF compares arrays by identity. */
    private static final class Equality extends EcoreUtil.EqualityHelper {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean haveEqualAttribute(EObject first, EObject second, EAttribute attribute) {
            return first.eGet(attribute) instanceof byte[] bytes && second.eGet(attribute) instanceof byte[] others
                    ? Arrays.equals(bytes, others) : super.haveEqualAttribute(first, second, attribute);
        }
    }

    @Test
    void everyTypeIsTried() {
        Set<EClass> tried = new HashSet<>();
        seeds().forEach(seed -> {
            RandomModel model = new RandomModel(seed, List.of(ClusterscapePackage.eINSTANCE, extension.metamodel()));
            model.create();
            tried.addAll(model.types());
        });
        ClusterscapePackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass eClass && !eClass.isAbstract())
                .forEach(type -> assertTrue(tried.contains(type), type.getName()));
    }
}
