package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Property;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown report, as an independent parser understands it. */
class MarkdownReportTest {

    @TempDir
    Path folder;

    @Test
    void hasLinesThatReadWell() throws IOException {
        List<String> lines = markdown().lines().toList();
        Stream<String> expected = Stream.of("# Innovation ecosystem of the Upper Rhine",
                "31 Mar 2026 · Version 2026-03 · Written by Clusterscape 0.1.0", "### SF 41 Cluster management",
                "- **Total**: 36 points", "| Berlin | 8 | ████████████████ |", "- **Freiburg**: A green city cluster links firms"
                        + " for renewable energy and environmental technology.",
                "- Energy ✓ High: Industry-wide incentives lower the demand.",
                "| [Number of clusters](#indicator-number-of-clusters) | 5 | 31 Dec 2025 | 5 | ✓ Reached | ↗ improving (+2) | ▁▃█ |",
                "- **Key fields**: [SF 73 Energy supply](#key-field-sf-73)");
        assertAll(expected.map(line -> () -> assertTrue(lines.contains(line), line)));
    }

    @Test
    void everyTableIsATable() throws IOException {
        String markdown = markdown();
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        List<Node> tables = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    tables.add(block);
                }
            }
        });
        long rules = markdown.lines().filter(line -> line.matches("\\|( ---:? \\|)+")).count();
        assertEquals(rules, tables.size());
        assertTrue(rules > 15, "tables: " + rules);
    }

    @Test
    void everyLinkHasItsAnchor() throws IOException {
        String markdown = markdown();
        Matcher links = Pattern.compile("\\]\\(#([^)]+)\\)").matcher(markdown);
        int count = 0;
        while (links.find()) {
            count++;
            assertTrue(markdown.contains("<a id=\"" + links.group(1) + "\"></a>"), links.group(1));
        }
        assertTrue(count > 30, "links: " + count);
    }

    @Test
    void propertiesOfProgramsAreNotShown() throws IOException {
        SampleModel sample = new SampleModel();
        for (String key : List.of("edition", ".imported")) {
            Property property = ClusterscapeFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue("value of " + key);
            sample.model.getKeyFields().getFirst().getProperties().add(property);
        }
        String markdown = Reports.text(sample.model, "md", folder);
        assertTrue(markdown.contains("value of edition"));
        assertFalse(markdown.contains("imported"));
    }

    private String markdown() throws IOException {
        return Reports.text(new SampleModel().model, "md", folder);
    }
}
