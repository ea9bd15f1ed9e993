package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;

import picocli.CommandLine.Parameters;

/** The model that a command works on. */
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private Path file;

    Path file() {
        return file;
    }

    Ecosystem load() throws IOException {
        return ModelFiles.load(file);
    }
}
