package org.clusterscape.viewpoint.tests.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** A model and a design with tools, each test with a fresh copy. */
public final class Yard {

    public static final Path DATA = Path.of(System.getProperty("clusterscape.root"), "tests",
            "org.clusterscape.viewpoint.tests", "data");
    private static final Path GOLDEN = DATA.resolve("golden").resolve("tools").resolve("design");

    private final Specification specification;
    private final ModelSession session;
    private final DiagramSynchronizer synchronizer;
    private final DSemanticDiagram diagram;

    private Yard(Path design, Path model, String name) {
        this.specification = SpecificationLoader.load(design, SpecificationContext.standard());
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore",
                new EcoreResourceFactoryImpl());
        Resource resource = resources.getResource(URI.createFileURI(model.toString()), true);
        this.session = ModelSession.builder().resource(resource).viewpoints(specification.viewpoints()).build();
        this.synchronizer = new DiagramSynchronizer(session);
        this.diagram = synchronizer.create((DiagramDescription) description(name), root());
    }

    /** The design with all sorts of tools that Sirius was tried with. */
    static Yard reference() {
        return new Yard(GOLDEN.resolve("description").resolve("werkzeug.odesign"),
                GOLDEN.resolve("models").resolve("hof.ecore"), "hof");
    }

    /** A design with what that one does not have. */
    public static Yard yard() {
        return new Yard(DATA.resolve("tool").resolve("yard.odesign"), DATA.resolve("tool").resolve("yard.ecore"),
                "yard");
    }

    public Specification specification() {
        return specification;
    }

    public RepresentationDescription description(String name) {
        return specification.representation(name).orElseThrow();
    }

    public ModelSession session() {
        return session;
    }

    DSemanticDiagram diagram() {
        return diagram;
    }

    DiagramSynchronizer synchronizer() {
        return synchronizer;
    }

    DiagramTools tools() {
        return tools(ToolEnvironment.of(session));
    }

    DiagramTools tools(ToolEnvironment environment) {
        return new DiagramTools(environment, diagram);
    }

    public EPackage root() {
        return (EPackage) session.resources().getFirst().getContents().getFirst();
    }

    public EClass type(String name) {
        return (EClass) root().getEClassifier(name);
    }

    /** The tool of that name. */
    public <T extends Identified> T tool(String name, Class<T> type) {
        for (var each = EcoreUtil.getAllContents(specification.group(), false); each.hasNext();) {
            if (each.next() instanceof Identified found && type.isInstance(found) && name.equals(found.getName())) {
                return type.cast(found);
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The element of the diagram of that key. */
    DDiagramElement element(String key) {
        return diagram.getDiagramElements().stream().filter(each -> synchronizer.key(each).equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " not in " + keys()));
    }

    List<String> keys() {
        return synchronizer.keys(diagram.getDiagramElements());
    }

    /** Carries a command out, and refreshes the diagram. */
    ToolCommand run(ToolCommand command) {
        command.execute();
        synchronizer.refresh(diagram);
        return command;
    }

    /** The file that would be saved now. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            session.resources().getFirst().save(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
