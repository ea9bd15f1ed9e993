package org.clusterscape.diagram.drawing;

/**
 * What a box or connection stands for; every part may be null.
 *
 * @param tooltip        a text that is shown while the pointer rests on it
 * @param link           an address to go to
 * @param accessibleName its name for screen readers; without one, its label is read
 * @param element        the id of the element of the model
 * @param mapping        the name of the mapping in the design
 */
public record Meta(String tooltip, String link, String accessibleName, String element, String mapping) {

    public static final Meta NONE = new Meta(null, null, null, null, null);
}
