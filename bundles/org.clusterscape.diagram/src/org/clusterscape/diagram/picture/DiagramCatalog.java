package org.clusterscape.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clusterscape.diagram.internal.picture.Messages;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The diagrams that the viewpoints of a session can make of its models. */
public final class DiagramCatalog {

    private static final int SHOWN = 12;

    private final ModelSession session;
    private final DiagramSynchronizer synchronizer;

    /** @param session the models and the viewpoints */
    public DiagramCatalog(ModelSession session) {
        this.session = session;
        this.synchronizer = new DiagramSynchronizer(session);
    }

    /** All diagrams: by viewpoint, kind, and the order of the elements in the models. */
    public List<DiagramOffer> offers() {
        return session.viewpoints().stream().flatMap(viewpoint -> descriptions(viewpoint).stream()
                .flatMap(description -> offers(viewpoint, description).stream())).toList();
    }

    /** The diagrams of one kind. */
    public List<DiagramOffer> offers(Viewpoint viewpoint, DiagramDescription description) {
        return synchronizer.creatableOn(description).stream()
                .map(root -> new DiagramOffer(viewpoint, description, root)).toList();
    }

    /**
     * The diagram that a user means.
     *
     * @param kind  the label or name of the kind of diagram; case does not matter
     * @param root  the element it is to show; null for the first element that has one, if only one kind is meant
     * @param label tells elements apart in messages
     * @throws DiagramChoiceException if there is none, or it could be several
     */
    public DiagramOffer find(String kind, EObject root, Function<EObject, String> label)
            throws DiagramChoiceException {
        List<DiagramOffer> meant = new ArrayList<>();
        for (Viewpoint viewpoint : session.viewpoints()) {
            for (DiagramDescription description : descriptions(viewpoint)) {
                if (isCalled(description, kind)) {
                    meant.addAll(offers(viewpoint, description));
                }
            }
        }
        List<DiagramOffer> fitting = root == null ? meant : meant.stream().filter(each -> each.root() == root).toList();
        if (fitting.isEmpty()) {
            throw new DiagramChoiceException(meant.isEmpty() ? NLS.bind(Messages.Catalog_noSuchKind, kind, kinds())
                    : NLS.bind(Messages.Catalog_notOfElement, kind, roots(meant, label)));
        }
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        List<DiagramOffer> ofModelRoot = fitting.stream().filter(each -> each.root().eContainer() == null).toList();
        if (root == null && ofModelRoot.size() == 1) {
            return ofModelRoot.getFirst();
        }
        throw new DiagramChoiceException(NLS.bind(Messages.Catalog_several, kind, roots(fitting, label)));
    }

    private String kinds() {
        String all = session.viewpoints().stream().flatMap(each -> descriptions(each).stream()).map(DiagramOffer::kind)
                .distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? Messages.Catalog_none : all;
    }

    private static String roots(List<DiagramOffer> offers, Function<EObject, String> label) {
        String shown = offers.stream().limit(SHOWN).map(each -> label.apply(each.root()))
                .collect(Collectors.joining(", "));
        return offers.size() > SHOWN ? shown + ", …" : shown;
    }

    private static List<DiagramDescription> descriptions(Viewpoint viewpoint) {
        return viewpoint.getOwnedRepresentations().stream().filter(DiagramDescription.class::isInstance)
                .map(DiagramDescription.class::cast).toList();
    }

    private static boolean isCalled(DiagramDescription description, String kind) {
        return kind.equalsIgnoreCase(DiagramOffer.kind(description)) || kind.equalsIgnoreCase(description.getName());
    }
}
