package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.output.Console;

import picocli.CommandLine.Command;

/**
 * Does a little of everything, so that the virtual machine sees the classes which the commands use and can archive them.
 * The start script calls it once, at the first start.
 */
@Command(name = "prepare-start", hidden = true)
final class PrepareStartCommand implements Callable<Integer> {

    private static final String CARD = """
            # SF 1: Training

            | B | T |
            |---|---|
            | 7 | 8 |

            ## 9. Indicators

            - number of cluster groups
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("clusterscape-");
        try {
            Path card = Files.writeString(folder.resolve("card.md"), CARD);
            String model = folder.resolve("model.clusterscape").toString();
            for (List<String> command : List.of(
                    List.of("--version"), List.of("--help"), List.of("validate", "--help"),
                    List.of("import", card.toString(), "-o", model),
                    List.of("validate", model), List.of("validate", model, "--json"),
                    List.of("indicators", model, "--record"),
                    List.of("info", model), List.of("show", model),
                    List.of("report", model, "-o", folder.resolve("report.html").toString()),
                    List.of("export", "card", model))) {
                RootCommand.create(quiet()).execute(command.toArray(String[]::new));
            }
            return ExitCode.OK;
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Console quiet() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Console(nowhere, nowhere, false);
    }
}
