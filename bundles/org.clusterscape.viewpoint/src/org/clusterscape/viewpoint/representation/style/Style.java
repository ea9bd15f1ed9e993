package org.clusterscape.viewpoint.representation.style;

/** How a diagram element looks, with all expressions evaluated. Values are immutable, so that equal looks are equal. */
public sealed interface Style permits NodeStyle, ContainerStyle, EdgeStyle {

    /** Which part of the specification the style comes from: <code>default</code>, <code>conditional[0]</code>, ... */
    String from();
}
