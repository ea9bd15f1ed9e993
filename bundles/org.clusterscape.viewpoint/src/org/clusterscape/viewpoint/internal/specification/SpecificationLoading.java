package org.clusterscape.viewpoint.internal.specification;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.internal.specification.xml.XmlFault;
import org.clusterscape.viewpoint.internal.specification.xml.XmlReader;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** The files that belong together because they refer to each other: all are read before a reference is followed. */
public final class SpecificationLoading {

    private final FileAccess access;
    private final Namespaces namespaces = new Namespaces();
    private final References references;
    private final Map<URI, SpecificationFile> files = new LinkedHashMap<>();
    private final Map<URI, Specification> finished = new LinkedHashMap<>();
    private final Deque<SpecificationFile> unresolved = new ArrayDeque<>();

    public SpecificationLoading(SpecificationContext context) {
        this.access = new FileAccess(context.plugins());
        this.references = new References(access, new Metamodels(context.metamodels(), access), this);
    }

    public Specification load(URI uri) {
        URI where = access.resolve(uri, uri).orElse(uri).trimFragment();
        SpecificationFile wanted = file(where);
        if (uri.isPlatform() && wanted.group().eResource() != null) {
            wanted.group().eResource().setURI(uri.trimFragment()); // It names the plug-in.
        }
        while (!unresolved.isEmpty()) {
            SpecificationFile next = unresolved.removeFirst();
            references.resolve(next);
        }
        files.forEach((address, file) -> finished.computeIfAbsent(address, ignored -> file.toSpecification()));
        return finished.get(where);
    }

    public List<Specification> loaded() {
        return List.copyOf(finished.values());
    }

    /** The specification at an address, which is loaded if need be. */
    SpecificationFile file(URI uri) {
        SpecificationFile known = files.get(uri);
        if (known == null) {
            known = new SpecificationFile(uri);
            files.put(uri, known);
            read(known);
            new ResourceImpl(uri).getContents().add(known.group());
            unresolved.addLast(known);
        }
        return known;
    }

    /** The specification with a viewpoint that was loaded before; null if there is none. */
    SpecificationFile fileOf(ViewpointAddress viewpoint) {
        return files.values().stream()
                .filter(each -> each.group().getOwnedViewpoints().stream()
                        .anyMatch(owned -> ViewpointAddress.matches(viewpoint.toString(), owned)))
                .findFirst().orElse(null);
    }

    private void read(SpecificationFile file) {
        try (InputStream in = new BufferedInputStream(access.open(file.uri()))) {
            new SpecificationBuilder(file, namespaces).build(XmlReader.read(in));
        } catch (XmlFault e) {
            file.problem(e.line(), e.getMessage());
        } catch (IOException e) {
            file.problem(0, FileAccess.describe(file.uri(), e));
        } catch (RuntimeException e) {
            file.problem(0, Messages.bind(Messages.File_notReadable, FileNames.of(file.uri()), e.getMessage()));
        }
    }
}
