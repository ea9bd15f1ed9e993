package org.clusterscape.cli.internal.commands;

import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.output.Console;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which shells complete commands and options. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        return ExitCode.OK;
    }
}
