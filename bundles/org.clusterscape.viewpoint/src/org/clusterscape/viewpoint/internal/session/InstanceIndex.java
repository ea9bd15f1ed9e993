package org.clusterscape.viewpoint.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** All elements of the models by class. */
public final class InstanceIndex {

    private final List<Resource> resources;
    private final TypeNames types;

    public InstanceIndex(List<Resource> resources, TypeNames types) {
        this.resources = resources;
        this.types = types;
    }

    /** The packages of all classes that the elements of some models have. */
    public static Collection<EPackage> packagesOf(Collection<Resource> resources) {
        Set<EPackage> packages = new LinkedHashSet<>();
        for (Resource resource : resources) {
            for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                EPackage used = all.next().eClass().getEPackage();
                if (used != null && packages.add(used)) {
                    while (used.getESuperPackage() != null) {
                        used = used.getESuperPackage();
                        packages.add(used);
                    }
                }
            }
        }
        return packages;
    }

    /** The instances of the named class, in document order. */
    public List<EObject> of(String typeName) {
        List<EObject> found = new ArrayList<>();
        for (Resource resource : resources) {
            for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (types.isInstance(element.eClass(), typeName)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    /** Tells that all of the models was looked through. */
    public void recordTo(ReadRecorder recorder) {
        for (Resource resource : resources) {
            resource.getContents().forEach(recorder::tree);
        }
    }
}
