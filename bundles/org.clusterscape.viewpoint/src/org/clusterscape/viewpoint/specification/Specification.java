package org.clusterscape.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.internal.specification.ElementPaths;
import org.clusterscape.viewpoint.internal.specification.FileNames;
import org.clusterscape.viewpoint.vsm.description.Group;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * A viewpoint specification that was loaded from a file.
 *
 * @param uri      the address of the file
 * @param group    the root; an empty one where the file cannot be read
 * @param problems what could not be read or resolved, in the order of the lines
 * @param lines    the line of each element
 */
public record Specification(URI uri, Group group, List<SpecificationProblem> problems, Map<EObject, Integer> lines) {

    /** The file as users know it. */
    public String file() {
        return FileNames.of(uri);
    }

    /** Where an element stands: in this file, or without a line if it is of another one. */
    public SourceLocation location(EObject element) {
        return new SourceLocation(file(), lines.getOrDefault(element, 0), ElementPaths.of(element));
    }

    /** The viewpoints of the file. */
    public List<Viewpoint> viewpoints() {
        return List.copyOf(group.getOwnedViewpoints());
    }

    /** The viewpoint of that name. */
    public Optional<Viewpoint> viewpoint(String name) {
        return group.getOwnedViewpoints().stream().filter(each -> name.equals(each.getName())).findFirst();
    }

    /** The first description of that name, of any viewpoint and kind. */
    public Optional<RepresentationDescription> representation(String name) {
        return representations().filter(each -> name.equals(each.getName())).findFirst();
    }

    private Stream<RepresentationDescription> representations() {
        return group.getOwnedViewpoints().stream().flatMap(each -> each.getOwnedRepresentations().stream());
    }
}
