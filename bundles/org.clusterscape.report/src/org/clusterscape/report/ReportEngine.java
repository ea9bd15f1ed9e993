package org.clusterscape.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.SafeFile;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes reports: asks each section for its blocks, passes them to the renderer of the format, and puts the finished file
 * in its place. A section that fails is named in the report and in the result, and the others are written all the same.
 */
public final class ReportEngine {

    private static final String LANGUAGE = "en";

    private final Map<String, SectionDescriptor> sections = new LinkedHashMap<>();
    private final Map<String, RendererDescriptor> renderers = new LinkedHashMap<>();

    /** An engine of these sections and renderers; of several with the same id, the first counts. */
    public ReportEngine(List<SectionDescriptor> sections, List<RendererDescriptor> renderers) {
        sections.stream().sorted(Comparator.comparingInt(SectionDescriptor::order).thenComparing(SectionDescriptor::id))
                .forEachOrdered(section -> this.sections.putIfAbsent(section.id(), section));
        renderers.forEach(renderer -> this.renderers.putIfAbsent(renderer.format(), renderer));
    }

    /** An engine of the sections and renderers that the plug-ins contribute; empty where there is no extension registry. */
    public static ReportEngine ofRegisteredExtensions() {
        return new ReportEngine(Extensions.sections(), Extensions.renderers());
    }

    /** The ids of all formats, in alphabetical order. */
    public SortedSet<String> formats() {
        return new TreeSet<>(renderers.keySet());
    }

    /** All renderers. */
    public List<RendererDescriptor> renderers() {
        return List.copyOf(renderers.values());
    }

    /** All sections, in their usual order. */
    public List<SectionDescriptor> sections() {
        return List.copyOf(sections.values());
    }

    /**
     * Writes a report. The target is replaced only when the report is finished.
     *
     * @param monitor for progress and cancellation; null for neither
     * @throws IllegalArgumentException when the request names a format or a section that does not exist
     * @throws IOException when the report cannot be written; an {@code InputException} when the fault is in a template
     * @throws OperationCanceledException when the user cancelled
     */
    public ReportResult write(Ecosystem model, ReportRequest request, IProgressMonitor monitor) throws IOException {
        RendererDescriptor renderer = renderer(request.format());
        List<SectionDescriptor> chosen = choose(request.sections());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.writing, chosen.size() + 2);
        ReportContext context = new ReportContext(model, request, chosen, ElementLinks.of(model, chosen), progress);
        progress.worked(1);
        List<FailedSection> failures = new ArrayList<>();
        SafeFile.write(request.target(), output -> render(renderer, context, output, failures, progress));
        progress.worked(1);
        return new ReportResult(request.target(), chosen, failures);
    }

    private static void render(RendererDescriptor renderer, ReportContext context, OutputStream output,
            List<FailedSection> failures, SubMonitor progress) throws IOException {
        try (DocumentWriter document = renderer.factory().call().open(head(context), output)) {
            Anchors anchors = new Anchors();
            for (SectionDescriptor section : context.sections()) {
                SubMonitor sectionProgress = progress.split(1);
                sectionProgress.subTask(section.name());
                SectionRun run = new SectionRun(section, context.withMonitor(sectionProgress), document, anchors);
                FailedSection failure = run.run(progress);
                if (failure != null) {
                    failures.add(failure);
                }
            }
            document.finish(List.copyOf(failures));
            progress.checkCanceled();
        } catch (IOException | OperationCanceledException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw new IOException(Messages.bind(Messages.rendererFailed, new Object[] { renderer.format(),
                    renderer.plugin(), Reasons.of(e) }), e);
        }
    }

    private static ReportHead head(ReportContext context) {
        Ecosystem model = context.model();
        ReportRequest request = context.request();
        String title = model.getName() == null || model.getName().isBlank() ? Messages.untitled : Titles.of(model);
        return new ReportHead(title, Objects.requireNonNullElse(model.getVersion(), ""), LANGUAGE, request.date(),
                request.product(), request.template());
    }

    private RendererDescriptor renderer(String format) {
        RendererDescriptor renderer = renderers.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException(
                    Messages.bind(Messages.unknownFormat, format, String.join(", ", formats())));
        }
        return renderer;
    }

    private List<SectionDescriptor> choose(List<String> ids) {
        if (ids.isEmpty()) {
            return sections.values().stream().filter(section -> !section.onRequest()).toList();
        }
        return ids.stream().distinct().map(id -> {
            SectionDescriptor section = sections.get(id);
            if (section == null) {
                throw new IllegalArgumentException(
                        Messages.bind(Messages.unknownSection, id, String.join(", ", sections.keySet())));
            }
            return section;
        }).toList();
    }
}
