package org.clusterscape.viewpoint.tests.expression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The models of the reference cases, the interpreter they are evaluated with, and the way from one to the other. */
final class Town {

    static final Path DATA = Path.of(System.getProperty("clusterscape.root"), "tests",
            "org.clusterscape.viewpoint.tests", "data", "golden", "expressions");

    private final ResourceSet resources = new ResourceSetImpl();
    private final EPackage metamodel;
    private final Resource town;
    private final Resource ecore;
    private final Resource copy;
    private final Interpreter interpreter;

    Town() throws IOException {
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("library", new XMIResourceFactoryImpl());
        metamodel = (EPackage) load(DATA.resolve("design/model/library.ecore")).getContents().get(0);
        resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        town = load(DATA.resolve("design/model/town.library"));
        ecore = ecore();
        copy = resources.createResource(URI.createURI("copy.ecore"));
        copy.getContents().add(EcoreUtil.copy(metamodel));
        EcoreUtil.resolveAll(resources);
        interpreter = Interpreter.builder().metamodel(metamodel)
                .javaServices(LibraryServices.class.getName(), null,
                        JavaClassSource.of(LibraryServices.class.getClassLoader()))
                .build();
    }

    Interpreter interpreter() {
        return interpreter;
    }

    EPackage metamodel() {
        return metamodel;
    }

    /** The root of the library. */
    EObject library() {
        return town.getContents().get(0);
    }

    Resource model(String name) {
        return switch (name) {
            case "town.library" -> town;
            case "Ecore.ecore" -> ecore;
            case "library.ecore" -> copy;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Resource load(Path file) throws IOException {
        Resource resource = resources.createResource(URI.createFileURI(file.toString()));
        try (var in = Files.newInputStream(file)) {
            resource.load(in, null);
        }
        return resource;
    }

    private Resource ecore() throws IOException {
        Resource resource = resources.createResource(URI.createURI("platform:/resource/vsm/Ecore.ecore"));
        try (var in = EcorePackage.class.getResourceAsStream("/model/Ecore.ecore")) {
            resource.load(in, null);
        }
        return resource;
    }
}
