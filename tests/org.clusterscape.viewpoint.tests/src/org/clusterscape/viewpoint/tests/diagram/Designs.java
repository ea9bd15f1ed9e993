package org.clusterscape.viewpoint.tests.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The specifications and models of the tests. */
final class Designs {

    private static final Path DATA = Path.of(System.getProperty("clusterscape.root"), "tests",
            "org.clusterscape.viewpoint.tests", "data");
    private static final Path GOLDEN = DATA.resolve("golden").resolve("diagrams").resolve("design");

    private Designs() {
    }

    /** The viewpoints of a specification, and of what extends it. */
    static List<Viewpoint> viewpoints(String design) {
        SpecificationLoader loader = new SpecificationLoader(SpecificationContext.standard());
        List<Viewpoint> result = new ArrayList<>();
        for (String name : design.equals("sheets") ? List.of("sheets", "sheets_more") : List.of(design)) {
            Path file = name.equals("wide") ? DATA.resolve("diagram").resolve("wide.odesign")
                    : GOLDEN.resolve("description").resolve(name + ".odesign");
            Specification specification = loader.load(file);
            if (!specification.problems().isEmpty()) {
                throw new IllegalStateException(specification.problems().toString());
            }
            result.addAll(specification.viewpoints());
        }
        return result;
    }

    static List<DiagramDescription> descriptions(Viewpoint viewpoint) {
        return viewpoint.getOwnedRepresentations().stream().filter(DiagramDescription.class::isInstance)
                .map(DiagramDescription.class::cast).toList();
    }

    static DiagramDescription description(List<Viewpoint> viewpoints, String name) {
        return descriptions(viewpoints.getFirst()).stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    static Resource model(String name) {
        return resources().getResource(URI.createFileURI(GOLDEN.resolve("models").resolve(name).toString()), true);
    }

    static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        return resources;
    }

    static ModelSession session(Resource model, List<Viewpoint> viewpoints) {
        return ModelSession.builder().resource(model).viewpoints(viewpoints)
                .classSource(JavaClassSource.of(Designs.class.getClassLoader())).build();
    }
}
