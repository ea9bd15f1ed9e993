package org.clusterscape.viewpoint.internal.specification.xml;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;

import org.clusterscape.viewpoint.internal.specification.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.NamespaceSupport;

/** Builds the tree of an XML file from the parser's events, with the line on which each element begins. */
final class XmlHandler extends DefaultHandler2 {

    private static final int MAX_DEPTH = 200;

    private final NamespaceSupport namespaces = new NamespaceSupport();
    private Locator locator;
    private XmlElement root;
    private XmlElement current;
    private int depth;
    /** The parser only knows where it has got to, which is the end of an element's start tag. */
    private int nextLine = 1;
    private boolean isContextOpen;

    XmlElement root() {
        return root;
    }

    int line() {
        return locator == null ? 0 : Math.max(0, locator.getLineNumber());
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws XmlFault {
        throw new XmlFault(line(), Messages.File_doctype);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!isContextOpen) {
            namespaces.pushContext();
            isContextOpen = true;
        }
        namespaces.declarePrefix(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws XmlFault {
        if (!isContextOpen) {
            namespaces.pushContext();
        }
        isContextOpen = false;
        int line = current == null ? line() : nextLine;
        if (++depth > MAX_DEPTH) {
            throw new XmlFault(line, Messages.bind(Messages.File_tooDeep, MAX_DEPTH));
        }
        Map<XmlElement.Name, String> values = new LinkedHashMap<>();
        XmlElement.Name type = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                type = "type".equals(attributes.getLocalName(i)) ? type(attributes.getValue(i)) : type;
            } else {
                values.put(new XmlElement.Name(namespace, attributes.getLocalName(i)), attributes.getValue(i));
            }
        }
        current = new XmlElement(current, new XmlElement.Name(uri, local), type, line, values);
        root = root == null ? current : root;
        nextLine = line();
    }

    private XmlElement.Name type(String value) {
        int colon = value.indexOf(':');
        String namespace = namespaces.getURI(colon < 0 ? "" : value.substring(0, colon));
        return new XmlElement.Name(namespace == null ? "" : namespace, value.substring(colon + 1));
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        namespaces.popContext();
        depth--;
        current = current.parent();
        nextLine = line();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        current.append(characters, start, length);
        nextLine = line();
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        nextLine = line();
    }

    @Override
    public void processingInstruction(String target, String data) {
        nextLine = line();
    }

    @Override
    public void error(SAXParseException e) {
        // Only validating parsers report these.
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }
}
