package org.clusterscape.indicator.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;

import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;

/** Reads the dates of models, which may lack a time zone, a month or a day, and writes them. */
public final class Dates {

    private Dates() {
    }

    /** The instant of a date-time; one without a time zone is in UTC, none at all lies before all others. */
    public static Instant instantOrMin(XMLGregorianCalendar date) {
        if (date == null) {
            return Instant.MIN;
        }
        TimeZone zone = date.getTimezone() == DatatypeConstants.FIELD_UNDEFINED ? TimeZone.getTimeZone(ZoneOffset.UTC)
                : null;
        return date.toGregorianCalendar(zone, null, null).toInstant();
    }

    /** A date-time in UTC, to the second. */
    public static XMLGregorianCalendar dateTime(Instant instant) {
        return XMLTypeFactory.eINSTANCE.createDateTime(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Whether a day lies in a period; both ends belong to it, and an end that is not set is open. */
    public static boolean within(LocalDate day, XMLGregorianCalendar first, XMLGregorianCalendar last) {
        return (first == null || !day.isBefore(firstDay(first))) && (last == null || !day.isAfter(lastDay(last)));
    }

    private static LocalDate firstDay(XMLGregorianCalendar date) {
        return LocalDate.of(date.getYear(), defined(date.getMonth(), 1), defined(date.getDay(), 1));
    }

    private static LocalDate lastDay(XMLGregorianCalendar date) {
        int month = defined(date.getMonth(), 12);
        return LocalDate.of(date.getYear(), month,
                defined(date.getDay(), YearMonth.of(date.getYear(), month).lengthOfMonth()));
    }

    private static int defined(int field, int otherwise) {
        return field == DatatypeConstants.FIELD_UNDEFINED ? otherwise : field;
    }
}
