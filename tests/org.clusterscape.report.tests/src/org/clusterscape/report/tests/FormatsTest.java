package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, money, dates and addresses as every format writes them. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", value = { "36; ''; 36", "6.3333; ''; 6.33", "0.125; ''; 0.125",
            "0.00004; ''; 0", "1234567.891; t; 1,234,567.89 t", "45; %; 45%", "-3; points; -3 points", "0; ''; 0",
            "1e20; ''; 1E20", "null; persons; –", "NaN; ''; –", "Infinity; ''; –" })
    void numbers(Double value, String unit, String expected) {
        assertEquals(expected, Formats.text(Quantity.of(value, unit)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", value = { "125000; EUR; EUR 125,000", "1250000.5; EUR; EUR 1,250,000.50",
            "0.999; CHF; CHF 1", "12; null; 12", "null; EUR; –" })
    void money(BigDecimal amount, String currency, String expected) {
        assertEquals(expected, Formats.text(Quantity.money(amount, currency)));
    }

    @Test
    void datesAndYears() {
        assertEquals("3 Mar 2026", Formats.text(LocalDate.of(2026, 3, 3)));
        assertEquals("30 Sep 2025", Formats.text(LocalDate.of(2025, 9, 30)));
        assertEquals("–", Formats.text((LocalDate) null));
        assertEquals("31 Mar 2026, 10:00", Formats.text(Reports.DATE));
        assertEquals("2026", Formats.text(Quantity.plain(2026)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org", "HTTP://müller.example/straße?x=(1)&y=2#z", "mailto:office@example.org" })
    void webAndMailAddressesBecomeLinks(String address) {
        assertEquals(new Inline.Link("text", address), Inline.toAddress("text", address));
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "example.org",
            "https://", "https://a b", "https://a\"b", "https://a>b", "java\nscript:x", " https://example.org", "", "vbscript:x",
            "mailto:", "https://a|b", "https://a`b" })
    void nothingElseBecomesALink(String address) {
        assertEquals(new Inline.Text("text"), Inline.toAddress("text", address));
        assertThrows(IllegalArgumentException.class, () -> new Inline.Link("text", address));
    }
}
