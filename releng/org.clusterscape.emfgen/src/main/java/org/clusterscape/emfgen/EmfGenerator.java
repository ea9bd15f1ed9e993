package org.clusterscape.emfgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates model and edit code from a generator model, outside Eclipse.
 * Nothing is written when the models have not changed since the last run.
 */
public final class EmfGenerator {

    private EmfGenerator() {
    }

    /**
     * @param args the generator model; then the name and the folder of the model project; then, if edit code is
     *             wanted, those of the edit project
     */
    public static void main(String[] args) throws IOException {
        Path genModelFile = Path.of(args[0]).toAbsolutePath();
        List<Path> outputs = new ArrayList<>();
        for (int i = 1; i < args.length; i += 2) {
            Path project = Path.of(args[i + 1]).toAbsolutePath().normalize();
            EcorePlugin.getPlatformResourceMap().put(args[i], URI.createFileURI(project + "/"));
            outputs.add(project.resolve("src-gen"));
        }
        String fingerprint = fingerprint(genModelFile.getParent());
        Path stamp = genModelFile.getParent().getParent().resolve("target/emfgen.sha256");
        if (outputs.stream().allMatch(Files::isDirectory) && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint)) {
            System.out.println("Generated code is up to date: " + genModelFile.getFileName());
            return;
        }
        for (Path output : outputs) {
            delete(output);
        }
        generate(load(genModelFile), outputs.size() > 1);
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, fingerprint);
    }

    private static GenModel load(Path file) {
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        // Generator models of EMF itself lie in its jar, beside the classes.
        for (String name : List.of("XMLType", "Ecore")) {
            for (String extension : List.of("ecore", "genmodel")) {
                String path = "model/" + name + "." + extension;
                java.net.URL url = org.eclipse.emf.ecore.EcorePackage.class.getClassLoader().getResource(path);
                if (url != null) {
                    resources.getURIConverter().getURIMap().put(
                            URI.createURI("platform:/plugin/org.eclipse.emf.ecore/" + path), URI.createURI(url.toString()));
                }
            }
        }
        // Addressed as a workspace resource, so that references to neighbouring projects resolve.
        String project = file.getParent().getParent().getFileName().toString();
        URI uri = URI.createPlatformResourceURI(project + "/model/" + file.getFileName(), true);
        Resource resource = resources.getResource(uri, true);
        return (GenModel) resource.getContents().get(0);
    }

    private static void generate(GenModel genModel, boolean edit) {
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Diagnostic valid = genModel.diagnose();
        if (valid.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(valid));
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        // EMF's own UI and test code is never generated.
        List<Object> types = edit
                ? List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)
                : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        for (Object type : types) {
            Diagnostic result = generator.generate(genModel, type, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(describe(result));
            }
        }
        System.out.println("Generated code from " + genModel.eResource().getURI().lastSegment());
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            text.append(": ").append(diagnostic.getException());
        }
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(describe(child));
        }
        return text.toString();
    }

    private static String fingerprint(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
