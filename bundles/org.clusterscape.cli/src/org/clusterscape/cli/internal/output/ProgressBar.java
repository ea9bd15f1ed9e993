package org.clusterscape.cli.internal.output;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Draws progress on the last line of a terminal, and wipes it out when the work is done. */
final class ProgressBar extends NullProgressMonitor {

    private static final int WIDTH = 30;
    private static final int LINE = 79;
    /** Work that is over sooner shows no bar, and a bar is not drawn more often than this. */
    private static final long INTERVAL_NANOS = 100_000_000L;

    private final PrintStream terminal;
    private final StringBuilder line = new StringBuilder();
    private long drawn = System.nanoTime();
    private String task = "";
    private String step = "";
    private int total;
    private double worked;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
        worked = 0;
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name;
        draw();
    }

    @Override
    public synchronized void subTask(String name) {
        step = name == null ? "" : name;
        draw();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
        draw();
    }

    @Override
    public synchronized void done() {
        if (!line.isEmpty()) {
            terminal.print("\r" + " ".repeat(LINE) + "\r");
            terminal.flush();
            line.setLength(0);
        }
    }

    private void draw() {
        long now = System.nanoTime();
        if (now - drawn < INTERVAL_NANOS) {
            return;
        }
        drawn = now;
        double part = total > 0 ? Math.min(1, worked / total) : 0;
        int filled = (int) (part * WIDTH);
        line.setLength(0);
        line.append('[').append("#".repeat(filled)).append(" ".repeat(WIDTH - filled)).append("] ")
                .append((int) (part * 100)).append(" % ").append(step.isBlank() ? task : step);
        line.setLength(Math.min(line.length(), LINE));
        terminal.print("\r" + line + " ".repeat(LINE - line.length()));
        terminal.flush();
    }
}
