package org.clusterscape.model.storage;

import java.util.Map;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Builds a model from the parser's events as EMF does, except that it stops at the first thing that it would have to
 * leave out, that it looks nothing up outside the file, and that it keeps comments.
 */
final class ModelHandler extends SAXXMIHandler {

    private static final String IDREF = XMIResource.XMI_NS + ":idref";
    private static final String HREF = XMLResource.HREF;

    private final ClusterscapeResource model;
    private final References references;
    private final Markup.Collector markup;
    private final int maxDepth;

    /** Where the element starts that is being read; the parser itself only knows where it has got to. */
    private int line = 1;
    private int column = 1;
    private int nextLine = 1;
    private int nextColumn = 1;

    ModelHandler(ClusterscapeResource model, XMLHelper helper, Map<?, ?> options, Limits limits, boolean keepDangling) {
        super(model, helper, options);
        this.model = model;
        this.references = new References(model, keepDangling);
        this.markup = new Markup.Collector(model.markup());
        this.maxDepth = limits.depth();
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
        if (types.peek() == OBJECT_TYPE && objects.peekEObject() != null) {
            markup.endOf(objects.peekEObject());
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
        nextColumn--; // The parser has read the < that ended the text.
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
        if (extent.isEmpty()) {
            throw fault(Messages.noModelInside);
        }
        super.endDocument();
    }

    private void rememberPosition() {
        nextLine = locator.getLineNumber();
        nextColumn = locator.getColumnNumber();
    }

    @Override
    protected void processElement(String name, String prefix, String localName) {
        if (!isRoot && localName.equals(XMIResource.XMI_TAG_NAME)) {
            // EMF would take the element for the outermost one, and read on inside it.
            throw fault(Messages.bind(Messages.unknownElement, name));
        }
        super.processElement(name, prefix, localName);
    }

    @Override
    protected void createTopObject(String prefix, String name) {
        String namespace = helper.getURI(prefix);
        if (!extent.isEmpty()) {
            throw fault(Messages.severalRoots);
        }
        if (namespace == null || packageRegistry.getEPackage(namespace) == null) {
            throw fault(RootFault.describe(namespace, name));
        }
        super.createTopObject(prefix, name);
    }

    @Override
    protected void processTopObject(EObject object) {
        if (!(object instanceof Ecosystem)) {
            throw fault(RootFault.describe(object.eClass().getEPackage().getNsURI(), object.eClass().getName()));
        }
        super.processTopObject(object);
    }

    @Override
    protected void processObject(EObject object) {
        super.processObject(object);
        if (object != null && !object.eIsProxy()) {
            markup.startOf(object);
        }
    }

    /** Only metamodels that are known here: EMF would look for others at their namespace, which can be anywhere. */
    @Override
    protected EPackage getPackageForURI(String namespace) {
        if (XMLResource.XML_SCHEMA_URI.equals(namespace)) {
            return xmlSchemaTypePackage;
        }
        EPackage metamodel;
        try {
            metamodel = namespace == null ? null : packageRegistry.getEPackage(namespace);
        } catch (RuntimeException e) {
            throw fault(Messages.bind(Messages.brokenMetamodel, namespace, e.getMessage()), e);
        }
        if (metamodel == null || metamodel.eIsProxy()) {
            throw fault(namespace == null ? Messages.typeWithoutNamespace
                    : Messages.bind(Messages.unknownMetamodel, namespace));
        }
        return metamodel;
    }

    /** Kept word by word, and never followed. */
    @Override
    protected void handleXSISchemaLocation(String locations) {
        model.setSchemaLocation(locations);
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        throw fault(Messages.bind(Messages.unknownFeature, "noNamespaceSchemaLocation", ClusterscapePackage.eNAME));
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        String id = attribs.getValue(ID_ATTRIB);
        if (id != null && !Ids.isUsable(id)) {
            throw fault(Messages.bind(Messages.badId, id));
        }
        try {
            super.handleObjectAttribs(object);
        } catch (ClusterscapeResource.DuplicateIdException e) {
            throw ReadFault.duplicate(line, column, e.id());
        }
    }

    @Override
    protected void setAttribValue(EObject object, String name, String value) {
        if (name.indexOf(':') >= 0) {
            throw fault(Messages.bind(Messages.unknownAttribute, name));
        }
        super.setAttribValue(object, name, value);
    }

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
        reportUnknownFeature(prefix, name, isElement, object, value);
    }

    @Override
    protected void createObject(EObject holder, EStructuralFeature feature) {
        EReference reference = (EReference) feature;
        String href = attribs.getValue(HREF);
        String id = attribs.getValue(IDREF);
        if (id == null && href != null) {
            id = model.idInThisFile(href);
        }
        if (reference.isContainment()) {
            if (id != null || href != null && !reference.isResolveProxies()) {
                throw fault(Messages.bind(Messages.childElsewhere, reference.getName()));
            }
            super.createObject(holder, feature);
        } else if (id != null) {
            references.add(holder, reference, id, line, column);
            objects.push(null);
            mixedTargets.push(null);
            types.push(OBJECT_TYPE);
        } else if (href == null && !isNull()) {
            throw fault(Messages.bind(Messages.emptyReference, reference.getName()));
        } else {
            requireResolving(reference, href);
            super.createObject(holder, feature);
        }
    }

    @Override
    protected EObject createObjectFromFeatureType(EObject holder, EStructuralFeature feature) {
        if (feature.getEType() == EcorePackage.Literals.EOBJECT) {
            throw fault(Messages.bind(Messages.noType, feature.getName()));
        }
        return super.createObjectFromFeatureType(holder, feature);
    }

    @Override
    protected void setValueFromId(EObject holder, EReference reference, String ids) {
        if (ids.indexOf('#') >= 0 || ids.indexOf(':') >= 0) {
            requireResolving(reference, ids);
            super.setValueFromId(holder, reference, ids);
        } else if (ids.isBlank()) {
            super.setValueFromId(holder, reference, ids);
        } else {
            references.add(holder, reference, ids, line, column);
        }
    }

    /** A reference that does not resolve proxies can never reach an element of another file. */
    private void requireResolving(EReference reference, String target) {
        if (!reference.isResolveProxies() && target != null) {
            throw fault(Messages.bind(Messages.referenceElsewhere, reference.getName(), target));
        }
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (position == -1 && !feature.isMany() && object.eIsSet(feature)
                && !(feature instanceof EReference reference && reference.getEOpposite() != null && !reference.isContainment())) {
            throw fault(Messages.bind(Messages.givenTwice, feature.getName()));
        }
        super.setFeatureValue(object, feature, value, position);
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (isEndDocument) {
            references.resolve();
        }
        super.handleForwardReferences(isEndDocument);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        try {
            super.handleProxy(proxy, uri);
        } catch (IllegalArgumentException e) {
            throw fault(Messages.bind(Messages.badAddress, uri), e);
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
