package org.clusterscape.viewpoint.internal.specification;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.common.util.URI;

/**
 * The address of a viewpoint, <code>viewpoint:/plugin/name</code>.
 *
 * @param plugin the plug-in or project
 * @param name   the name of the viewpoint
 */
public record ViewpointAddress(String plugin, String name) {

    static final String SCHEME = "viewpoint";
    private static final String PREFIX = SCHEME + ":/";

    /** The address that a text is; null if it is none. */
    public static ViewpointAddress parse(String text) {
        if (text == null || !text.startsWith(PREFIX)) {
            return null;
        }
        int slash = text.indexOf('/', PREFIX.length());
        return slash < 0 ? null : new ViewpointAddress(URI.decode(text.substring(PREFIX.length(), slash)),
                URI.decode(text.substring(slash + 1)));
    }

    /** Whether a viewpoint has this address; one of an unknown plug-in has it if the name is the same. */
    public boolean isOf(String ofPlugin, String viewpoint) {
        return name.equals(viewpoint) && (ofPlugin.isEmpty() || plugin.equals(ofPlugin));
    }

    /** Whether the text is the address of a viewpoint, or a regular expression that matches it, as extensions have. */
    static boolean matches(String text, Viewpoint viewpoint) {
        ViewpointAddress address = parse(text);
        if (address == null) {
            return false;
        }
        String plugin = plugin(viewpoint);
        return address.isOf(plugin, viewpoint.getName())
                || matches(text, PREFIX + (plugin.isEmpty() ? address.plugin : plugin) + "/" + viewpoint.getName())
                || plugin.isEmpty() && matches(address.name, viewpoint.getName());
    }

    /** Whether a name is the given one, or matches it as a regular expression. */
    static boolean matches(String pattern, String name) {
        try {
            return pattern != null && name != null && (pattern.equals(name) || Pattern.matches(pattern, name));
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** The plug-in that a viewpoint was loaded from; empty if it was loaded from a file. */
    private static String plugin(Viewpoint viewpoint) {
        URI uri = viewpoint.eResource() == null ? null : viewpoint.eResource().getURI();
        return uri != null && uri.isPlatform() && uri.segmentCount() > 1 ? URI.decode(uri.segment(1)) : "";
    }

    @Override
    public String toString() {
        return PREFIX + plugin + "/" + name;
    }
}
