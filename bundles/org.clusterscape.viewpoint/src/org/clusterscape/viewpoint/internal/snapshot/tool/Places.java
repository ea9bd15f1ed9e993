package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.Collection;

import org.clusterscape.viewpoint.vsm.description.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

/** Names elements of models as results do. */
final class Places {

    private final Resource model;

    Places(Resource model) {
        this.model = model;
    }

    /** The fragment of an element, after the name of its model if that is another one. */
    String of(EObject element) {
        if (element == null) {
            return "";
        }
        URI uri = EcoreUtil.getURI(element);
        return element.eResource() == model || uri.lastSegment() == null ? String.valueOf(uri.fragment())
                : uri.lastSegment() + "#" + uri.fragment();
    }

    /** The same as JSON. */
    JsonElement json(EObject element) {
        return element == null ? JsonNull.INSTANCE : new JsonPrimitive(of(element));
    }

    /** Several elements as JSON. */
    JsonArray json(Collection<? extends EObject> elements) {
        JsonArray result = new JsonArray();
        elements.forEach(each -> result.add(of(each)));
        return result;
    }

    /** The name of something in a specification. */
    static JsonElement name(Identified element) {
        return element == null ? JsonNull.INSTANCE : new JsonPrimitive(String.valueOf(element.getName()));
    }
}
