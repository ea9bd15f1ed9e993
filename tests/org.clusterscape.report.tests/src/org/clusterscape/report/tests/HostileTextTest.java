package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.model.Ecosystem;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every text of a model is replaced by text that tries to be markup; in the report it is text all the same. */
class HostileTextTest {

    private static final Set<String> ALLOWED_HTML = Set.of("<br>", "<em>", "</em>", "<strong>", "</strong>", "</a>");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "</style></script><img src=x onerror=alert(1)>", "]]> --> <!-- x",
            "\"'><svg onload=alert(1)>", "'\" onmouseover='alert(1)", "javascript:alert(1)", "data:text/html,<b>x</b>",
            "a | b \\| c", "`code` ``` more", "# Heading", "1. one\n2) two\n- three\n+ four", "> quote", "===\n---\n***",
            "[link](javascript:alert(1)) ![image](http://x.example/i.png)", "**bold** _em_ ~~gone~~ $x$", "&lt;b&gt; &#x41;",
            "http://x.example/\"onclick=\"alert(1)", "https://x.example/a?b=1&amp;c=2#d)", "<https://auto.example>",
            "www.auto.example me@auto.example", "${model} <#assign x=1> ${\"freemarker\"?new()}", "line one\r\nline two\rthree",
            "\u05E9\u05DC\u05D5\u05DD \u0627\u0644\u0633\u0644\u0627\u0645", "\\", "    indented", "[x]: http://ref.example",
            "- [ ] task", "| --- |\n| x |", "{0} {1} '{2}'" })
    void staysText(String hostile) throws IOException {
        Ecosystem model = hostileModel(hostile);
        Document page = Reports.parse(Reports.text(model, "html", folder));
        checkElements(page);
        String seen = page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        assertTrue(seen.contains(hostile.strip().replaceAll("\\s+", hostile.contains("\n") ? "" : " ").replaceAll("\\s+", " "))
                || seen.contains(hostile.strip().replaceAll("\\s+", " ")), "is not in the page: " + hostile);

        checkMarkdown(Reports.text(model, "md", folder), hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "\u000B", "\u001B[31m", "\u0085", "\uFFFE", "\uD800", "\uDC00", "\u202Eevil\u202D" })
    void showsAReplacementForWhatNobodyCouldSee(String hostile) throws IOException {
        Ecosystem model = hostileModel("before" + hostile + "after");
        String html = Reports.text(model, "html", folder);
        Reports.parse(html);
        String markdown = Reports.text(model, "md", folder);
        for (String text : List.of(html, markdown)) {
            assertTrue(text.contains("before\uFFFD"), "no replacement");
            assertFalse(text.contains("before" + hostile), "is still there");
            assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n'), "a control character");
        }
    }

    /** The sample with the text in every attribute that holds text, so that nobody has to list the places. */
    static Ecosystem hostileModel(String text) {
        Ecosystem model = new SampleModel().model;
        replace(model, text);
        model.eAllContents().forEachRemaining(element -> replace(element, text));
        return model;
    }

    @SuppressWarnings("unchecked")
    private static void replace(EObject element, String text) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() != String.class || !attribute.isChangeable()) {
                continue;
            }
            if (attribute.isMany()) {
                List<String> values = (List<String>) element.eGet(attribute);
                values.clear();
                values.add(text);
            } else if (!attribute.getName().equals("undefined") || element.eIsSet(attribute)) {
                element.eSet(attribute, text);
            }
        }
    }

    private static void checkElements(Document page) {
        Set<String> names = Reports.elements(page, "*").stream().map(Element::getTagName).collect(Collectors.toSet());
        Set<String> known = Set.of("html", "head", "meta", "title", "style", "script", "body", "a", "svg", "symbol", "path",
                "circle", "div", "header", "p", "label", "input", "details", "summary", "nav", "ol", "ul", "li", "button",
                "main", "h1", "h2", "h3", "h4", "time", "span", "section", "dl", "dt", "dd", "table", "caption", "thead",
                "tbody", "tr", "th", "td", "em", "strong", "br", "use", "figure", "figcaption", "desc", "text", "line", "rect",
                "polyline", "footer", "wbr");
        assertTrue(known.containsAll(names), "unexpected among " + names);
        assertEquals(1, Reports.elements(page, "script").size());
        assertEquals(1, Reports.elements(page, "style").size());
        for (Element element : Reports.elements(page, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"), element.getTagName());
            }
            String address = element.getAttribute("href");
            assertTrue(address.isEmpty() || address.matches("(#|https?://|mailto:).*"), address);
        }
    }

    private static void checkMarkdown(String markdown, String hostile) {
        assertFalse(markdown.contains("\r"), "line ends");
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        int[] headings = { 0 };
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                checkHtml(html.getLiteral().strip().replaceFirst("</a>$", ""));
            }

            @Override
            public void visit(HtmlInline html) {
                checkHtml(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("an image: " + image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertTrue(link.getDestination().matches("(#|https?://|mailto:).*"), link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Heading heading) {
                headings[0]++;
                visitChildren(heading);
            }
        });
        assertEquals(markdown.lines().filter(line -> line.matches("<a id=\"[^\"]+\"></a>")).count() + 1, headings[0]);
        String seen = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(document);
        String words = hostile.strip().replaceAll("\\s+", " ");
        assertTrue(seen.replaceAll("\\s+", " ").contains(words), "is not in the report: " + hostile);
    }

    private static void checkHtml(String html) {
        assertTrue(ALLOWED_HTML.contains(html) || html.matches("<a id=\"[A-Za-z][A-Za-z0-9._-]*\">"), html);
    }
}
