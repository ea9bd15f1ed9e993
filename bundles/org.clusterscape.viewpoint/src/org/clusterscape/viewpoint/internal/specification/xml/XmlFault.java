package org.clusterscape.viewpoint.internal.specification.xml;

import org.xml.sax.SAXException;

/** An XML file cannot be read; says why, and on which line. */
public final class XmlFault extends SAXException {

    private static final long serialVersionUID = 1L;

    private final int line;

    public XmlFault(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line, from 1, or 0 where there is none. */
    public int line() {
        return line;
    }
}
