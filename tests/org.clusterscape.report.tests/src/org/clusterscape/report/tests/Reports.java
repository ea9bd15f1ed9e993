package org.clusterscape.report.tests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.report.ReportEngine;
import org.clusterscape.report.ReportRequest;
import org.clusterscape.report.ReportResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes reports for tests, always of the same day, and reads them. */
final class Reports {

    static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-31T10:00:00+02:00");

    private Reports() {
    }

    static ReportRequest request(String format, Path folder) {
        return ReportRequest.of(format, folder.resolve("report." + format)).withDate(DATE)
                .withProduct("Clusterscape 0.1.0").withSectionLimit(Duration.ofMinutes(5));
    }

    static ReportResult write(Ecosystem model, ReportRequest request) throws IOException {
        return ReportEngine.ofRegisteredExtensions().write(model, request, null);
    }

    /** The text of a report in a format. */
    static String text(Ecosystem model, String format, Path folder) throws IOException {
        return text(model, format, folder, UnaryOperator.identity());
    }

    static String text(Ecosystem model, String format, Path folder, UnaryOperator<ReportRequest> changes)
            throws IOException {
        return Files.readString(write(model, changes.apply(request(format, folder))).file(), StandardCharsets.UTF_8);
    }

    /** The report is XML too, so that a strict parser can read it. */
    static Document parse(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> elements(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    static List<String> texts(List<Element> elements) {
        return elements.stream().map(Reports::text).toList();
    }

    /** The text of an element with single blanks. */
    static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
