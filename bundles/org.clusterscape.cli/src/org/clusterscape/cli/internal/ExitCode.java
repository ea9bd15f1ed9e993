package org.clusterscape.cli.internal;

/** The exit codes on which scripts rely. */
public final class ExitCode {

    /** Done. */
    public static final int OK = 0;
    /** Done, with problems found: by validation, or in a plug-in that failed. */
    public static final int PROBLEMS = 1;
    /** The input or the arguments are wrong. */
    public static final int BAD_INPUT = 2;
    /** An internal error; a log file has been named. */
    public static final int INTERNAL = 3;

    private ExitCode() {
    }
}
