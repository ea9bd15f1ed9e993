package org.clusterscape.cli.internal.commands;

import java.io.IOException;

import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.model.storage.Replacement;

/** Saves models and tells the user what the file could not hold. */
final class Saving {

    private Saving() {
    }

    static void save(Ecosystem ecosystem, Console console) throws IOException {
        for (Replacement replacement : ModelFiles.save(ecosystem).replacements()) {
            console.message(replacement.getMessage());
        }
    }
}
