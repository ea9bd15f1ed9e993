package org.clusterscape.viewpoint.internal.specification.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** An element of an XML file as it was read: also what is not supported, so that positions in lists stay right. */
public final class XmlElement {

    /** A name with its namespace; the namespace is empty where there is none. */
    public record Name(String namespace, String local) {
    }

    private final XmlElement parent;
    private final Name name;
    private final Name type;
    private final int line;
    private final Map<Name, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private EObject object;

    XmlElement(XmlElement parent, Name name, Name type, int line, Map<Name, String> attributes) {
        this.parent = parent;
        this.name = name;
        this.type = type;
        this.line = line;
        this.attributes = new LinkedHashMap<>(attributes);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public XmlElement parent() {
        return parent;
    }

    public Name name() {
        return name;
    }

    /** What <code>xsi:type</code> says; null where it is missing. */
    public Name type() {
        return type;
    }

    /** The line on which the element begins, from 1. */
    public int line() {
        return line;
    }

    public Map<Name, String> attributes() {
        return attributes;
    }

    /** An attribute without a namespace; null where it is missing. */
    public String attribute(String local) {
        return attributes.get(new Name("", local));
    }

    public List<XmlElement> children() {
        return children;
    }

    /** The children that are values of a feature, in the order of the file. */
    public List<XmlElement> children(String feature) {
        return children.stream().filter(each -> each.name.local().equals(feature)).toList();
    }

    public String text() {
        return text.toString();
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /** What was made of the element; null if it is not supported. */
    public EObject object() {
        return object;
    }

    public void setObject(EObject object) {
        this.object = object;
    }
}
