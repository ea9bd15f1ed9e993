package org.clusterscape.viewpoint.expression;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares all that a Java service reads of the model, so that a refresh after a change need not call it again when the
 * change is somewhere else. Without this, a service counts as one that reads everything. A declaration that leaves
 * something out makes diagrams show what is out of date. Where this annotation is not on the class path, as in Sirius,
 * Java ignores it.
 * <p>
 * Each path begins at the first argument, or at another one if it begins with its number: <code>2.name</code>. Its
 * steps are features and <code>eContainer</code>, <code>eContents</code> and <code>eAllContents</code>; what the last
 * step gives is read, but not what is in it. A step that an element does not have ends there. An empty list declares
 * that only the arguments matter.
 *
 * <pre>
 * &#64;Reads({ "name", "items.authors.name", "eContainer" })
 * public String label(Library library) ...
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /** The paths. */
    String[] value();
}
