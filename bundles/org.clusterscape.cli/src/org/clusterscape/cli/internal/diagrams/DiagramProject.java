package org.clusterscape.cli.internal.diagrams;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.diagram.picture.DiagramCatalog;
import org.clusterscape.diagram.picture.DiagramChoiceException;
import org.clusterscape.diagram.picture.DiagramOffer;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.specification.ContributedSpecification;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.Specifications;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A model with the viewpoints that can show it.
 *
 * @param root           the root of the model
 * @param specifications the viewpoints
 * @param session        evaluates them on the model
 */
public record DiagramProject(EObject root, Specifications specifications, ModelSession session) {

    /**
     * Where a project consists of more than a model of Clusterscape.
     *
     * @param viewpoints files with viewpoint specifications; without any, the viewpoints of plug-ins are meant
     * @param metamodels files with metamodels
     * @param services   the class path of the Java services; null for none
     */
    public record Parts(List<Path> viewpoints, List<Path> metamodels, String services) {
    }

    /**
     * Opens a model.
     *
     * @throws IOException      if a file cannot be read, with the line where that is known
     * @throws CommandException if the class path does not exist
     */
    public static DiagramProject open(Path model, Parts parts) throws IOException, CommandException {
        boolean own = model.toString().endsWith("." + ModelFiles.EXTENSION) && parts.metamodels().isEmpty();
        JavaClassSource services = ServiceClassPath.of(parts.services());
        if (own) {
            Ecosystem ecosystem = ModelFiles.load(model);
            Specifications specifications = specifications(parts, EPackage.Registry.INSTANCE, services);
            return of(ecosystem, List.of(ecosystem.eResource()), List.of(), specifications);
        }
        GenericModels models = new GenericModels();
        for (Path metamodel : parts.metamodels()) {
            models.addMetamodel(metamodel);
        }
        EObject root = models.loadModel(model);
        return of(root, models.models(root), models.added(), specifications(parts, models.metamodels(), services));
    }

    /** The viewpoints in files, or those of plug-ins where no files are given. */
    public static Specifications specifications(List<Path> files, EPackage.Registry metamodels,
            JavaClassSource services) {
        SpecificationContext context = SpecificationContext.standard().withMetamodels(metamodels);
        if (files.isEmpty()) {
            return Specifications.registered(context);
        }
        SpecificationLoader loader = new SpecificationLoader(context);
        files.forEach(loader::load);
        List<ContributedSpecification> entries = new ArrayList<>();
        for (Specification each : loader.loaded()) {
            entries.add(new ContributedSpecification(each, "", services));
        }
        return Specifications.of(entries);
    }

    private static Specifications specifications(Parts parts, EPackage.Registry metamodels, JavaClassSource services) {
        return specifications(parts.viewpoints(), metamodels, services);
    }

    private static DiagramProject of(EObject root, Collection<Resource> resources, Collection<EPackage> metamodels,
            Specifications specifications) {
        ModelSession.Builder session = ModelSession.builder().resources(resources).metamodels(metamodels)
                .viewpoints(specifications.viewpoints());
        specifications.entries().forEach(each -> session.classSource(each.classes()));
        return new DiagramProject(root, specifications, session.build());
    }

    /**
     * The diagram that a user means.
     *
     * @param kind    the label or name of the kind of diagram
     * @param element the id or name of the element that it is to show; null for the only or the topmost one
     * @throws CommandException if there is none, or it could be several
     */
    public DiagramOffer find(String kind, String element) throws CommandException {
        EObject meant = element == null ? null : elements().find(element);
        try {
            return new DiagramCatalog(session).find(kind, meant, each -> label(each) + " [" + id(each) + "]");
        } catch (DiagramChoiceException e) {
            throw new CommandException(e.getMessage());
        }
    }

    /** What an element is called. */
    public String label(EObject element) {
        return elements().label(element);
    }

    /** What tells an element from all others of its file. */
    public String id(EObject element) {
        return elements().id(element);
    }

    /**
     * Says what went wrong in the viewpoints.
     *
     * @return whether anything did
     */
    public boolean report(Console console) {
        boolean failed = false;
        for (SpecificationProblem problem : specifications.problems()) {
            failed |= problem.severity() == Severity.ERROR;
            if (problem.severity() != Severity.INFO) {
                console.error(problem.toString());
            }
        }
        for (SessionProblem problem : session.problems()) {
            failed |= problem.severity() == Severity.ERROR;
            console.error(describe(problem));
        }
        return failed;
    }

    private String describe(SessionProblem problem) {
        EObject place = problem.specificationElement();
        String where = place == null ? "" : specifications.entry(place)
                .map(entry -> entry.specification().location(place) + ": ").orElse("");
        String expression = problem.expression() == null ? "" : " [" + problem.expression() + "]";
        String element = problem.element() == null ? "" : " (" + label(problem.element()) + ")";
        return where + problem.message() + expression + element
                + (problem.count() > 1 ? Messages.bind(Messages.times, problem.count()) : "");
    }

    private ProjectElements elements() {
        return new ProjectElements(root);
    }
}
