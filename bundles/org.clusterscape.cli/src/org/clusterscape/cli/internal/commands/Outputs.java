package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.Messages;

/** Sees to it that no command writes its result over what it reads. */
final class Outputs {

    private Outputs() {
    }

    /**
     * @param output a file that is to be written, or null
     * @param others files that are read, or written too; null among them is passed over
     * @throws CommandException when the output is one of them, under whatever name
     */
    static void requireOther(Path output, Path... others) throws IOException, CommandException {
        for (Path other : others) {
            if (output != null && other != null && isSame(output, other)) {
                throw new CommandException(Messages.bind(Messages.outputIsInput, output));
            }
        }
    }

    private static boolean isSame(Path a, Path b) throws IOException {
        return Files.exists(a) && Files.exists(b) ? Files.isSameFile(a, b)
                : a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }
}
