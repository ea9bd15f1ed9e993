package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.diagrams.CheckedSpecification;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.SpecificationProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds problems in a viewpoint specification. */
@Command(name = "check", sortOptions = false)
final class VsmCheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.odesign", descriptionKey = "vsm.file")
    private Path file;

    @Mixin
    private ProjectOptions project;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    VsmCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        List<SpecificationProblem> problems = CheckedSpecification.problems(file, project.metamodels(),
                project.services());
        if (json) {
            console.result(Json.text(problems.stream().map(VsmCheckCommand::json).toList()));
        } else {
            problems.forEach(each -> console.result(word(each.severity()) + "  " + each));
            console.message(problems.isEmpty() ? Messages.noProblems : Messages.bind(Messages.problemCounts,
                    new Object[] { count(problems, Severity.ERROR), count(problems, Severity.WARNING),
                            count(problems, Severity.INFO) }));
        }
        return problems.stream().allMatch(each -> each.severity() == Severity.INFO) ? ExitCode.OK
                : ExitCode.PROBLEMS;
    }

    private static Map<String, Object> json(SpecificationProblem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        object.put("severity", word(problem.severity()));
        object.put("file", problem.file());
        object.put("line", problem.line());
        object.put("element", problem.element());
        object.put("message", problem.message());
        return object;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static long count(List<SpecificationProblem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
