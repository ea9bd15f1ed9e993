package org.clusterscape.model.edit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What the metamodel says of its classifiers and features. */
final class Documentation {

    private Documentation() {
    }

    static Optional<String> of(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        if (text == null && EcoreUtil.getRootContainer(element) == ClusterscapePackage.eINSTANCE) {
            EObject source = Metamodel.RESOURCE.getEObject(ClusterscapePackage.eINSTANCE.eResource().getURIFragment(element));
            text = source instanceof EModelElement documented ? EcoreUtil.getDocumentation(documented) : null;
        }
        return Optional.ofNullable(text);
    }

    /** The metamodel's file, read when first asked for: the generated package leaves the documentation out. */
    private static final class Metamodel {

        static final Resource RESOURCE = load();

        private static Resource load() {
            URL file = ClusterscapePackage.class.getResource("/model/clusterscape.ecore");
            Resource resource = new EcoreResourceFactoryImpl().createResource(
                    URI.createURI(file == null ? "missing.ecore" : file.toString()));
            if (file != null) {
                try (InputStream in = file.openStream()) {
                    resource.load(in, null);
                } catch (IOException e) {
                    resource.getContents().clear(); // Descriptions are a help; nothing fails for want of them.
                }
            }
            return resource;
        }
    }
}
