package org.clusterscape.report;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Tone;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Lets one section write its blocks, in a thread of its own, so that a section that hangs can be given up. Whatever goes
 * wrong in the section becomes a box in the document; only what goes wrong in the renderer ends the report.
 */
final class SectionRun {

    private static final long CANCELLATION_POLL_MILLIS = 50;

    private final SectionDescriptor section;
    private final ReportContext context;
    private final DocumentWriter document;
    private final Anchors anchors;

    private boolean begun;
    private boolean ended;
    private String anchor;
    private Throwable rendererFailure;

    SectionRun(SectionDescriptor section, ReportContext context, DocumentWriter document, Anchors anchors) {
        this.section = section;
        this.context = context;
        this.document = document;
        this.anchors = anchors;
        this.anchor = section.anchor();
    }

    /** Writes the section. Null when all is well. */
    FailedSection run(SubMonitor progress) throws IOException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            section.factory().call().write(context, this::add);
            return null;
        });
        Thread thread = new Thread(task, "Report section " + section.id());
        thread.setDaemon(true);
        thread.start();
        String reason = null;
        Throwable cause = null;
        try {
            await(task, progress);
        } catch (ExecutionException e) {
            cause = e.getCause();
            reason = Reasons.of(cause);
        } catch (TimeoutException e) {
            reason = Messages.bind(Messages.sectionTooSlow, inWords(context.request().sectionLimit()));
        } finally {
            end();
            task.cancel(true);
        }
        rethrowRendererFailure();
        return reason == null ? null : fail(reason, cause);
    }

    private void await(FutureTask<Void> task, SubMonitor progress) throws ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + context.request().sectionLimit().toNanos();
        while (true) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            try {
                task.get(Math.clamp(left, 1, CANCELLATION_POLL_MILLIS), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (left <= 0) {
                    throw e;
                }
            } catch (ExecutionException e) {
                progress.checkCanceled();
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            progress.checkCanceled();
        }
    }

    private synchronized void add(Block block) {
        if (ended) {
            throw new CancellationException();
        }
        write(block);
    }

    private synchronized void write(Block block) {
        try {
            if (!begun) {
                begun = true;
                Heading heading = anchors.unique(new Heading(1, section.name(), anchor));
                anchor = heading.anchor();
                document.write(heading);
            }
            document.write(block instanceof Heading heading ? anchors.unique(below(heading)) : block);
        } catch (IOException | RuntimeException | LinkageError e) {
            ended = true;
            rendererFailure = e;
            throw new CancellationException();
        }
    }

    /** Level 1 is for the engine alone, so that each section is one section of the report. */
    private static Heading below(Heading heading) {
        return heading.level() > 1 ? heading : new Heading(2, heading.text(), heading.anchor());
    }

    private synchronized void end() {
        ended = true;
    }

    private void rethrowRendererFailure() throws IOException {
        switch (rendererFailure) {
            case null -> { }
            case IOException e -> throw e;
            case Error e -> throw e;
            default -> throw (RuntimeException) rendererFailure;
        }
    }

    private FailedSection fail(String reason, Throwable cause) throws IOException {
        String title = begun ? Messages.sectionIncomplete : Messages.sectionMissing;
        String text = Messages.bind(Messages.sectionFailed, new Object[] { section.name(), section.plugin(), reason });
        write(new Callout(Tone.BAD, title, List.of(new Inline.Text(text))));
        rethrowRendererFailure();
        return new FailedSection(section.id(), section.name(), anchor, section.plugin(), reason, cause);
    }

    private static String inWords(Duration limit) {
        return limit.toSeconds() > 0 ? Messages.bind(Messages.seconds, limit.toSeconds())
                : Messages.bind(Messages.milliseconds, limit.toMillis());
    }
}
