package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.clusterscape.model.NamedElement;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Writes the chapter of one element, part by part; a part without content gets no heading. */
class Chapter {

    /** How the keys of properties begin that programs keep for themselves. */
    private static final String FOR_PROGRAMS = ".";

    private final ReportContext context;
    private final SectionWriter writer;
    private final NamedElement element;
    private final String anchor;

    Chapter(ReportContext context, SectionWriter writer, NamedElement element) {
        this.context = context;
        this.writer = writer;
        this.element = element;
        this.anchor = context.links().anchor(element);
    }

    final ReportContext context() {
        return context;
    }

    final String title() {
        return Titles.of(element);
    }

    final void begin() {
        writer.heading(2, title(), anchor);
    }

    final void add(Block block) {
        writer.add(block);
    }

    final void paragraphs(Paragraph.Style style, String text) {
        writer.paragraphs(style, text);
    }

    /** A part with a heading of its own, unless it has no blocks. */
    final void part(String name, String title, Consumer<List<Block>> content) {
        List<Block> blocks = new ArrayList<>();
        content.accept(blocks);
        if (!blocks.isEmpty()) {
            writer.heading(3, title, anchor + "-" + name);
            blocks.forEach(writer::add);
        }
    }

    /** Documentation, properties and tags, as far as the element has them. */
    final void common() {
        paragraphs(Paragraph.Style.NORMAL, element.getDocumentation());
        List<Definitions.Entry> properties = element.getProperties().stream()
                .filter(property -> !Texts.isEmpty(property.getKey()) && !property.getKey().startsWith(FOR_PROGRAMS))
                .map(property -> new Definitions.Entry(property.getKey(), Texts.of(property.getValue()))).toList();
        if (!properties.isEmpty()) {
            add(new Definitions(properties));
        }
        if (!element.getTags().isEmpty()) {
            String tags = NLS.bind(Messages.tags, String.join(", ", element.getTags()));
            add(new Paragraph(Paragraph.Style.NOTE, Inline.text(tags)));
        }
    }

    final List<Inline> links(Collection<? extends EObject> elements) {
        return context.links().links(elements);
    }
}
