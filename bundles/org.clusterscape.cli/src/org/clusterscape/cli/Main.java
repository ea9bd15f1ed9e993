package org.clusterscape.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.clusterscape.cli.internal.CommandLineApplication;
import org.clusterscape.cli.internal.output.StandardOutput;

/** Starts the command line on a flat class path, without an OSGi framework. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        StandardOutput out = new StandardOutput();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code = CommandLineApplication.onClassPath(print, System.err).run(args);
        print.flush();
        System.exit(out.exitCode(code, System.err));
    }
}
