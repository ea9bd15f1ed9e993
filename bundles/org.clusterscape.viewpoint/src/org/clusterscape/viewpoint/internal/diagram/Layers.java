package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.clusterscape.viewpoint.vsm.description.RepresentationExtensionDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramExtensionDescription;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** The layers of a kind of diagram: its own and those that chosen viewpoints add to it. */
public final class Layers {

    private final DiagramDescription description;
    private final List<DiagramExtensionDescription> extensions;
    private final Set<Layer> contributed = new LinkedHashSet<>();

    public Layers(DiagramDescription description, Collection<Viewpoint> viewpoints) {
        this.description = description;
        this.extensions = extensions(description, viewpoints);
        this.extensions.forEach(extension -> contributed.addAll(extension.getLayers()));
    }

    /** All layers: the default one, own additional ones, and those that viewpoints add. */
    public List<Layer> all() {
        Set<Layer> result = new LinkedHashSet<>();
        if (description.getDefaultLayer() != null) {
            result.add(description.getDefaultLayer());
        }
        result.addAll(description.getAdditionalLayers());
        result.addAll(contributed);
        return List.copyOf(result);
    }

    /** The own layers in the order in which their mappings are treated. */
    List<Layer> own() {
        List<Layer> result = new ArrayList<>(description.getAdditionalLayers());
        if (description.getDefaultLayer() != null) {
            result.add(description.getDefaultLayer());
        }
        return result;
    }

    /** The layers that viewpoints add. */
    Collection<Layer> contributed() {
        return contributed;
    }

    /** The layers that are active in a new diagram. */
    public List<Layer> initial() {
        return all().stream().filter(layer -> !(layer instanceof AdditionalLayer additional)
                || additional.isActiveByDefault() || !additional.isOptional()).toList();
    }

    /** The layers that nobody can switch off. */
    public List<Layer> mandatory() {
        return all().stream()
                .filter(layer -> layer instanceof AdditionalLayer additional && !additional.isOptional()).toList();
    }

    /** What viewpoints add to the kind of diagram. */
    public List<DiagramExtensionDescription> extensions() {
        return extensions;
    }

    private static List<DiagramExtensionDescription> extensions(DiagramDescription description,
            Collection<Viewpoint> viewpoints) {
        Set<DiagramExtensionDescription> result = new LinkedHashSet<>();
        List<EObject> open = new ArrayList<>(List.of(description));
        while (!open.isEmpty()) {
            List<EObject> found = new ArrayList<>();
            for (Viewpoint viewpoint : viewpoints) {
                for (RepresentationExtensionDescription each : viewpoint.getOwnedRepresentationExtensions()) {
                    if (each instanceof DiagramExtensionDescription extension
                            && open.stream().anyMatch(host -> host != extension && extendsIt(extension, host))
                            && result.add(extension)) {
                        found.add(extension);
                    }
                }
            }
            open = found;
        }
        return List.copyOf(result);
    }

    // The viewpoint is named by an address such as viewpoint:/plugin/name, the diagram by a regular expression.
    private static boolean extendsIt(DiagramExtensionDescription extension, EObject host) {
        if (!(host.eContainer() instanceof Viewpoint viewpoint) || extension.getViewpointURI() == null
                || extension.getRepresentationName() == null) {
            return false;
        }
        String name = host instanceof DiagramDescription diagram ? diagram.getName()
                : ((DiagramExtensionDescription) host).getName();
        String address = extension.getViewpointURI();
        String last = URI.decode(address.substring(address.lastIndexOf('/') + 1));
        return last.equals(viewpoint.getName()) && name != null && matches(name, extension.getRepresentationName());
    }

    private static boolean matches(String name, String pattern) {
        try {
            return name.matches(pattern);
        } catch (PatternSyntaxException e) {
            return name.equals(pattern);
        }
    }
}
