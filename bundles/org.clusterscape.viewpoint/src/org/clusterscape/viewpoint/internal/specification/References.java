package org.clusterscape.viewpoint.internal.specification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.specification.SpecificationFile.Reference;
import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** Follows the references of specifications, within a file and to others. */
final class References {

    private static final String EXTENSION = "odesign";

    private final FileAccess files;
    private final Metamodels metamodels;
    private final SystemEnvironment environment;
    private final SpecificationLoading specifications;

    References(FileAccess files, Metamodels metamodels, SpecificationLoading specifications) {
        this.files = files;
        this.metamodels = metamodels;
        this.environment = new SystemEnvironment();
        this.specifications = specifications;
    }

    /** The targets in an attribute: they are divided by blanks, and types may stand before those of other files. */
    static List<String> split(String value) {
        List<String> targets = new ArrayList<>();
        for (String token : value.strip().split("\\s+")) {
            boolean isType = token.indexOf('#') < 0 && token.indexOf(':') >= 0 && !token.startsWith("/");
            if (!token.isEmpty() && !isType) {
                targets.add(token);
            }
        }
        return targets;
    }

    void resolve(SpecificationFile file) {
        List<Runnable> changes = new ArrayList<>();
        for (Reference reference : file.references()) {
            EObject target = find(file, reference);
            if (target != null) {
                changes.add(() -> put(file, reference, target));
            }
        }
        changes.forEach(Runnable::run); // Only now: a part that lives in a file of its own would change paths.
    }

    @SuppressWarnings("unchecked")
    private static void put(SpecificationFile file, Reference reference, EObject target) {
        if (!reference.feature().getEType().isInstance(target)) {
            file.problem(Kind.REFERENCE, Severity.ERROR, reference.at(), Messages.bind(Messages.Reference_wrongType,
                    new Object[] {reference.feature().getName(), reference.target(), ElementPaths.kind(target)}));
        } else if (reference.feature().isMany()) {
            ((EList<EObject>) reference.holder().eGet(reference.feature())).add(target);
        } else {
            reference.holder().eSet(reference.feature(), target);
        }
    }

    private EObject find(SpecificationFile file, Reference reference) {
        try {
            String target = reference.target();
            int hash = target.indexOf('#');
            boolean isWhole = hash < 0 && target.contains(":/"); // the address of a file without a place in it
            String fragment = isWhole ? "/" : target.substring(hash + 1);
            URI address = isWhole ? URI.createURI(target)
                    : hash <= 0 ? file.uri() : URI.createURI(target.substring(0, hash));
            if (SystemEnvironment.SCHEME.equals(address.scheme())) {
                return environment(file, reference, fragment);
            }
            if (ViewpointAddress.SCHEME.equals(address.scheme())) {
                return inViewpoint(file, reference, address.toString(), fragment);
            }
            address = address.isRelative() ? address.resolve(file.uri()) : address;
            if (isMetamodel(reference) || !EXTENSION.equals(address.fileExtension()) && !address.equals(file.uri())) {
                return outside(file, reference, address.appendFragment(fragment));
            }
            return inside(file, reference, address, fragment);
        } catch (IOException | IllegalArgumentException e) {
            return missing(file, reference, e.getMessage());
        }
    }

    private static boolean isMetamodel(Reference reference) {
        return reference.feature().getEReferenceType().getEPackage() == EcorePackage.eINSTANCE
                && reference.feature().getEReferenceType() != EcorePackage.Literals.EOBJECT;
    }

    private EObject environment(SpecificationFile file, Reference reference, String fragment) {
        NamePath path = NamePath.parse(fragment);
        if (path != null && !path.steps().isEmpty() && !path.steps().getFirst().feature().equals("systemColors")) {
            file.problem(Kind.UNSUPPORTED, Severity.INFO, reference.at(), Messages.bind(Messages.Unsupported_feature,
                    reference.feature().getName(), reference.holder().eClass().getName()));
            return null;
        }
        EObject found = path == null ? null : environment.find(path);
        return found == null ? missing(file, reference, reference.target()) : found;
    }

    private EObject outside(SpecificationFile file, Reference reference, URI address) throws IOException {
        EObject found = metamodels.find(address, file.uri());
        return found == null ? missing(file, reference, reference.target()) : found;
    }

    private EObject inside(SpecificationFile file, Reference reference, URI address, String fragment)
            throws IOException {
        URI resolved = files.resolve(address, file.uri()).orElseThrow(() -> FileAccess.pluginNotFound(address));
        SpecificationFile other = resolved.equals(file.uri()) ? file : specifications.file(resolved);
        return follow(file, reference, other, fragment);
    }

    /** Within the file of a viewpoint, which must have been loaded before. */
    private EObject inViewpoint(SpecificationFile file, Reference reference, String viewpoint, String fragment) {
        ViewpointAddress address = ViewpointAddress.parse(viewpoint);
        SpecificationFile other = address == null ? null : specifications.fileOf(address);
        return other == null ? missing(file, reference, Messages.bind(Messages.File_viewpointNotFound, viewpoint))
                : follow(file, reference, other, fragment);
    }

    private static EObject follow(SpecificationFile file, Reference reference, SpecificationFile other,
            String fragment) {
        NamePath path = NamePath.parse(fragment);
        List<XmlElement> found = other.root() == null ? List.of()
                : path == null ? byId(other.root(), fragment) : path.follow(other.root());
        if (found.isEmpty()) {
            return missing(file, reference, other.root() == null
                    ? Messages.bind(Messages.File_unusable, FileNames.of(other.uri())) : reference.target());
        }
        String name = reference.feature().getName();
        if (found.size() > 1) {
            file.problem(Kind.REFERENCE, Severity.WARNING, reference.at(),
                    Messages.bind(Messages.Reference_ambiguous, name, reference.target()));
        }
        EObject target = found.getFirst().object();
        if (target == null) {
            file.problem(Kind.REFERENCE, Severity.WARNING, reference.at(),
                    Messages.bind(Messages.Reference_unsupportedTarget, name, reference.target()));
        }
        return target;
    }

    private static List<XmlElement> byId(XmlElement root, String id) {
        List<XmlElement> found = new ArrayList<>();
        collect(root, id, found);
        return found;
    }

    private static void collect(XmlElement element, String id, List<XmlElement> found) {
        if (id.equals(element.attributes().get(new XmlElement.Name("http://www.omg.org/XMI", "id")))
                || id.equals(element.attribute("uid"))) {
            found.add(element);
        }
        element.children().forEach(child -> collect(child, id, found));
    }

    private static EObject missing(SpecificationFile file, Reference reference, String reason) {
        String name = reference.feature().getName();
        boolean isMetamodel = EPackage.class.isAssignableFrom(reference.feature().getEType().getInstanceClass());
        if (isMetamodel) {
            file.problem(Kind.METAMODEL, Severity.WARNING, reference.at(),
                    Messages.bind(Messages.Reference_metamodelNotFound, reference.target(), reason));
        } else {
            file.problem(Kind.REFERENCE, Severity.ERROR, reference.at(),
                    Messages.bind(Messages.Reference_notFound, name, reason));
        }
        return null;
    }
}
