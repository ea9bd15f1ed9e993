package org.clusterscape.cli;

import java.io.PrintStream;

import org.clusterscape.cli.internal.CommandLineApplication;

/** Starts the command line on a flat class path, without an OSGi framework. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        int code = CommandLineApplication.onClassPath(out, System.err).run(args);
        out.flush();
        System.exit(code);
    }
}
