package org.clusterscape.cli.internal.diagrams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clusterscape.diagram.picture.DiagramCatalog;
import org.clusterscape.diagram.picture.DiagramOffer;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;

/** The diagrams of a project, with the layers and filters that can be switched. */
public final class DiagramListing {

    private final DiagramProject project;
    private final List<DiagramOffer> offers;

    public DiagramListing(DiagramProject project) {
        this.project = project;
        this.offers = new DiagramCatalog(project.session()).offers();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return offers.isEmpty();
    }

    /** By kind, for people: its layers and filters, then the elements that it can be made of. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        DiagramDescription kind = null;
        for (DiagramOffer offer : offers) {
            if (offer.description() != kind) {
                kind = offer.description();
                lines.add(offer.kind());
                add(lines, Messages.layers, layers(kind));
                add(lines, Messages.filters, kind.getFilters().stream().map(DiagramListing::label).toList());
            }
            lines.add("    " + project.label(offer.root()) + "  [" + project.id(offer.root()) + "]");
        }
        return lines;
    }

    /** For machines. */
    public List<Map<String, Object>> objects() {
        return offers.stream().map(each -> object(project, each)).toList();
    }

    /** One diagram, for machines. */
    public static Map<String, Object> object(DiagramProject project, DiagramOffer offer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("viewpoint", offer.viewpoint().getName());
        object.put("name", offer.description().getName());
        object.put("label", offer.kind());
        object.put("root", project.id(offer.root()));
        object.put("element", project.label(offer.root()));
        object.put("layers", offer.description().getAdditionalLayers().stream().map(DiagramListing::label).toList());
        object.put("filters", offer.description().getFilters().stream().map(DiagramListing::label).toList());
        return object;
    }

    /** Layers that are shown at first are marked, since these are the ones to leave out. */
    private static List<String> layers(DiagramDescription kind) {
        return kind.getAdditionalLayers().stream().filter(AdditionalLayer::isOptional)
                .map(each -> each.isActiveByDefault() ? Messages.bind(Messages.shownAtFirst, label(each)) : label(each))
                .toList();
    }

    private static void add(List<String> lines, String title, List<String> names) {
        if (!names.isEmpty()) {
            lines.add("    " + title + " " + names.stream().collect(Collectors.joining(", ")));
        }
    }

    private static String label(Identified element) {
        return element.getLabel() == null || element.getLabel().isBlank() ? element.getName() : element.getLabel();
    }
}
