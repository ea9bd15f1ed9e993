package org.clusterscape.model.storage;

import java.util.Map;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Builds a model from the parser's events as EMF does, except that it stops at the first thing that it would have to
 * leave out, that it looks nothing up outside the file, and that it keeps comments.
 */
final class ModelHandler extends PositionedHandler {

    private static final String IDREF = XMIResource.XMI_NS + ":idref";
    private static final String HREF = XMLResource.HREF;

    private final ClusterscapeResource model;
    private final References references;

    ModelHandler(ClusterscapeResource model, XMLHelper helper, Map<?, ?> options, Limits limits, boolean keepDangling) {
        super(model, helper, options, limits.depth());
        this.model = model;
        this.references = new References(model, keepDangling);
    }

    @Override
    public void endDocument() {
        if (extent.isEmpty()) {
            throw fault(Messages.noModelInside);
        }
        super.endDocument();
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
        if (!packageRegistry.containsKey(namespace)) {
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
        String id = attribs == null ? null : attribs.getValue(ID_ATTRIB); // Null for a reference in an attribute.
        if (id != null && !Ids.isUsable(id)) {
            throw fault(Messages.bind(Messages.badId, id));
        }
        try {
            super.handleObjectAttribs(object);
        } catch (DuplicateIdException e) {
            throw ReadFault.duplicate(getLineNumber(), getColumnNumber(), e.id());
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
            id = idInThisFile(href);
        }
        if (reference.isContainment()) {
            if (id != null || href != null && !reference.isResolveProxies()) {
                throw fault(Messages.bind(Messages.childElsewhere, reference.getName()));
            }
            super.createObject(holder, feature);
        } else if (id != null) {
            references.add(holder, reference, id, getLineNumber(), getColumnNumber());
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
    protected EObject createObject(EFactory factory, EClassifier type, boolean documentRoot) {
        if (type instanceof EDataType) {
            throw fault(Messages.bind(Messages.abstractType, type.getName()));
        }
        return super.createObject(factory, type, documentRoot);
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
            references.add(holder, reference, ids, getLineNumber(), getColumnNumber());
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

    /** Other files are opened when a reference to them is followed, so they must be files of this computer. */
    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        try {
            if (!isLocal(URI.createURI(uri))) {
                throw fault(Messages.bind(Messages.referenceToServer, uri));
            }
            super.handleProxy(proxy, uri);
        } catch (IllegalArgumentException e) {
            throw fault(Messages.bind(Messages.badAddress, uri), e);
        }
    }

    private boolean isLocal(URI uri) {
        return uri.scheme() == null && !uri.hasAuthority() || uri.isPlatform() || uri.isFile() && isOfThisComputer(uri)
                || packageRegistry.containsKey(uri.trimFragment().toString());
    }

    private static boolean isOfThisComputer(URI uri) {
        return uri.authority() == null || uri.authority().isEmpty();
    }

    /** The id in an address that points into the very file that is read, or null. */
    private String idInThisFile(String href) {
        int hash = href.indexOf('#');
        if (hash <= 0) {
            return hash == 0 ? href.substring(1) : null;
        }
        try {
            URI target = URI.createURI(href.substring(0, hash));
            return resolve && target.resolve(resourceURI).equals(resourceURI) ? href.substring(hash + 1) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
