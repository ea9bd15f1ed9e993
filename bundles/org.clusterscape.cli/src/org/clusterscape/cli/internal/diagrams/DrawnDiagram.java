package org.clusterscape.cli.internal.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.diagram.layout.LayoutFile;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.picture.DiagramChoiceException;
import org.clusterscape.diagram.picture.DiagramOffer;
import org.clusterscape.diagram.picture.DiagramPainter;
import org.clusterscape.diagram.picture.DiagramPicture;
import org.clusterscape.diagram.picture.DiagramSwitches;
import org.clusterscape.diagram.viewpoint.PluginIcons;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.snapshot.DiagramDump;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A diagram of a project, to be written as a picture or as a list of its elements.
 *
 * @param project  the model and its viewpoints
 * @param offer    which diagram
 * @param switches layers and filters
 */
public record DrawnDiagram(DiagramProject project, DiagramOffer offer, DiagramSwitches switches) {

    /**
     * What the diagram consists of, as JSON in the form of snapshot tests: sorted by the keys of the elements.
     *
     * @param model the file of the model
     */
    public String dump(Path model) throws CommandException {
        try {
            DSemanticDiagram diagram = painter().evaluate(offer, switches, new NullProgressMonitor());
            JsonObject state = DiagramDump.of(diagram);
            JsonObject json = new JsonObject();
            json.addProperty("design", project.specifications().entry(offer.description())
                    .map(entry -> entry.specification().uri().lastSegment()).orElse(null));
            json.addProperty("viewpoint", offer.viewpoint().getName());
            json.addProperty("representation", offer.description().getName());
            json.addProperty("model", model.getFileName().toString());
            JsonArray roots = new JsonArray();
            new DiagramSynchronizer(project.session()).creatableOn(offer.description())
                    .forEach(root -> roots.add(fragment(root)));
            json.add("creatableOn", roots);
            json.addProperty("root", fragment(offer.root()));
            json.addProperty("title", diagram.getName());
            JsonObject created = new JsonObject();
            created.addProperty("at", "created");
            state.entrySet().forEach(entry -> created.add(entry.getKey(), entry.getValue()));
            JsonArray dumps = new JsonArray();
            dumps.add(created);
            json.add("dumps", dumps);
            return DiagramDump.text(json) + "\n";
        } catch (DiagramChoiceException e) {
            throw new CommandException(e.getMessage());
        }
    }

    private static String fragment(EObject element) {
        return element.eResource().getURIFragment(element);
    }

    /**
     * The picture, with the places that were saved beside the model.
     *
     * @param model  the file of the model
     * @param layout the file with the places; null for the one that belongs to the model, if there is one
     * @throws IOException if the file with the places cannot be read
     */
    public DiagramPicture picture(Path model, Path layout, IProgressMonitor monitor)
            throws IOException, CommandException {
        try {
            return painter().paint(offer, offer.kind(), switches, saved(model, layout), monitor);
        } catch (DiagramChoiceException e) {
            throw new CommandException(e.getMessage());
        }
    }

    private SavedLayout saved(Path model, Path layout) throws IOException {
        EObject root = offer.root();
        Path file = layout != null ? layout : LayoutFile.of(model, offer.description().getName(),
                root == project.root() ? null : project.id(root));
        if (layout == null && !Files.exists(file)) {
            return null;
        }
        SavedLayout saved = LayoutFile.read(file);
        String diagram = offer.description().getName();
        if (!saved.diagram().equals(diagram)) {
            throw new InputException(file.toString(), 0, 0,
                    Messages.bind(Messages.layoutOfAnother, saved.diagram(), diagram), null);
        }
        return saved;
    }

    private DiagramPainter painter() {
        return new DiagramPainter(project.session(),
                new PluginIcons(new DesignFolders(project.specifications())::folder), element -> null);
    }
}
