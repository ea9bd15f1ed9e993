package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.report.ReportEngine;
import org.clusterscape.report.ReportRequest;
import org.clusterscape.report.ReportResult;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    private static final String DEFAULT_FORMAT = "html";

    @Mixin
    private ModelArgument model;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.format")
    private String format;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", descriptionKey = "report.output")
    private Path output;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "report.date")
    private LocalDate date;

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        Outputs.requireOther(output, model.file());
        ReportEngine engine = ReportEngine.ofRegisteredExtensions();
        String chosen = chooseFormat(engine.formats());
        Ecosystem ecosystem = model.load();
        IProgressMonitor progress = console.progress();
        try {
            ReportRequest request = ReportRequest.of(chosen, output)
                    .withProduct("Clusterscape " + VersionProvider.version());
            ReportResult result = engine.write(ecosystem, date == null ? request
                    : request.withDate(date.atStartOfDay().atOffset(ZoneOffset.UTC)), progress);
            result.failures().forEach(failed -> console.error(
                    Messages.bind(Messages.sectionFailed, failed.name(), failed.reason())));
            console.message(Messages.bind(Messages.written, output));
            return result.isComplete() ? ExitCode.OK : ExitCode.PROBLEMS;
        } finally {
            progress.done();
        }
    }

    private String chooseFormat(Set<String> formats) throws CommandException {
        String extension = extension(output);
        String chosen = format != null ? format.toLowerCase(Locale.ROOT)
                : formats.contains(extension) ? extension : DEFAULT_FORMAT;
        if (!formats.contains(chosen)) {
            throw new CommandException(Messages.bind(Messages.noSuchFormat, format, String.join(", ", formats)));
        }
        return chosen;
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
