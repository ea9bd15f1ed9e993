package org.clusterscape.model.edit.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.edit.provider.ClusterscapeEditPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds the icon of an element: by its type, and for actors and clusters by what kind they are of. */
final class Icons {

    private static final String FOLDER = "icons/full/obj16/";
    /** The icon of elements that an extension adds and that are none of ours. */
    private static final String ANY = "Element";

    private Icons() {
    }

    static URL of(EObject element) {
        String name = baseName(element.eClass());
        String variant = variant(element);
        try {
            return URI.create(ClusterscapeEditPlugin.INSTANCE.getBaseURL() + FOLDER + name + variant + ".svg").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The nearest type of ours: an extension's kind of actor looks like an actor. */
    private static String baseName(EClass type) {
        Deque<EClass> candidates = new ArrayDeque<>();
        for (EClass next = type; next != null; next = candidates.poll()) {
            if (next.getEPackage() == ClusterscapePackage.eINSTANCE && !next.isAbstract()) {
                return next.getName();
            }
            candidates.addAll(next.getESuperTypes());
        }
        return ANY;
    }

    private static String variant(EObject element) {
        return switch (element) {
            case Actor actor -> actorGroup(actor);
            case Cluster cluster -> "_" + cluster.getType().getName().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    private static String actorGroup(Actor actor) {
        return switch (actor.getKind()) {
            case SME, LARGE_COMPANY, STARTUP -> "_business";
            case UNIVERSITY, RESEARCH_INSTITUTE -> "_research";
            case MUNICIPALITY, PUBLIC_AGENCY -> "_public";
            case CHAMBER, ASSOCIATION, PPP, SUPPORT_CENTRE -> "_association";
            case FUNDER -> "_funder";
            case CITIZENS -> "_citizens";
            case OTHER -> "";
        };
    }
}
