package org.clusterscape.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Option;

/** What a project has besides its models and viewpoints. */
final class ProjectOptions {

    @Option(names = "--metamodel", paramLabel = "FILE.ecore", descriptionKey = "project.metamodel")
    private List<Path> metamodels = List.of();

    @Option(names = "--services", paramLabel = "CLASSPATH", descriptionKey = "project.services")
    private String services;

    List<Path> metamodels() {
        return metamodels;
    }

    /** The class path of Java services; null if none was given. */
    String services() {
        return services;
    }
}
