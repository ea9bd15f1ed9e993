package org.clusterscape.viewpoint.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** All elements of the models by class. What was found is remembered until elements come, go or move. */
public final class InstanceIndex {

    private final List<Resource> resources;
    private final TypeNames types;
    private final Map<String, List<EObject>> known = new HashMap<>();
    private List<EObject> all;

    public InstanceIndex(List<Resource> resources, TypeNames types) {
        this.resources = resources;
        this.types = types;
    }

    /** The packages of all classes that the elements of some models have. */
    public static Collection<EPackage> packagesOf(Collection<Resource> resources) {
        Set<EPackage> packages = new LinkedHashSet<>();
        for (Resource resource : resources) {
            for (TreeIterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
                EPackage used = contents.next().eClass().getEPackage();
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
        if (typeName == null) {
            return List.of();
        }
        return known.computeIfAbsent(typeName, this::find);
    }

    private List<EObject> find(String typeName) {
        if (all == null) {
            all = new ArrayList<>();
            for (Resource resource : resources) {
                resource.getAllContents().forEachRemaining(all::add);
            }
        }
        List<EObject> found = new ArrayList<>();
        for (EObject element : all) {
            if (types.isInstance(element.eClass(), typeName)) {
                found.add(element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Forgets what was found if a change concerns it. */
    public void changed(ModelChange change) {
        if (change.element() == null || !change.parents().isEmpty()) {
            clear();
        }
    }

    /** Forgets what was found. */
    public void clear() {
        known.clear();
        all = null;
    }

    /** Tells that all of the models was looked through. */
    public void recordTo(ReadRecorder recorder) {
        for (Resource resource : resources) {
            resource.getContents().forEach(recorder::tree);
        }
    }
}
