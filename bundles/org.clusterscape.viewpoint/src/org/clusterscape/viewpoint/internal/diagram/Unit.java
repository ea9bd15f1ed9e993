package org.clusterscape.viewpoint.internal.diagram;

/**
 * Something of a diagram that is evaluated from the model, and again only after a change of what it read. New units are
 * due at once.
 */
abstract class Unit {

    private int round;
    private boolean due = true;
    private boolean always;

    /** Whether it has to be evaluated. */
    final boolean isDue() {
        return due;
    }

    /** Makes it due. */
    final void setDue() {
        if (!due) {
            due = true;
            becameDue();
        }
    }

    /** Lets the owner know that there is something to do here. */
    abstract void becameDue();

    /** Begins an evaluation: what was read before does not count any more. */
    final int begin() {
        due = false;
        always = false;
        return ++round;
    }

    /** Gives up the unit: nothing that it read counts any more. */
    final void retire() {
        due = true;
        always = false;
        round++;
    }

    /** Whether what was read in that evaluation still counts. */
    final boolean isCurrent(int recorded) {
        return recorded == round;
    }

    /** Any change may concern it. */
    final void setAlways() {
        always = true;
    }

    /** Whether any change may concern it. */
    final boolean isAlways() {
        return always;
    }
}
