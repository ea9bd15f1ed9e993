package org.clusterscape.report.internal.text;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses pictures that would break the page or run code in it. Pictures come from plug-ins. */
public final class SafeSvg {

    private static final Set<String> FORBIDDEN = Set.of("script", "style", "foreignobject", "iframe", "object", "embed",
            "handler", "set", "animate", "animatetransform", "animatemotion");
    private static final XMLInputFactory FACTORY = factory();

    private SafeSvg() {
    }

    /**
     * @return the picture
     * @throws IllegalArgumentException when it is not one well-formed <code>svg</code> element or holds what could run
     *                                  or fetch something
     */
    public static String check(String markup) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(markup));
            boolean root = true;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        element(xml, root);
                        root = false;
                    }
                    case XMLStreamReader.DTD, XMLStreamReader.PROCESSING_INSTRUCTION ->
                        throw refused(xml.getLocalName());
                    default -> {
                        // text and the ends of elements are harmless
                    }
                }
            }
            return markup;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(Messages.bind(Messages.pictureBroken, e.getMessage()), e);
        }
    }

    private static void element(XMLStreamReader xml, boolean root) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (root ? !name.equals("svg") : FORBIDDEN.contains(name)) {
            throw refused(name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            boolean handler = attribute.startsWith("on") || attribute.equals("style");
            boolean address = attribute.equals("href") || attribute.equals("src");
            if (handler || address && !harmless(name, value) || value.toLowerCase(Locale.ROOT).contains("javascript:")) {
                throw refused(name + " " + attribute);
            }
        }
    }

    private static boolean harmless(String element, String address) {
        return address.startsWith("#") || (element.equals("image") ? address.startsWith("data:image/")
                : element.equals("a") && address.matches("(?i)(https?|mailto):.*"));
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(Messages.bind(Messages.pictureRefused, what));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
