package org.clusterscape.diagram.tests;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.text.FontMetrics;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG as a tree, with the geometry that tests ask for. */
final class SvgDom {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Document document;
    private final String css;

    private SvgDom(Document document) {
        this.document = document;
        this.css = all("style").getFirst().getTextContent();
    }

    static SvgDom parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new SvgDom(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    }

    Element root() {
        return document.getDocumentElement();
    }

    String css() {
        return css;
    }

    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> inside(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    /** The elements of a name that belong to a group itself (or to its link), not to groups in it. */
    static List<Element> own(Element group, String name) {
        return inside(group, name).stream().filter(element -> {
            Node parent = element.getParentNode();
            return parent == group || parent.getNodeName().equals("a") && parent.getParentNode() == group;
        }).toList();
    }

    /** Whether an element is a part of an icon, which has coordinates of its own. */
    static boolean isInIcon(Node element) {
        return element instanceof Element e && (e.getAttribute("class").equals("cs-icon") || isInIcon(e.getParentNode()));
    }

    Element byId(String id) {
        return elements(document.getElementsByTagName("*")).stream().filter(e -> e.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    static String title(Element group) {
        return own(group, "title").stream().map(Element::getTextContent).findFirst().orElse("");
    }

    /** The rectangle around the points of a path. */
    static Bounds bounds(Element path) {
        List<Double> numbers = numbers(path.getAttribute("d"));
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < numbers.size(); i += 2) {
            left = Math.min(left, numbers.get(i));
            right = Math.max(right, numbers.get(i));
            top = Math.min(top, numbers.get(i + 1));
            bottom = Math.max(bottom, numbers.get(i + 1));
        }
        return new Bounds(left, top, right - left, bottom - top);
    }

    /** The rectangle that a text takes. */
    Bounds textBounds(Element text) {
        TextStyle style = style(text);
        double width = FontMetrics.bundled().width(text.getTextContent(), style);
        double x = Double.parseDouble(text.getAttribute("x")) - switch (text.getAttribute("text-anchor")) {
        case "middle" -> width / 2;
        case "end" -> width;
        default -> 0;
        };
        double ascent = FontMetrics.bundled().ascent(style);
        return new Bounds(x, Double.parseDouble(text.getAttribute("y")) - ascent, width, FontMetrics.bundled().lineHeight(style));
    }

    private TextStyle style(Element text) {
        Matcher rule = Pattern.compile("\\." + text.getAttribute("class").split(" ")[0] + "\\{font-size:([0-9.]+)px;font-weight:(\\d+)([^}]*)\\}")
                .matcher(css);
        if (!rule.find()) {
            throw new AssertionError("no style for " + text.getAttribute("class"));
        }
        return new TextStyle(Double.parseDouble(rule.group(1)), rule.group(2).equals("600"), rule.group(3).contains("italic"), false, false);
    }

    static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
