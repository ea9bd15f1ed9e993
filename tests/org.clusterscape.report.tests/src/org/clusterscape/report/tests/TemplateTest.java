package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.report.ReportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page templates of users: what they can do, what they cannot, and what their errors say. */
class TemplateTest {

    @TempDir
    Path folder;
    private final Ecosystem model = new SampleModel().model;

    @Test
    void aTemplateOfOnesOwnFramesTheSections() throws IOException {
        model.setName("A & B");
        String page = write("<!DOCTYPE html>\n<title>${title}</title>\n<@contents depth=1/>\n<@body/>\n<p>${product}, ${date}</p>\n");
        assertTrue(page.startsWith("<!DOCTYPE html>\n<title>A &amp; B</title>\n<ol><li><a href=\"#section-overview\">"), page);
        assertTrue(page.endsWith("<p>Clusterscape 0.1.0, 31 Mar 2026</p>\n"));
        assertTrue(page.contains("<h2 id=\"section-overview\">"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<p>~${titel}~<@body/>; 2; titel",
            "<p>~~  <#if title><@body/></#if>; 3; boolean",
            "<#list failures as f>; 1; list",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}<@body/>; 1; not allowed",
            "${title?api.class}<@body/>; 1; api",
            "${title.class}<@body/>; 1; hash",
            "<p>~<#include \"/etc/passwd\"><@body/>; 2; passwd",
            "<@body/><@body/>; 0; exactly once",
            "<p>No sections</p>; 0; exactly once" })
    void anErrorNamesFileLineAndCause(String template, int line, String cause) throws IOException {
        Path file = folder.resolve("page.ftlh");
        Files.writeString(file, template.replace('~', '\n'));
        ReportRequest request = Reports.request("html", folder).withTemplate(file);
        Files.writeString(request.target(), "old");
        InputException error = assertThrows(InputException.class, () -> Reports.write(model, request));
        assertEquals(file.toString(), error.file());
        assertEquals(line, error.line(), error.toString());
        assertTrue(error.getMessage().contains(cause), error.getMessage());
        assertEquals(1, error.getMessage().lines().count(), error.getMessage());
        assertEquals("old", Files.readString(request.target()));
    }

    @Test
    void aTemplateThatCannotBeReadIsNamed() throws IOException {
        ReportRequest missing = Reports.request("html", folder).withTemplate(folder.resolve("no.ftlh"));
        assertEquals("There is no such page template.",
                assertThrows(InputException.class, () -> Reports.write(model, missing)).getMessage());
        Path latin = folder.resolve("latin.ftlh");
        Files.write(latin, "für".getBytes(StandardCharsets.ISO_8859_1));
        ReportRequest wrong = Reports.request("html", folder).withTemplate(latin);
        assertTrue(assertThrows(InputException.class, () -> Reports.write(model, wrong)).getMessage().contains("UTF-8"));
    }

    private String write(String template) throws IOException {
        Path file = folder.resolve("page.ftlh");
        Files.writeString(file, template);
        return Reports.text(model, "html", folder, request -> request.withTemplate(file));
    }
}
