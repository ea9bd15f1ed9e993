package org.clusterscape.design.tests;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The design as plain XML, so that tests of it depend on no engine. */
final class DesignFile {

    static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    static final Path FILE = ROOT.resolve("bundles/org.clusterscape.design/description/clusterscape.odesign");

    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

    private final Element root;

    private DesignFile(Document document) {
        root = document.getDocumentElement();
    }

    static DesignFile load() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DesignFile(factory.newDocumentBuilder().parse(FILE.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Element root() {
        return root;
    }

    /** All elements, in document order. */
    List<Element> all() {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** The elements that an attribute names. */
    List<Element> references(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isBlank() ? List.of() : List.of(value.split(" ")).stream().map(this::resolve).toList();
    }

    /** The element that a name path leads to. */
    Element resolve(String path) {
        Element element = root;
        for (String segment : path.substring(2).split("/")) {
            Matcher matcher = SEGMENT.matcher(segment);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(path);
            }
            List<Element> candidates = children(element, matcher.group(1));
            if (matcher.group(2) != null) {
                String name = URLDecoder.decode(matcher.group(2), StandardCharsets.UTF_8);
                candidates = candidates.stream().filter(e -> e.getAttribute("name").equals(name)).toList();
            }
            int index = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            if (index >= candidates.size()) {
                throw new IllegalArgumentException("Nothing is at " + segment + " of " + path);
            }
            element = candidates.get(index);
        }
        return element;
    }

    static List<Element> children(Element element, String tag) {
        return children(element).stream().filter(e -> e.getTagName().equals(tag)).toList();
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    static Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }

    /** The names from the viewpoint down to an element. */
    static String path(Element element) {
        Element parent = parent(element);
        String name = element.getAttribute("name");
        return parent == null ? "" : path(parent) + "/" + (name.isEmpty() ? element.getTagName() : name);
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }
}
