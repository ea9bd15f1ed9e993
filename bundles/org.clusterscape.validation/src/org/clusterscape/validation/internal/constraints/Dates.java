package org.clusterscape.validation.internal.constraints;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

/** Reads the dates of a model; a date that is not complete is as good as none. */
final class Dates {

    private Dates() {
    }

    /** The calendar day, or null. */
    static LocalDate day(XMLGregorianCalendar date) {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
        } catch (DateTimeException e) { // also thrown for fields that are not set
            return null;
        }
    }

    /** The moment, or null; a date without a time is the start of the day, one without a time zone lies in the given one. */
    static Instant instant(XMLGregorianCalendar date, ZoneId zone) {
        LocalDate day = day(date);
        if (day == null) {
            return null;
        }
        boolean timed = date.getHour() != DatatypeConstants.FIELD_UNDEFINED;
        LocalTime time = timed ? LocalTime.of(date.getHour(), date.getMinute(), Math.max(0, date.getSecond()))
                : LocalTime.MIDNIGHT;
        if (timed && date.getFractionalSecond() != null) {
            time = time.plusNanos(date.getFractionalSecond().movePointRight(9).longValue());
        }
        ZoneId own = date.getTimezone() == DatatypeConstants.FIELD_UNDEFINED ? zone
                : ZoneOffset.ofTotalSeconds(date.getTimezone() * 60);
        return day.atTime(time).atZone(own).toInstant();
    }
}
