package org.clusterscape.viewpoint.specification;

import org.clusterscape.viewpoint.expression.Severity;

/**
 * Something in a specification that cannot be used as it stands.
 *
 * @param kind     what sort of problem
 * @param severity how much it matters
 * @param file     the file as users know it
 * @param line     the line, from 1; 0 where it is not known
 * @param element  the way to the element for people; empty for the file as a whole
 * @param message  what is wrong and what to do, without the place
 */
public record SpecificationProblem(Kind kind, Severity severity, String file, int line, String element,
        String message) {

    /** The sorts of problems. */
    public enum Kind {
        /** The file cannot be read. */
        FILE,
        /** The format has it, but it is not supported here, or it is not known at all. */
        UNSUPPORTED,
        /** A value that its feature cannot have. */
        VALUE,
        /** A reference that leads nowhere or to the wrong kind of element. */
        REFERENCE,
        /** A metamodel that is not known here. */
        METAMODEL,
        /** A class or feature that no metamodel has. */
        TYPE,
        /** An expression that cannot be evaluated. */
        EXPRESSION,
        /** A Java class that cannot be used. */
        JAVA,
        /** Something that must be there is missing, or is there twice. */
        STRUCTURE
    }

    /** The problem with its place, on one line. */
    @Override
    public String toString() {
        return new SourceLocation(file, line, element) + ": " + message;
    }
}
