package org.clusterscape.cli.internal.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.specification.ContributedSpecification;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationChecker;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.Specifications;

/** Checks a file with viewpoint specifications. */
public final class CheckedSpecification {

    private CheckedSpecification() {
    }

    /**
     * What is wrong with a specification.
     *
     * @param metamodels files with metamodels
     * @param services   the class path of its Java services; null if they are not to be checked
     * @throws IOException      if a file cannot be read
     * @throws CommandException if the class path does not exist
     */
    public static List<SpecificationProblem> problems(Path file, List<Path> metamodels, String services)
            throws IOException, CommandException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), 0, 0, Messages.isFolder, null);
        }
        GenericModels models = new GenericModels();
        for (Path metamodel : metamodels) {
            models.addMetamodel(metamodel);
        }
        Specification specification = SpecificationLoader.load(file,
                SpecificationContext.standard().withMetamodels(models.metamodels()));
        List<JavaClassSource> classes = services == null ? ofPlugins(specification)
                : List.of(ServiceClassPath.of(services));
        return new SpecificationChecker(models.added(), classes).check(specification);
    }

    /** The plug-ins that have all Java classes of a specification: what belongs to a plug-in is checked with its classes. */
    private static List<JavaClassSource> ofPlugins(Specification specification) {
        return Specifications.registered().entries().stream().map(ContributedSpecification::classes)
                .filter(source -> specification.viewpoints().stream()
                        .flatMap(viewpoint -> viewpoint.getOwnedJavaExtensions().stream())
                        .allMatch(extension -> has(source, extension.getQualifiedClassName())))
                .limit(1).toList();
    }

    private static boolean has(JavaClassSource source, String name) {
        try {
            return source.load(name) != null;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
