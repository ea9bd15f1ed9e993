package org.clusterscape.cli.internal.commands;

import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.output.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups what helps to write viewpoint specifications. */
@Command(name = "vsm", sortOptions = false)
final class VsmCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Console console;

    VsmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.BAD_INPUT;
    }
}
