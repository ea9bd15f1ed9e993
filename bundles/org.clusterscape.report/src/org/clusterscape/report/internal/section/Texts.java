package org.clusterscape.report.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.report.document.Inline;

/** Turns attributes of the model into pieces of a document. */
final class Texts {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final String NOT_AT_END = ".,;:!?'’)]}*";

    private Texts() {
    }

    static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    /** The text, in which web addresses are links; nothing for null or blank text. */
    static List<Inline> of(String text) {
        if (isEmpty(text)) {
            return List.of();
        }
        String rest = text.strip();
        List<Inline> content = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(rest);
        int end = 0;
        while (addresses.find()) {
            String address = addresses.group();
            while (!address.isEmpty() && NOT_AT_END.indexOf(address.charAt(address.length() - 1)) >= 0) {
                address = address.substring(0, address.length() - 1);
            }
            if (Inline.Link.isAddress(address)) {
                addText(content, rest.substring(end, addresses.start()));
                content.add(new Inline.Link(address, address));
                end = addresses.start() + address.length();
            }
        }
        addText(content, rest.substring(end));
        return content;
    }

    /** A word that leads in, then a colon and the text. */
    static List<Inline> ledIn(String lead, String text) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Strong(lead));
        List<Inline> rest = of(text);
        if (!rest.isEmpty()) {
            content.add(new Inline.Text(": "));
            content.addAll(rest);
        }
        return content;
    }

    /** What an element is called and what it says: its name before its text and documentation, as far as they are there. */
    static List<Inline> named(String name, String text, String documentation) {
        List<Inline> content = new ArrayList<>();
        if (!isEmpty(name)) {
            content.add(new Inline.Strong(name.strip()));
        }
        for (String more : new String[] { text, documentation }) {
            if (!isEmpty(more)) {
                if (!content.isEmpty()) {
                    content.add(new Inline.Text("\n"));
                }
                content.addAll(of(more));
            }
        }
        if (content.isEmpty()) {
            content.add(new Inline.Emphasis(Messages.unnamed));
        }
        return content;
    }

    /** A day, or null where it is not set or not a whole date. */
    static LocalDate date(XMLGregorianCalendar date) {
        if (date == null || date.getYear() == DatatypeConstants.FIELD_UNDEFINED
                || date.getMonth() == DatatypeConstants.FIELD_UNDEFINED
                || date.getDay() == DatatypeConstants.FIELD_UNDEFINED) {
            return null;
        }
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
    }

    private static void addText(List<Inline> content, String text) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text));
        }
    }
}
