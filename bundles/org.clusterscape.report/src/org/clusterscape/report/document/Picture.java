package org.clusterscape.report.document;

import java.util.Objects;

import org.clusterscape.report.internal.text.SafeSvg;

/**
 * A drawing, such as a diagram of the model, as SVG. Formats that cannot show it print its title and description.
 *
 * @param title       what it shows, in a few words
 * @param description what a reader who does not see it should know; may be empty
 * @param anchor      a name to link to, unique in the report; may be null
 * @param markup      one <code>svg</code> element with a <code>viewBox</code>: well-formed XML without scripts, styles
 *                    and references to other files
 * @param style       the style sheet that belongs to the markup; its selectors must not reach anything else. May be
 *                    empty
 */
public record Picture(String title, String description, String anchor, String markup, String style) implements Block {

    /** @throws IllegalArgumentException if the markup breaks its rules */
    public Picture {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        SafeSvg.check(markup);
        Objects.requireNonNull(style);
    }
}
