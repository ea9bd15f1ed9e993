package org.clusterscape.viewpoint.internal.expression.limits;

/** A text that a regular expression cannot search without end. */
public record WatchedText(String text, Patience patience) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        patience.step();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
