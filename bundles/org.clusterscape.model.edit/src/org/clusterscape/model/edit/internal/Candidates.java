package org.clusterscape.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Example;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.Source;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements that a reference of an element can sensibly point to, sorted by label. */
final class Candidates {

    private Candidates() {
    }

    /**
     * @return elements of the same model (of all open models for a reference that can cross files), and null, first,
     *         where the reference can be left empty; what the reference points to now is always among them
     */
    static Collection<EObject> of(EObject owner, EReference reference, Function<EObject, String> label) {
        EClassifier type = owner.eClass().getFeatureType(reference).getERawType();
        Map<EObject, String> labels = new HashMap<>();
        List<EObject> candidates = new ArrayList<>(elements(owner, reference).filter(type::isInstance)
                .filter(candidate -> isCurrent(owner, reference, candidate) || isSensible(owner, reference, candidate))
                .peek(candidate -> labels.put(candidate, label.apply(candidate)))
                .toList());
        candidates.sort(Comparator.comparing(labels::get, new NaturalOrder()));
        if (!reference.isMany() && !reference.isRequired()) {
            candidates.add(0, null);
        }
        return candidates;
    }

    private static Stream<EObject> elements(EObject owner, EReference reference) {
        boolean crossesFiles = reference.isResolveProxies() && owner.eResource() != null
                && owner.eResource().getResourceSet() != null;
        Stream<EObject> roots = crossesFiles
                ? List.copyOf(owner.eResource().getResourceSet().getResources()).stream()
                        .flatMap(resource -> resource.getContents().stream())
                : Stream.of(EcoreUtil.getRootContainer(owner));
        return roots.flatMap(root -> Stream.concat(Stream.of(root), contents(root)));
    }

    private static Stream<EObject> contents(EObject root) {
        Iterable<EObject> all = root::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static boolean isCurrent(EObject owner, EReference reference, EObject candidate) {
        return reference.isMany() ? ((List<?>) owner.eGet(reference)).contains(candidate)
                : owner.eGet(reference) == candidate;
    }

    private static boolean isSensible(EObject owner, EReference reference, EObject candidate) {
        if (candidate == owner) {
            return false;
        }
        return switch (owner) {
            case Linkage linkage -> candidate != (reference == ClusterscapePackage.Literals.LINKAGE__SOURCE
                    ? linkage.getTarget() : linkage.getSource());
            case Membership membership -> membership.getCluster() == null
                    || membership.getCluster().getMemberships().stream().noneMatch(m -> m.getActor() == candidate);
            case CityScore score -> score.getKeyField() == null
                    || score.getKeyField().getScores().stream().noneMatch(s -> s.getCity() == candidate);
            case SectorRelevance relevance -> !(relevance.eContainer() instanceof KeyField keyField)
                    || keyField.getSectorRelevances().stream().noneMatch(r -> r.getSector() == candidate);
            case Example example -> candidate != example.eContainer();
            case Indicator indicator when reference == ClusterscapePackage.Literals.INDICATOR__SCOPE ->
                !(candidate instanceof Indicator || candidate instanceof Source);
            default -> true;
        };
    }
}
