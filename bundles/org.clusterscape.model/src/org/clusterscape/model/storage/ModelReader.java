package org.clusterscape.model.storage;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLResource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a model from a stream: safely, whole or not at all, and with a clear message where that cannot be. */
final class ModelReader {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    /**
     * Bounds of the JDK that are lifted, since they differ between its versions, and size and depth are bounded here. It
     * counts each line break in an attribute as an entity, and would refuse models with 100,000 of them.
     */
    private static final List<String> JDK_BOUNDS = List.of("jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit",
            "jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");
    private static final String UNBOUNDED = "0";
    private static final int BUFFER = 1 << 16;
    private static final int PEEKED = 1 << 12;

    private final ClusterscapeResource model;
    private final Limits limits;
    private final boolean keepDangling;

    ModelReader(ClusterscapeResource model, Limits limits, boolean keepDangling) {
        this.model = model;
        this.limits = limits;
        this.keepDangling = keepDangling;
    }

    /**
     * @param source the file that the stream comes from, in which the exact place of a fault can be looked up, or null
     * @return what the stream contained
     */
    Fingerprint read(InputStream stream, Path source) throws IOException {
        MeasuredInput measured = new MeasuredInput(stream, limits.bytes());
        ModelHandler handler = new ModelHandler(model, new ModelHelper(model), tuned(), limits, keepDangling);
        EndDetector input = new EndDetector(new BufferedInputStream(measured, BUFFER));
        try {
            requireXml(input);
            parser(handler).parse(new InputSource(input), handler);
            return measured.fingerprint();
        } catch (ReadFault e) {
            throw input(e.line(), e.column(), duplicateOr(e, source), e.getCause());
        } catch (SAXParseException e) {
            throw e.getException() instanceof CharConversionException conversion && !input.isAtEnd()
                    ? badEncoding(conversion, source, handler) : malformed(e, input.isAtEnd(), handler);
        } catch (MeasuredInput.TooLarge e) {
            throw input(0, 0, Messages.bind(Messages.tooLarge, limits.mebibytes(), Limits.SIZE_PROPERTY), e);
        } catch (UnsupportedEncodingException e) {
            throw input(1, 1, Messages.bind(Messages.unknownEncoding, e.getMessage()), e);
        } catch (CharConversionException e) {
            throw badEncoding(e, source, handler);
        } catch (SAXException | ParserConfigurationException | RuntimeException e) {
            // Such as an extension whose own code fails.
            throw input(handler.getLineNumber(), handler.getColumnNumber(), Messages.bind(Messages.otherFault, e), e);
        } catch (OutOfMemoryError e) {
            throw input(0, 0, Messages.bind(Messages.outOfMemory, Runtime.getRuntime().maxMemory() >> 20), e);
        }
    }

    /** Options of EMF; those that a caller could give change what is read, and would make reading back mean nothing. */
    private static Map<?, ?> tuned() {
        return Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
                XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE,
                XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
    }

    @SuppressWarnings("deprecation")
    private static SAXParser parser(ModelHandler handler) throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        for (String bound : JDK_BOUNDS) {
            parser.setProperty(bound, UNBOUNDED);
        }
        parser.getParser().setLocale(Locale.ROOT); // English, as all messages; this has no newer form.
        parser.setProperty(LEXICAL_HANDLER, handler);
        return parser;
    }

    private void requireXml(EndDetector input) throws IOException {
        byte[] start = input.peek(PEEKED);
        switch (FirstBytes.judge(start, start.length < PEEKED)) {
            case EMPTY -> throw input(0, 0, Messages.bind(Messages.empty, backupHint()), null);
            case OTHER -> throw input(1, 1, Messages.notXml, null);
            case XML -> {
                // Then the parser judges it.
            }
        }
    }

    private InputException malformed(SAXParseException e, boolean atEnd, ModelHandler handler) {
        String message = atEnd && handler.isInsideElement() ? Messages.bind(Messages.cutOff, backupHint())
                : Messages.bind(Messages.malformed, e.getMessage(), backupHint());
        return input(Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()), message, e);
    }

    private InputException badEncoding(CharConversionException e, Path source, ModelHandler handler)
            throws IOException {
        TextPosition position = source == null ? null : TextPosition.ofMalformedUtf8(source);
        if (position == null) {
            position = new TextPosition(handler.getLineNumber(), handler.getColumnNumber());
        }
        return input(position.line(), position.column(), Messages.badEncoding, e);
    }

    private String duplicateOr(ReadFault fault, Path source) throws IOException {
        if (fault.duplicateId() == null) {
            return fault.getMessage();
        }
        TextPosition first = source == null ? null : TextPosition.ofId(source, fault.duplicateId());
        return first == null ? Messages.bind(Messages.duplicateIdSomewhere, fault.duplicateId())
                : Messages.bind(Messages.duplicateId, fault.duplicateId(), first.line());
    }

    private String backupHint() {
        Path newest = model.file() == null ? null : Backups.newest(model.file());
        return newest == null ? Messages.restoreOwn : Messages.bind(Messages.restoreBackup, newest.getFileName());
    }

    private InputException input(int line, int column, String message, Throwable cause) {
        return new InputException(model.name(), line, column, message, cause);
    }
}
