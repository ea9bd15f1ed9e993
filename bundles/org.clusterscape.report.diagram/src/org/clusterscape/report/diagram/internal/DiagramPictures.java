package org.clusterscape.report.diagram.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.clusterscape.diagram.layout.LayoutFile;
import org.clusterscape.diagram.layout.LayoutFileException;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.picture.DiagramCatalog;
import org.clusterscape.diagram.picture.DiagramChoiceException;
import org.clusterscape.diagram.picture.DiagramOffer;
import org.clusterscape.diagram.picture.DiagramPainter;
import org.clusterscape.diagram.picture.DiagramPicture;
import org.clusterscape.diagram.picture.DiagramSwitches;
import org.clusterscape.diagram.svg.SvgParts;
import org.clusterscape.diagram.viewpoint.PluginIcons;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Picture;
import org.clusterscape.report.document.Tone;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/** Draws diagrams for a section of a report. What a part of a diagram shows is linked to where the report describes it. */
final class DiagramPictures {

    /** More than this can neither be read in a report nor laid out in a reasonable time. */
    private static final int MOST_ELEMENTS = 2_000;

    private final ReportContext context;
    private final SectionWriter writer;
    private final ReportViewpoints viewpoints;
    private final DiagramPainter painter;

    DiagramPictures(ReportContext context, SectionWriter writer) {
        this.context = context;
        this.writer = writer;
        this.viewpoints = context.shared(ReportViewpoints.class, () -> ReportViewpoints.of(context.model()));
        this.painter = new DiagramPainter(viewpoints.session(), new PluginIcons(plugin -> Optional.empty()), this::link);
    }

    /** Writes the chosen diagrams that show anything; the heading of each is written by the caller. */
    void write(Predicate<DiagramOffer> chosen, BiConsumer<DiagramOffer, String> heading) throws IOException {
        List<DiagramOffer> offers = new DiagramCatalog(viewpoints.session()).offers().stream().filter(chosen).toList();
        SubMonitor progress = SubMonitor.convert(context.monitor(), offers.size());
        for (DiagramOffer offer : offers) {
            draw(offer, heading, progress.split(1));
        }
    }

    /** A box with what is wrong in the viewpoints; nothing where they are right. */
    void reportProblems() {
        List<String> problems = viewpoints.problems(Severity.ERROR);
        if (!problems.isEmpty()) {
            writer.add(new Callout(Tone.CAUTION, Messages.faultyViewpoints,
                    List.of(new Inline.Text(String.join("\n", problems)))));
        }
    }

    /** The place of a diagram in the report. */
    String anchor(DiagramOffer offer) {
        return kindAnchor(offer) + "-" + slug(ModelFiles.id(offer.root()));
    }

    /** The place of a kind of diagram in the report. */
    String kindAnchor(DiagramOffer offer) {
        return "diagram-" + slug(offer.description().getName());
    }

    private void draw(DiagramOffer offer, BiConsumer<DiagramOffer, String> heading, SubMonitor progress)
            throws IOException {
        try {
            DSemanticDiagram content = painter.evaluate(offer, DiagramSwitches.NONE, progress);
            List<DDiagramElement> elements = content.getDiagramElements();
            if (elements.stream().allMatch(each -> each.getTarget() == offer.root())) {
                return; // at most a frame without anything in it
            }
            heading.accept(offer, Labels.label(offer.root()));
            if (elements.size() > MOST_ELEMENTS) {
                writer.paragraphs(Paragraph.Style.NOTE, Messages.bind(Messages.tooLarge, elements.size()));
                return;
            }
            picture(offer, painter.draw(content, anchor(offer), saved(offer), progress));
        } catch (DiagramChoiceException e) {
            throw new IllegalStateException(e); // no layer or filter was asked for
        }
    }

    private void picture(DiagramOffer offer, DiagramPicture picture) {
        SvgParts svg = picture.inline();
        writer.add(new Picture(picture.drawing().title(), picture.drawing().description(), "figure-" + anchor(offer),
                svg.markup(), svg.style()));
    }

    private SavedLayout saved(DiagramOffer offer) throws IOException {
        Path model = ModelFiles.file(context.model());
        if (model == null) {
            return null;
        }
        Path file = LayoutFile.of(model, offer.description().getName(),
                offer.root() == context.model() ? null : ModelFiles.id(offer.root()));
        try {
            return Files.exists(file) ? LayoutFile.read(file) : null;
        } catch (LayoutFileException e) {
            throw new IOException(e.toString(), e); // the reader sees only the message, which needs its file
        }
    }

    private String link(EObject element) {
        String anchor = context.links().anchor(element);
        return anchor == null ? null : "#" + anchor;
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
