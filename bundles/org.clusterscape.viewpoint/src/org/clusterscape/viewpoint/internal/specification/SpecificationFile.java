package org.clusterscape.viewpoint.internal.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.Group;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A specification while it is being loaded: its elements, and what is still open. */
final class SpecificationFile {

    /** A reference that was read, but not followed yet. */
    record Reference(EObject holder, EReference feature, String target, XmlElement at) {
    }

    private final URI uri;
    private final List<Reference> references = new ArrayList<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();
    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private XmlElement root;
    private Group group = DescriptionFactory.eINSTANCE.createGroup();

    SpecificationFile(URI uri) {
        this.uri = uri;
    }

    URI uri() {
        return uri;
    }

    /** The element that is the group; null if the file could not be read. */
    XmlElement root() {
        return root;
    }

    Group group() {
        return group;
    }

    void setRoot(XmlElement root, Group group) {
        this.root = root;
        this.group = group;
    }

    List<Reference> references() {
        return references;
    }

    void built(EObject object, XmlElement element) {
        lines.put(object, element.line());
    }

    void problem(Kind kind, Severity severity, XmlElement at, String message) {
        problems.add(new SpecificationProblem(kind, severity, FileNames.of(uri), at.line(), ElementPaths.of(at),
                message));
    }

    void problem(int line, String message) {
        problems.add(new SpecificationProblem(Kind.FILE, Severity.ERROR, FileNames.of(uri), line, "", message));
    }

    Specification toSpecification() {
        List<SpecificationProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(SpecificationProblem::line));
        return new Specification(uri, group, List.copyOf(sorted), Collections.unmodifiableMap(lines));
    }
}
