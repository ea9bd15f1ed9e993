package org.clusterscape.viewpoint.internal.expression.limits;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.eclipse.core.runtime.OperationCanceledException;

/** What is thrown in an evaluation: an error of a part of an expression, of the whole of it, or the end of all work. */
public final class Failure {

    private Failure() {
    }

    /**
     * Throws again what ends all work; gives back what is an error of the expression.
     *
     * @throws OperationCanceledException where work is cancelled
     */
    public static Throwable ofExpression(Throwable thrown) {
        return switch (thrown) {
            case OperationCanceledException e -> throw e;
            case AbandonedError e -> throw e;
            case InterruptedException e -> {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            default -> thrown;
        };
    }

    /**
     * Throws again what ends all work or is an error of the whole expression; gives back what is an error of one part.
     *
     * @throws LimitException where a limit is reached
     */
    public static Throwable ofPart(Throwable thrown) {
        return switch (ofExpression(thrown)) {
            case LimitException e -> throw e;
            case OutOfMemoryError e -> throw new LimitException(Messages.Evaluation_outOfMemory);
            default -> thrown;
        };
    }

    /** What to tell people of it. */
    public static String reason(Throwable thrown) {
        return switch (thrown) {
            case StackOverflowError e -> Messages.Evaluation_tooDeep;
            case OutOfMemoryError e -> Messages.Evaluation_outOfMemory;
            default -> thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        };
    }
}
