package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates an empty model. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "new.model")
    private Path file;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        if (Files.exists(file)) {
            throw new CommandException(Messages.bind(Messages.fileExists, file));
        }
        Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
        ecosystem.setName(name != null ? name : nameOf(file));
        ModelFiles.create(file, ecosystem);
        Saving.save(ecosystem, console);
        console.message(Messages.bind(Messages.written, file));
        return ExitCode.OK;
    }

    /** The name of a file without its extension. */
    static String nameOf(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
