package org.clusterscape.viewpoint.internal.specification.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.clusterscape.viewpoint.internal.specification.Messages;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML files that strangers may have written: no document types, no other files, bounded in size and depth. */
public final class XmlReader {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    /** Bounds of the JDK that differ between its versions; it counts line breaks in attributes as entities. */
    private static final List<String> JDK_BOUNDS = List.of("jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit",
            "jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");
    private static final long MAX_BYTES = 64L << 20;

    private XmlReader() {
    }

    /**
     * The outermost element.
     *
     * @throws XmlFault    when the content is not usable XML
     * @throws IOException when the stream fails
     */
    public static XmlElement read(InputStream stream) throws IOException, XmlFault {
        XmlHandler handler = new XmlHandler();
        try {
            parser(handler).parse(new InputSource(new Bounded(stream)), handler);
            return handler.root();
        } catch (XmlFault e) {
            throw e;
        } catch (SAXParseException e) {
            throw new XmlFault(Math.max(0, e.getLineNumber()), Messages.bind(Messages.File_malformed, e.getMessage()));
        } catch (TooLarge e) {
            throw new XmlFault(0, Messages.bind(Messages.File_tooLarge, MAX_BYTES >> 20));
        } catch (java.io.CharConversionException | java.io.UnsupportedEncodingException e) {
            throw new XmlFault(handler.line(), Messages.bind(Messages.File_badEncoding, e.getMessage()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new XmlFault(handler.line(), Messages.bind(Messages.File_malformed, e.getMessage()));
        }
    }

    @SuppressWarnings("deprecation")
    private static SAXParser parser(XmlHandler handler) throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        for (String bound : JDK_BOUNDS) {
            parser.setProperty(bound, "0");
        }
        parser.getParser().setLocale(Locale.ROOT); // English, as all messages; this has no newer form.
        parser.setProperty(LEXICAL_HANDLER, handler);
        return parser;
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws TooLarge {
            read += bytes;
            if (read > MAX_BYTES) {
                throw new TooLarge();
            }
        }
    }
}
