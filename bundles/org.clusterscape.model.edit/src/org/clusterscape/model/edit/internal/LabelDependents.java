package org.clusterscape.model.edit.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Sector;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** The elements whose labels name another element, and therefore change with its name. */
public final class LabelDependents {

    private LabelDependents() {
    }

    /** Whose labels a change of an element changes, besides its own. */
    public static Collection<? extends EObject> of(Notification change) {
        if (change.isTouch() || !isName(change.getFeature())) {
            return List.of();
        }
        return switch (change.getNotifier()) {
            case City city -> Stream.concat(city.getScores().stream(), city.getExamples().stream()).toList();
            case Sector sector -> List.copyOf(sector.getRelevances());
            case LinkableElement end -> Stream.of(memberships(end), end.getOutgoingLinkages(), end.getIncomingLinkages())
                    .<EObject>flatMap(Collection::stream).distinct().toList();
            case null, default -> List.of();
        };
    }

    private static boolean isName(Object feature) {
        return feature == ClusterscapePackage.Literals.NAMED_ELEMENT__NAME
                || feature == ClusterscapePackage.Literals.CITY__ABBREVIATION;
    }

    private static Collection<? extends EObject> memberships(LinkableElement element) {
        return element instanceof Actor actor ? actor.getMemberships() : List.of();
    }
}
