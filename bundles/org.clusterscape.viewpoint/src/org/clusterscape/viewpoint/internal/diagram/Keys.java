package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes readable names of elements that are the same after each refresh, as long as mapping and object are. */
public final class Keys {

    private final Map<EObject, String> known = new IdentityHashMap<>();
    private final Map<EObject, String> fragments = new HashMap<>();

    /** The key of an element. */
    public String of(DDiagramElement element) {
        String key = known.get(element);
        if (key == null) {
            key = element instanceof DEdge edge ? edgeKey(edge) : nodeKey(element);
            known.put(element, key);
        }
        return key;
    }

    /** The place of an object in its model, as a URI fragment; empty for null. */
    public String fragment(EObject object) {
        return object == null ? "" : fragments.computeIfAbsent(object, Keys::findFragment);
    }

    private static String findFragment(EObject object) {
        Resource resource = object.eResource();
        if (resource != null) {
            return resource.getURIFragment(object);
        }
        String fragment = EcoreUtil.getURI(object).fragment();
        return fragment == null ? "" : fragment;
    }

    private String nodeKey(DDiagramElement element) {
        String owner = element.eContainer() instanceof DDiagramElement parent ? of(parent) : "";
        boolean border = element.eContainingFeature() == DiagramPackage.Literals.ABSTRACT_DNODE__OWNED_BORDERED_NODES;
        return owner + (border ? "/border:" : "/") + nameOf(element.getDiagramElementMapping()) + "@"
                + fragment(element.getTarget());
    }

    private String edgeKey(DEdge edge) {
        EdgeMappingBase mapping = edge.getActualMapping();
        return "edge:" + nameOf(mapping) + "@" + fragment(edge.getTarget()) + " [" + endKey(edge.getSourceNode())
                + " -> " + endKey(edge.getTargetNode()) + "]";
    }

    private String endKey(EObject end) {
        return end instanceof DDiagramElement element ? of(element)
                : end instanceof DSemanticDecorator other ? fragment(other.getTarget()) : "";
    }

    private static String nameOf(EObject mapping) {
        return mapping instanceof Identified identified ? identified.getName() : "";
    }
}
