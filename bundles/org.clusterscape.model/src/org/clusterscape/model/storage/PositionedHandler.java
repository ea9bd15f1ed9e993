package org.clusterscape.model.storage;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Takes the parser's events so that the place of each fault is known, bounds the depth, and keeps or refuses what EMF
 * passes over in silence: comments, and text between the elements.
 */
abstract class PositionedHandler extends SAXXMIHandler {

    private final Markup.Collector markup;
    private final int maxDepth;

    /** Where the element starts that is being read; the parser itself only knows where it has got to. */
    private int line = 1;
    private int column = 1;
    private int nextLine = 1;
    private int nextColumn = 1;

    PositionedHandler(ClusterscapeResource model, XMLHelper helper, Map<?, ?> options, int maxDepth) {
        super(model, helper, options);
        this.markup = new Markup.Collector(model.markup());
        this.maxDepth = maxDepth;
    }

    boolean isInsideElement() {
        return !elements.isEmpty();
    }

    @Override
    protected int getLineNumber() {
        return line;
    }

    @Override
    protected int getColumnNumber() {
        return column;
    }

    ReadFault fault(String message) {
        return fault(message, null);
    }

    ReadFault fault(String message, Throwable cause) {
        return new ReadFault(line, column, message, cause);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        line = isRoot ? locator.getLineNumber() : nextLine; // What stands before the outermost element is not reported.
        column = isRoot ? 1 : nextColumn;
        if (elements.size() >= maxDepth) {
            throw fault(Messages.bind(Messages.tooDeep, maxDepth));
        }
        super.startElement(uri, localName, name, attributes);
        rememberPosition();
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        EObject object = types.peek() == OBJECT_TYPE ? objects.peekEObject() : null;
        if (object != null && !object.eIsProxy()) {
            markup.endOf(object);
        }
        super.endElement(uri, localName, name);
        rememberPosition();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text == null) {
            for (int i = start; i < start + length; i++) {
                if (characters[i] > ' ') {
                    throw strayText(new String(characters, start, length), i - start);
                }
            }
        } else {
            super.characters(characters, start, length);
        }
        rememberPosition();
        nextColumn = Math.max(1, nextColumn - 1); // The parser has read the < that ended the text.
    }

    private ReadFault strayText(String text, int start) {
        TextPosition position = new TextPosition(nextLine, nextColumn).after(text.substring(0, start));
        return new ReadFault(position.line(), position.column(), Messages.bind(Messages.strayText, text.strip()), null);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        markup.add("<!--" + new String(characters, start, length) + "-->");
        rememberPosition();
    }

    @Override
    public void processingInstruction(String target, String data) {
        markup.add("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>");
        rememberPosition();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        throw new ReadFault(locator.getLineNumber(), 1, Messages.doctype, null);
    }

    @Override
    public void endDocument() {
        markup.endOfFile();
        super.endDocument();
    }

    private void rememberPosition() {
        nextLine = locator.getLineNumber();
        nextColumn = locator.getColumnNumber();
    }

    @Override
    protected void processObject(EObject object) {
        super.processObject(object);
        if (object != null && !object.eIsProxy()) {
            markup.startOf(object);
        }
    }

    @Override
    public void error(XMIException e) {
        throw new ReadFault(e.getLine() > 0 ? e.getLine() : line, e.getLine() > 0 ? e.getColumn() : column,
                ContentFault.describe(e), e);
    }

    @Override
    public void warning(XMIException e) {
        // The parser warns of nothing that changes what is read.
    }

    @Override
    public void error(SAXParseException e) {
        // Only validating parsers report these.
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
