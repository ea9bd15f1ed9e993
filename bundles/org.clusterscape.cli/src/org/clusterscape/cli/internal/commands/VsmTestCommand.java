package org.clusterscape.cli.internal.commands;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.viewpoint.snapshot.CaseResult;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotReport;
import org.clusterscape.viewpoint.snapshot.SnapshotRunner;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what a design makes of models with what it is expected to make. */
@Command(name = "test", sortOptions = false)
final class VsmTestCommand implements Callable<Integer> {

    private static final int DIFFERENCES_SHOWN = 20;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "vsm.directory")
    private Path directory;

    @Option(names = "--case", paramLabel = "NAME", descriptionKey = "vsm.case")
    private List<String> cases = List.of();

    @Option(names = "--update", descriptionKey = "vsm.update")
    private boolean update;

    @Mixin
    private ProjectOptions project;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "vsm.out")
    private Path out;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    VsmTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        IProgressMonitor progress = console.progress();
        try {
            SnapshotReport report = new SnapshotRunner(options()).run(directory, progress);
            if (json) {
                console.result(Json.text(report.cases().stream().map(VsmTestCommand::json).toList()));
            } else {
                report.cases().forEach(this::print);
                console.message(Messages.bind(Messages.casesEqual, report.equal(), report.compared()));
            }
            return report.isPassed() ? ExitCode.OK : ExitCode.PROBLEMS;
        } catch (SnapshotException e) {
            throw new CommandException(e.fullMessage());
        } finally {
            progress.done();
        }
    }

    private SnapshotOptions options() {
        List<Path> classPath = project.services() == null ? List.of()
                : Arrays.stream(project.services().split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                        .map(Path::of).toList();
        return SnapshotOptions.standard().withCases(Set.copyOf(cases)).withMetamodels(project.metamodels())
                .withClassPath(classPath).withOutput(out).withUpdate(update);
    }

    private static Map<String, Object> json(CaseResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("case", result.name());
        object.put("outcome", word(result));
        object.put("compared", result.compared());
        object.put("equal", result.equal());
        object.put("differences", result.differences());
        object.put("message", result.message());
        object.put("notes", result.notes());
        return object;
    }

    private void print(CaseResult result) {
        console.result(word(result) + "  " + result.name() + "  " + result.equal() + "/" + result.compared());
        if (result.message() != null) {
            console.result("    " + result.message());
        }
        result.differences().stream().limit(DIFFERENCES_SHOWN).forEach(line -> console.result("    " + line));
        if (result.differences().size() > DIFFERENCES_SHOWN) {
            console.result("    " + Messages.bind(Messages.moreDifferences,
                    result.differences().size() - DIFFERENCES_SHOWN));
        }
        result.notes().forEach(note -> console.message("    " + note));
    }

    private static String word(CaseResult result) {
        return result.outcome().name().toLowerCase(Locale.ROOT);
    }
}
