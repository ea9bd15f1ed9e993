package org.clusterscape.diagram.picture;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.internal.picture.Messages;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.LayoutEngine;
import org.clusterscape.diagram.layout.LayoutOptions;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.viewpoint.DrawingBuilder;
import org.clusterscape.diagram.viewpoint.IconSource;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Draws diagrams: has them evaluated, gives everything a place, and makes a picture. No display is needed. */
public final class DiagramPainter {

    private final DiagramSynchronizer synchronizer;
    private final IconSource icons;
    private final Function<EObject, String> links;

    /**
     * @param session the models and the viewpoints
     * @param icons   finds the images that a design names
     * @param links   the address to go to for an element of the model, or null
     */
    public DiagramPainter(ModelSession session, IconSource icons, Function<EObject, String> links) {
        this.synchronizer = new DiagramSynchronizer(session);
        this.icons = Objects.requireNonNull(icons);
        this.links = Objects.requireNonNull(links);
    }

    /**
     * Draws a diagram. What went wrong in the design is in the problems of the session; the rest is drawn.
     *
     * @param id       identifies the picture, for instance in a page with several of them
     * @param switches layers and filters
     * @param saved    places and hidden elements that were saved; null for none
     * @throws DiagramChoiceException if there is no such layer or filter
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor wants that
     */
    public DiagramPicture paint(DiagramOffer offer, String id, DiagramSwitches switches, SavedLayout saved,
            IProgressMonitor monitor) throws DiagramChoiceException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        return draw(evaluate(offer, switches, progress.split(40)), id, saved, progress.split(60));
    }

    /**
     * Draws a diagram that has been evaluated. One without a title is called by its kind.
     *
     * @param id    identifies the picture, for instance in a page with several of them
     * @param saved places and hidden elements that were saved; null for none
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor wants that
     */
    public DiagramPicture draw(DSemanticDiagram diagram, String id, SavedLayout saved, IProgressMonitor monitor) {
        if (diagram.getName() == null || diagram.getName().isBlank()) {
            diagram.setName(DiagramOffer.kind(diagram.getDescription()));
        }
        if (saved != null) {
            hide(diagram, saved);
        }
        Drawing drawing = new DrawingBuilder(icons, links).build(diagram, id);
        Layout kept = saved == null ? Layout.EMPTY : saved.layout();
        return new DiagramPicture(diagram, drawing, LayoutEngine.layout(drawing, kept, LayoutOptions.NEW, monitor));
    }

    /**
     * Evaluates a diagram without drawing it.
     *
     * @throws DiagramChoiceException if there is no such layer or filter
     */
    public DSemanticDiagram evaluate(DiagramOffer offer, DiagramSwitches switches, IProgressMonitor monitor)
            throws DiagramChoiceException {
        DSemanticDiagram diagram = synchronizer.create(offer.description(), offer.root(), monitor);
        change(switches.layers(), synchronizer.layers(diagram), Messages.Picture_noSuchLayer,
                (layer, on) -> synchronizer.setLayer(diagram, layer, on));
        change(switches.filters(), diagram.getDescription().getFilters(), Messages.Picture_noSuchFilter,
                (filter, on) -> synchronizer.setFilter(diagram, filter, on));
        return diagram;
    }

    private void hide(DSemanticDiagram diagram, SavedLayout saved) {
        Map<DDiagramElement, String> ids = DrawingBuilder.ids(diagram);
        for (DDiagramElement element : List.copyOf(diagram.getDiagramElements())) {
            if (saved.element(ids.getOrDefault(element, "")).hidden()) {
                synchronizer.setHidden(element, true);
            }
        }
    }

    private static <T extends Identified> void change(List<String> names, List<T> all, String unknown,
            BiConsumer<T, Boolean> change) throws DiagramChoiceException {
        for (int start = 0; start < names.size();) {
            int end = names.size();
            while (end > start + 1 && named(wanted(names.subList(start, end)), all).isEmpty()) {
                end--;
            }
            String wanted = wanted(names.subList(start, end));
            T found = named(wanted, all).orElseThrow(() -> new DiagramChoiceException(NLS.bind(unknown, wanted,
                    all.stream().map(each -> each.getLabel() == null ? each.getName() : each.getLabel())
                            .collect(Collectors.joining(", ")))));
            change.accept(found, !names.get(start).startsWith("-"));
            start = end;
        }
    }

    /** A name, which may have commas in it, of which command lines make several. */
    private static String wanted(List<String> parts) {
        String name = String.join(",", parts);
        return (name.startsWith("-") ? name.substring(1) : name).strip();
    }

    private static <T extends Identified> Optional<T> named(String wanted, List<T> all) {
        return all.stream()
                .filter(each -> wanted.equalsIgnoreCase(each.getName()) || wanted.equalsIgnoreCase(each.getLabel()))
                .findFirst();
    }
}
