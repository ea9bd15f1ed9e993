package org.clusterscape.viewpoint.internal.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What a case works on: a fresh copy of its model, and a session with its viewpoints. */
public final class CaseWorld {

    private final SnapshotCase snapshot;
    private final Specification specification;
    private final List<Viewpoint> viewpoints;
    private final RepresentationDescription description;
    private final Resource model;
    private final EObject root;
    private final ModelSession session;

    private CaseWorld(SnapshotCase snapshot, Surroundings surroundings) throws SnapshotException {
        this.snapshot = snapshot;
        this.specification = surroundings.specification(snapshot);
        this.viewpoints = viewpoints(surroundings);
        this.description = description();
        this.model = surroundings.models().load(snapshot, surroundings.design(snapshot));
        this.root = element(snapshot.root());
        if (root == null) {
            throw snapshot.problem(Messages.bind(Messages.Case_noRoot, snapshot.root(), snapshot.model()), null);
        }
        ModelSession.Builder builder = ModelSession.builder().resource(model).viewpoints(viewpoints)
                .metamodels(surroundings.models().metamodels());
        surroundings.classSources(snapshot).forEach(builder::classSource);
        this.session = builder.build();
    }

    /** Loads what a case needs. */
    static CaseWorld of(SnapshotCase snapshot, Surroundings surroundings) throws SnapshotException {
        return new CaseWorld(snapshot, surroundings);
    }

    /** The case. */
    public SnapshotCase snapshot() {
        return snapshot;
    }

    /** The specification that the case names. */
    public Specification specification() {
        return specification;
    }

    /** The selected viewpoints; that of the representation first. */
    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }

    /** The kind of representation. */
    public RepresentationDescription representation() {
        return description;
    }

    /** The model. */
    public Resource model() {
        return model;
    }

    /** The element that the representation is about. */
    public EObject root() {
        return root;
    }

    /** The session. */
    public ModelSession session() {
        return session;
    }

    /** The element of the model with that fragment; null if there is none. */
    public EObject element(String fragment) {
        try {
            return model.getEObject(fragment);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private List<Viewpoint> viewpoints(Surroundings surroundings) throws SnapshotException {
        List<Viewpoint> result = new ArrayList<>();
        result.add(specification.viewpoint(snapshot.viewpoint()).orElseThrow(() -> snapshot.problem(
                Messages.bind(Messages.Case_noViewpoint, snapshot.viewpoint(), snapshot.odesign()), null)));
        for (String name : snapshot.also()) {
            result.add(surroundings.viewpoint(name, snapshot).orElseThrow(
                    () -> snapshot.problem(Messages.bind(Messages.Case_noViewpoint, name, snapshot.odesign()), null)));
        }
        return List.copyOf(result);
    }

    private RepresentationDescription description() throws SnapshotException {
        return viewpoints.get(0).getOwnedRepresentations().stream()
                .filter(each -> snapshot.desc().equals(each.getName())).findFirst()
                .orElseThrow(() -> snapshot.problem(
                        Messages.bind(Messages.Case_noDescription, snapshot.desc(), snapshot.viewpoint()), null));
    }
}
