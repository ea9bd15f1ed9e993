package org.clusterscape.report;

import org.eclipse.core.runtime.CoreException;

/** Puts what a plug-in threw into words for the reader of a report and for the author of the plug-in. */
final class Reasons {

    private Reasons() {
    }

    /** The message where there is one that was meant for people; otherwise the kind of failure and where it happened. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CoreException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        boolean bug = cause instanceof RuntimeException || cause instanceof Error;
        if (message != null && !message.isBlank() && !bug) {
            return message;
        }
        StringBuilder text = new StringBuilder(cause.getClass().getSimpleName());
        if (message != null && !message.isBlank()) {
            text.append(": ").append(message);
        }
        StackTraceElement[] trace = cause.getStackTrace();
        if (trace.length > 0) {
            text.append(" (").append(trace[0].getFileName()).append(':').append(trace[0].getLineNumber()).append(')');
        }
        return text.toString();
    }
}
