package org.clusterscape.model.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.DanglingHREFException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes a model as EMF does, one element a line, except that no character of a text can make it fail, that comments and
 * references without a target are kept, and that the result is in memory.
 */
final class ModelSave extends XMISaveImpl {

    private static final String LINE_END = "\n";
    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, ClusterscapeResource.ENCODING,
            XMLResource.OPTION_XML_VERSION, XML_VERSION,
            Resource.OPTION_LINE_DELIMITER, LINE_END,
            XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE,
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

    private final ClusterscapeResource model;
    private final Markup markup;
    private final List<Replacement> replacements = new ArrayList<>();
    private XmlBuffer buffer;

    /** What is being written, for messages. */
    private EObject element;
    private EStructuralFeature feature;

    ModelSave(ClusterscapeResource model) {
        super(new ModelHelper(model));
        this.model = model;
        this.markup = model.markup();
    }

    /** @throws IOException when the model holds something that cannot be written, such as a reference to a deleted element */
    XmlContent write() throws IOException {
        xmlResource = model;
        init(model, OPTIONS);
        try {
            traverse(model.getContents());
            XmlContent content = buffer.content();
            endSave(model.getContents());
            return content;
        } catch (Resource.IOWrappedException e) {
            throw new IOException(e.getCause() instanceof DanglingHREFException ? dangling() : e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IOException(Messages.bind(Messages.cannotWrite, place(), e.getMessage()), e);
        }
    }

    List<Replacement> replacements() {
        return replacements;
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        buffer = new XmlBuffer();
        buffer.setLineSeparator(LINE_END);
        doc = buffer;
        escape = new TextEscape();
        escapeURI = escape;
        declareXSI = model.schemaLocation() != null;
        declareSchemaLocation = false;
    }

    @Override
    protected Object writeTopObject(EObject top) {
        markup.before(top).forEach(text -> buffer.addMarkup(text, true));
        Object mark = super.writeTopObject(top);
        markup.afterRoot().forEach(text -> buffer.addMarkup(text, true));
        return mark;
    }

    @Override
    public void addNamespaceDeclarations() {
        super.addNamespaceDeclarations();
        if (model.schemaLocation() != null) {
            doc.addAttribute(XSI_SCHEMA_LOCATION, escape.convert(model.schemaLocation()));
        }
    }

    @Override
    protected void saveElement(EObject child, EStructuralFeature containment) {
        for (String text : markup.before(child)) {
            buffer.addMarkup(text, false);
        }
        super.saveElement(child, containment);
    }

    @Override
    protected boolean saveFeatures(EObject object) {
        EObject outer = element;
        element = object;
        feature = null;
        boolean hasContent = super.saveFeatures(object);
        element = outer;
        return hasContent;
    }

    @Override
    protected void endSaveFeatures(EObject object, int elementType, String content) {
        List<String> texts = markup.atEnd(object);
        for (String text : texts) {
            buffer.addMarkup(text, false);
        }
        super.endSaveFeatures(object, texts.isEmpty() ? elementType : 0, content);
    }

    @Override
    protected String getDatatypeValue(Object value, EStructuralFeature attribute, boolean isAttribute) {
        feature = attribute;
        return super.getDatatypeValue(value, attribute, isAttribute);
    }

    @Override
    protected void saveDataTypeMany(EObject object, EStructuralFeature attribute) {
        element = object;
        feature = attribute;
        super.saveDataTypeMany(object, attribute);
    }

    @Override
    protected void saveIDRefSingle(EObject object, EStructuralFeature reference) {
        feature = reference;
        super.saveIDRefSingle(object, reference);
    }

    @Override
    protected void saveIDRefMany(EObject object, EStructuralFeature reference) {
        feature = reference;
        super.saveIDRefMany(object, reference);
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature reference) {
        InternalEObject value = (InternalEObject) helper.getValue(object, reference);
        return isDangling(value) ? SAME_DOC : super.sameDocSingle(object, reference);
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature reference) {
        InternalEList<?> values = (InternalEList<?>) helper.getValue(object, reference);
        boolean anyDangling = false;
        for (Iterator<?> i = values.basicIterator(); i.hasNext();) {
            InternalEObject value = (InternalEObject) i.next();
            if (isDangling(value)) {
                anyDangling = true;
            } else if (value.eIsProxy() || value.eResource() != model) {
                return super.sameDocMany(object, reference);
            }
        }
        return anyDangling ? SAME_DOC : super.sameDocMany(object, reference);
    }

    private boolean isDangling(InternalEObject value) {
        return value != null && value.eIsProxy() && model.danglingId(value) != null;
    }

    /** Says which reference leads to an element that is in no file. */
    private String dangling() {
        DanglingSearch.Found found = DanglingSearch.in(model);
        return found == null ? Messages.danglingSomewhere : Messages.bind(Messages.danglingReference,
                new Object[] {Labels.path(found.holder()), Labels.words(found.reference()), Labels.label(found.target())});
    }

    private String place() {
        return element == null ? model.name() : feature == null ? Labels.path(element)
                : Labels.path(element) + ", " + Labels.words(feature);
    }

    /** Escapes what XML reserves, as EMF does, and replaces what XML cannot hold, where EMF fails. */
    private final class TextEscape extends Escape {

        @Override
        public String convert(String text) {
            return convert(text, true);
        }

        @Override
        public String convertText(String text) {
            return convert(text, false);
        }

        @Override
        public String convertLines(String text) {
            return clean(text);
        }

        private String convert(String text, boolean isAttribute) {
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c < ' ' || c == '&' || c == '<' || c == '"' || c == '>' || c >= Character.MIN_SURROGATE) {
                    return convertFrom(clean(text), i, isAttribute);
                }
            }
            return text;
        }

        private String convertFrom(String text, int start, boolean isAttribute) {
            StringBuilder converted = new StringBuilder(text.length() + 16).append(text, 0, start);
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '&' -> converted.append("&amp;");
                    case '<' -> converted.append("&lt;");
                    case '"' -> converted.append(isAttribute ? "&quot;" : "\"");
                    case '\r' -> converted.append("&#xD;");
                    case '\n' -> converted.append(isAttribute ? "&#xA;" : "\n");
                    case '\t' -> converted.append(isAttribute ? "&#x9;" : "\t");
                    case '>' -> converted.append(!isAttribute && text.startsWith("]]", i - 2) ? "&gt;" : ">");
                    default -> converted.append(c);
                }
            }
            return converted.toString();
        }

        private String clean(String text) {
            String clean = XmlText.clean(text);
            if (clean != text) {
                replacements.add(new Replacement(element, feature));
            }
            return clean;
        }
    }
}
