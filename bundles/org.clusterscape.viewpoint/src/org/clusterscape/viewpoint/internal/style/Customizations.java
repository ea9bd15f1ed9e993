package org.clusterscape.viewpoint.internal.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.description.Customization;
import org.clusterscape.viewpoint.vsm.description.EAttributeCustomization;
import org.clusterscape.viewpoint.vsm.description.EReferenceCustomization;
import org.clusterscape.viewpoint.vsm.description.FeatureCustomization;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomization;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomizationReuse;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.style.StyleDescription;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the customisations that concern a style. */
final class Customizations {

    /**
     * A customisation that concerns a style.
     *
     * @param customization what it changes
     * @param owner         whose condition decides
     * @param parts         the style and the parts of it that have the feature and are to be changed; may be empty
     */
    record Change(FeatureCustomization customization, VSMElementCustomization owner, List<EObject> parts) {
    }

    private final StyleDescription style;
    private final Set<EObject> whole = new LinkedHashSet<>();
    private final Map<FeatureCustomization, Set<EObject>> found = new LinkedHashMap<>();

    private Customizations(StyleDescription style) {
        this.style = style;
        whole.add(style);
        style.eAllContents().forEachRemaining(whole::add);
    }

    /** The customisations of layers that concern a style, in the order in which they are applied. */
    static List<Change> of(StyleDescription style, List<Layer> layers) {
        Customizations result = new Customizations(style);
        for (Layer layer : layers) {
            if (layer.getCustomization() != null) {
                result.collect(layer.getCustomization());
            }
        }
        return result.changes();
    }

    // Within a layer own ones come before reused ones; what is there already keeps its place.
    private void collect(Customization customization) {
        for (var each : customization.getVsmElementCustomizations()) {
            if (each instanceof VSMElementCustomization own) {
                own.getFeatureCustomizations().forEach(this::collect);
            }
        }
        for (var each : customization.getVsmElementCustomizations()) {
            if (each instanceof VSMElementCustomizationReuse reuse && concerns(reuse.getAppliedOn())) {
                reuse.getReuse().forEach(feature -> add(feature, reuse.getAppliedOn()));
            }
        }
    }

    private void collect(FeatureCustomization feature) {
        if (feature.isApplyOnAll()) {
            add(feature, whole);
        } else if (concerns(feature.getAppliedOn())) {
            add(feature, feature.getAppliedOn());
        }
    }

    private void add(FeatureCustomization feature, Collection<EObject> appliedOn) {
        found.computeIfAbsent(feature, key -> new LinkedHashSet<>()).addAll(appliedOn);
    }

    private boolean concerns(Collection<EObject> appliedOn) {
        return appliedOn.stream().anyMatch(whole::contains);
    }

    private List<Change> changes() {
        List<Change> result = new ArrayList<>();
        found.forEach((feature, appliedOn) -> {
            if (feature.eContainer() instanceof VSMElementCustomization owner) {
                result.add(new Change(feature, owner, parts(feature, appliedOn)));
            }
        });
        return List.copyOf(result);
    }

    // Of parts of one sort, such as the sections of a gauge, all are changed if one is.
    private List<EObject> parts(FeatureCustomization feature, Set<EObject> appliedOn) {
        Set<EObject> result = new LinkedHashSet<>();
        for (EObject each : whole) {
            if (!appliedOn.contains(each) || !hasFeature(each, feature)) {
                continue;
            }
            if (each != style && style.eGet(each.eContainingFeature()) instanceof Collection<?> siblings) {
                siblings.forEach(sibling -> result.add((EObject) sibling));
            } else {
                result.add(each);
            }
        }
        return List.copyOf(result);
    }

    private static boolean hasFeature(EObject part, FeatureCustomization customization) {
        return switch (customization) {
            case EAttributeCustomization attribute -> feature(part, attribute.getAttributeName()) instanceof EAttribute;
            case EReferenceCustomization reference ->
                feature(part, reference.getReferenceName()) instanceof EReference;
            default -> false;
        };
    }

    private static EStructuralFeature feature(EObject part, String name) {
        return part.eClass().getEStructuralFeature(name);
    }
}
