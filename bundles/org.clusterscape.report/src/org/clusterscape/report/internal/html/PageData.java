package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.internal.text.CleanText;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** What a page template can print. */
final class PageData {

    private PageData() {
    }

    static Map<String, Object> of(ReportHead head, List<FailedSection> failures, Collection<String> styles) throws IOException {
        String style = "/*<![CDATA[*/\n" + PageResources.text("report.css")
                + String.join("\n", styles).replace("]]>", "") + "/*]]>*/";
        String script = "/*<![CDATA[*/\n" + PageResources.text("report.js") + "/*]]>*/";
        return Map.ofEntries(
                Map.entry("title", CleanText.of(head.title())),
                Map.entry("version", CleanText.of(head.version())),
                Map.entry("language", head.language()),
                Map.entry("date", Formats.text(head.date().toLocalDate())),
                Map.entry("isoDate", head.date().truncatedTo(ChronoUnit.SECONDS).toString()),
                Map.entry("product", CleanText.of(head.product())),
                Map.entry("failures", failures.stream().map(PageData::failure).toList()),
                Map.entry("texts", PageTexts.MAP),
                Map.entry("contentSecurityPolicy", policy(style, script)),
                Map.entry("style", markup(style)),
                Map.entry("script", markup(script)));
    }

    private static Map<String, Object> failure(FailedSection failure) {
        return Map.of("name", CleanText.of(failure.name()), "anchor", failure.anchor(), "reason",
                CleanText.of(failure.reason()));
    }

    /** Text that is markup already and therefore not escaped. */
    private static TemplateModel markup(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Allows exactly the style and the script of the page, and nothing from anywhere. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
