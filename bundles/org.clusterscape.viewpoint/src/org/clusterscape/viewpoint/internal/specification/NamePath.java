package org.clusterscape.viewpoint.internal.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.eclipse.emf.common.util.URI;

/**
 * The way to an element within a file, such as
 * <code>//@ownedViewpoints[name='x']/@ownedRepresentations.0/@defaultLayer</code>.
 *
 * @param steps the way from the root
 */
record NamePath(List<Step> steps) {

    /**
     * One step down.
     *
     * @param feature  the feature to follow
     * @param position the position among its values; -1 where keys are given
     * @param keys     the values that attributes must have
     */
    record Step(String feature, int position, Map<String, String> keys) {

        private List<XmlElement> follow(XmlElement element) {
            List<XmlElement> values = element.children(feature);
            if (keys.isEmpty()) {
                return position < values.size() ? List.of(values.get(position)) : List.of();
            }
            return values.stream().filter(this::hasKeys).toList();
        }

        private boolean hasKeys(XmlElement element) {
            return keys.entrySet().stream().allMatch(key -> {
                String value = element.attribute(key.getKey());
                return key.getValue().equals(value == null ? "" : value);
            });
        }
    }

    private static final Pattern STEP = Pattern.compile("@([\\w.-]+?)(?:\\.(\\d{1,9})|\\[(.*)])?", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\\s*(\\w+)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\"|null)\\s*,?");

    /** The path that a text describes; null if it is none. */
    static NamePath parse(String fragment) {
        if (!fragment.startsWith("/")) {
            return null;
        }
        int start = fragment.startsWith("//") ? 2 : fragment.startsWith("/0/") ? 3 : fragment.equals("/0") ? 2 : 1;
        List<Step> steps = new ArrayList<>();
        for (String segment : segments(fragment.substring(start))) {
            Step step = step(segment);
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        return new NamePath(List.copyOf(steps));
    }

    /** Splits at slashes, but not within quotes: Sirius escapes those, people do not. */
    private static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                isQuoted = !isQuoted;
            } else if (c == '/' && !isQuoted) {
                segments.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            segments.add(text.substring(start));
        }
        return segments;
    }

    private static Step step(String segment) {
        Matcher step = STEP.matcher(segment);
        if (!step.matches()) {
            return null;
        }
        if (step.group(3) == null) {
            return new Step(step.group(1), step.group(2) == null ? 0 : Integer.parseInt(step.group(2)), Map.of());
        }
        Map<String, String> keys = new LinkedHashMap<>();
        Matcher key = KEY.matcher(step.group(3));
        while (key.find()) {
            String value = key.group(2) == null ? key.group(3) : key.group(2);
            keys.put(key.group(1), value == null ? "" : URI.decode(value));
        }
        return keys.isEmpty() ? null : new Step(step.group(1), -1, keys);
    }

    /** The elements that the path leads to; more than one where names are not unique. */
    List<XmlElement> follow(XmlElement root) {
        List<XmlElement> reached = List.of(root);
        for (Step step : steps) {
            reached = reached.stream().flatMap(each -> step.follow(each).stream()).toList();
        }
        return reached;
    }
}
