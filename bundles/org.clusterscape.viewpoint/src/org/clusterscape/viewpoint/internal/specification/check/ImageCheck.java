package org.clusterscape.viewpoint.internal.specification.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.specification.PluginFolders;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Images must be there, in the plug-ins and projects whose folders are found beside or above the specification. */
final class ImageCheck implements Check {

    private final URI specification;

    ImageCheck(URI specification) {
        this.specification = specification;
    }

    @Override
    public void check(EObject element, Findings findings) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == DescriptionPackage.Literals.IMAGE_PATH && element.eIsSet(attribute)
                    && element.eGet(attribute) instanceof String path && isMissing(path.strip())) {
                findings.error(Kind.REFERENCE, element,
                        Messages.bind(Messages.Image_missing, attribute.getName(), path));
            }
        }
    }

    private boolean isMissing(String path) {
        String[] parts = path.replaceFirst("^/", "").split("/", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return false;
        }
        Optional<Path> folder = PluginFolders.near(parts[0], specification);
        try {
            return folder.isPresent() && !Files.isRegularFile(folder.get().resolve(parts[1]));
        } catch (java.nio.file.InvalidPathException e) {
            return true;
        }
    }
}
