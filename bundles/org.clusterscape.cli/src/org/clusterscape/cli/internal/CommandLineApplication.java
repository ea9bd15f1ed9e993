package org.clusterscape.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

import org.clusterscape.cli.internal.commands.RootCommand;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.plugins.FlatPlugins;
import org.clusterscape.diagram.layout.LayoutFileException;
import org.clusterscape.model.storage.InputException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Parses the arguments, runs one command, and turns whatever goes wrong into a message and an exit code. */
public final class CommandLineApplication {

    private final Console console;
    private final boolean flat;

    private CommandLineApplication(Console console, boolean flat) {
        this.console = console;
        this.flat = flat;
    }

    /** For a start without an OSGi framework: finds the plug-ins on the class path when a command needs them. */
    public static CommandLineApplication onClassPath(PrintStream out, PrintStream err) {
        return new CommandLineApplication(new Console(out, err, Boolean.getBoolean("clusterscape.terminal")), true);
    }

    /** For a start inside an OSGi framework, which knows the plug-ins. */
    public static CommandLineApplication inFramework(PrintStream out, PrintStream err) {
        return new CommandLineApplication(new Console(out, err, Boolean.getBoolean("clusterscape.terminal")), false);
    }

    /**
     * Runs a command.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String... args) {
        CommandLine commandLine = RootCommand.create(console);
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        commandLine.setOut(out).setErr(err)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(this::badArguments)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Double.class, text -> number(text, Double::valueOf, Messages.notANumber))
                .registerConverter(Path.class, CommandLineApplication::path)
                .registerConverter(int.class, text -> number(text, Integer::valueOf, Messages.notAWholeNumber))
                .setUsageHelpAutoWidth(false);
        int code = commandLine.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Messages.bind(Messages.notAFileName, text));
        }
    }

    private static <N> N number(String text, Function<String, N> reader, String refusal) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(Messages.bind(refusal, text));
        }
    }

    private int execute(ParseResult result) {
        Integer help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        if (flat) {
            installPlugins();
        }
        return new CommandLine.RunLast().execute(result);
    }

    private static void installPlugins() {
        try {
            FlatPlugins.install();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private int badArguments(ParameterException exception, String[] args) {
        console.error(exception.getMessage());
        CommandLine command = exception.getCommandLine();
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        console.message(Messages.bind(Messages.seeHelp, command.getCommandSpec().qualifiedName()));
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception exception) {
        return switch (exception) {
            case InputException bad -> {
                console.error(bad.toString());
                yield ExitCode.BAD_INPUT;
            }
            case CommandException bad -> {
                console.error(bad.getMessage());
                yield ExitCode.BAD_INPUT;
            }
            case OperationCanceledException cancelled -> {
                console.error(Messages.cancelled);
                yield ExitCode.PROBLEMS;
            }
            case IOException io -> {
                console.error(describe(io));
                yield ExitCode.BAD_INPUT;
            }
            default -> internal(exception);
        };
    }

    private static String describe(IOException exception) {
        return switch (exception) {
            case LayoutFileException layout -> layout.toString();
            case NoSuchFileException missing -> Messages.bind(Messages.noSuchFile, missing.getFile());
            case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
            default -> exception.getMessage() == null ? exception.toString() : exception.getMessage();
        };
    }

    private int internal(Throwable exception) {
        try {
            Path log = Files.createTempFile("clusterscape-", ".log");
            try (PrintStream print = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
                exception.printStackTrace(print);
            }
            console.error(Messages.bind(Messages.internalError, exception, log));
        } catch (IOException e) {
            console.error(Messages.bind(Messages.internalErrorWithoutLog, exception));
        }
        return ExitCode.INTERNAL;
    }
}
