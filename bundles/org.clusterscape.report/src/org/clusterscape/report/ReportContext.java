package org.clusterscape.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.IProgressMonitor;

/** What a section works on: the model, the request, and how to link to elements that other sections describe. */
public final class ReportContext {

    private final Ecosystem model;
    private final ReportRequest request;
    private final List<SectionDescriptor> sections;
    private final ElementLinks links;
    private final IProgressMonitor monitor;
    private final Map<Class<?>, Object> shared;

    ReportContext(Ecosystem model, ReportRequest request, List<SectionDescriptor> sections, ElementLinks links,
            IProgressMonitor monitor) {
        this(model, request, sections, links, monitor, new ConcurrentHashMap<>());
    }

    private ReportContext(Ecosystem model, ReportRequest request, List<SectionDescriptor> sections, ElementLinks links,
            IProgressMonitor monitor, Map<Class<?>, Object> shared) {
        this.model = Objects.requireNonNull(model);
        this.request = Objects.requireNonNull(request);
        this.sections = List.copyOf(sections);
        this.links = links;
        this.monitor = monitor;
        this.shared = shared;
    }

    ReportContext withMonitor(IProgressMonitor sectionMonitor) {
        return new ReportContext(model, request, sections, links, sectionMonitor, shared);
    }

    /** The model; not to be changed. */
    public Ecosystem model() {
        return model;
    }

    /** What was asked for. */
    public ReportRequest request() {
        return request;
    }

    /** The sections of this report, in their order. */
    public List<SectionDescriptor> sections() {
        return sections;
    }

    /** Anchors of elements, and links to them. */
    public ElementLinks links() {
        return links;
    }

    /** Reports progress of this section, and tells whether the user cancelled. */
    public IProgressMonitor monitor() {
        return monitor;
    }

    /** What several sections of one report need is computed for the first of them only, and kept under its type. */
    public <T> T shared(Class<T> type, Supplier<T> computation) {
        Object known = shared.get(type);
        if (known == null) {
            T computed = computation.get();
            known = shared.putIfAbsent(type, computed);
            return known == null ? computed : type.cast(known);
        }
        return type.cast(known);
    }
}
