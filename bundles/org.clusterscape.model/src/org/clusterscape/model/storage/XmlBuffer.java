package org.clusterscape.model.storage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/** Takes EMF's output as UTF-8 at once, where EMF would keep every string until the end. */
final class XmlBuffer extends XMLString {

    private static final long serialVersionUID = 1L;
    private static final String LINE = "\n";

    /** EMF goes back to marks, to add the namespaces that turned out to be needed; each mark ends a part. */
    private final transient List<Utf8Bytes> parts = new ArrayList<>();
    private transient Utf8Bytes current;

    XmlBuffer() {
        super(Integer.MAX_VALUE);
        current = begin();
    }

    private Utf8Bytes begin() {
        Utf8Bytes part = new Utf8Bytes();
        parts.add(part);
        return part;
    }

    XmlContent content() {
        return new XmlContent(parts.stream().flatMap(part -> part.chunks().stream()).toList());
    }

    /** A comment or processing instruction, on a line of its own. */
    void addMarkup(String text, boolean atRootLevel) {
        if (lastElementIsStart) {
            closeStartElement();
        }
        if (!atRootLevel) {
            add(getElementIndent(1));
        }
        add(text);
        addLine();
    }

    @Override
    public void add(String text) {
        current.add(text);
    }

    @Override
    public void addText(String text) {
        if (lastElementIsStart) {
            closeStartElement();
        }
        current.add(text);
    }

    @Override
    public void addCDATA(String text) {
        addText("<![CDATA[" + text + "]]>");
    }

    @Override
    public void addComment(String text) {
        addText("<!--" + text + "-->");
    }

    @Override
    public void addProcessingInstruction(String target, String data) {
        addText("<?" + target + (data == null ? "" : " " + data) + "?>");
    }

    @Override
    public void addLine() {
        current.add(LINE);
    }

    @Override
    public Object mark() {
        Utf8Bytes marked = current;
        current = begin();
        return marked;
    }

    @Override
    public void resetToMark(Object mark) {
        current = (Utf8Bytes) (mark == null ? firstElementMark : mark);
    }
}
