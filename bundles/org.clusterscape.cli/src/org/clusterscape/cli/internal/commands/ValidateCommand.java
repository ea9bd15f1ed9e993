package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Severity;
import org.clusterscape.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds problems in a model. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Ecosystem ecosystem = ModelFiles.loadToMend(model.file());
        List<Problem> problems = Validator.ofRegisteredConstraints().validate(ecosystem, console.progress());
        if (json) {
            console.result(Json.text(problems.stream().map(ValidateCommand::json).toList()));
        } else {
            problems.forEach(this::print);
            console.message(summary(problems));
        }
        return problems.stream().allMatch(p -> p.severity() == Severity.INFO) ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", problem.id());
        object.put("severity", word(problem.severity()));
        object.put("element", ModelFiles.id(problem.element()));
        object.put("path", problem.path());
        object.put("message", problem.message());
        object.put("fix", problem.fix() == null ? null : problem.fix().label());
        return object;
    }

    private void print(Problem problem) {
        console.result(word(problem.severity()) + "  " + problem.path());
        console.result("    " + problem.message() + "  [" + problem.id() + "]");
        if (problem.fix() != null) {
            console.result("    " + Messages.bind(Messages.proposedFix, problem.fix().label()));
        }
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return Messages.noProblems;
        }
        return Messages.bind(Messages.problemCounts, new Object[] {count(problems, Severity.ERROR),
                count(problems, Severity.WARNING), count(problems, Severity.INFO)});
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
