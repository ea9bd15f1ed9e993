package org.clusterscape.viewpoint.specification;

/**
 * Where an element of a specification stands.
 *
 * @param file    the file as users know it
 * @param line    the line on which the element begins, from 1; 0 where it is not known
 * @param element the way to the element for people, such as <code>viewpoint boxes &gt; diagram free &gt; node A</code>
 */
public record SourceLocation(String file, int line, String element) {

    /** File and line in the form that editors and terminals can follow, then the element. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return element.isEmpty() ? place : place + ": " + element;
    }
}
