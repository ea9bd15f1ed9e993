package org.clusterscape.model.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A place in a text file, looked up afterwards in a file that turned out to be faulty.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record TextPosition(int line, int column) {

    private static final int BUFFER = 1 << 16;

    /** The first byte that is no UTF-8, or null when all is. */
    static TextPosition ofMalformedUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        TextPosition position = new TextPosition(1, 1);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters, end);
                position = position.after(characters.flip());
                if (result.isError()) {
                    return position;
                }
                characters.clear();
                bytes.compact();
            }
        }
        return null;
    }

    /** The place behind a text that starts here. */
    TextPosition after(CharSequence text) {
        int newLine = line;
        int newColumn = column;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                newLine++;
                newColumn = 1;
            } else {
                newColumn++;
            }
        }
        return new TextPosition(newLine, newColumn);
    }

    /** The end of the first start tag with an id, or null when there is none. */
    static TextPosition ofId(Path file, String id) throws IOException {
        IdFinder finder = new IdFinder(id);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(new InputSource(in), finder);
        } catch (SAXException | ParserConfigurationException e) {
            return finder.position; // Found, or the file has changed meanwhile.
        }
        return finder.position;
    }

    private static final class IdFinder extends DefaultHandler {

        private final String id;
        private Locator locator;
        private TextPosition position;

        IdFinder(String id) {
            this.id = id;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException(ClusterscapePackage.eNAME);
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (id.equals(attributes.getValue(XMIResource.XMI_NS + ":" + XMIResource.XMI_ID))) {
                position = new TextPosition(locator.getLineNumber(), locator.getColumnNumber());
                throw new SAXException(id);
            }
        }
    }
}
