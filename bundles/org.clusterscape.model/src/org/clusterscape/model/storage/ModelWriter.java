package org.clusterscape.model.storage;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Makes the content of a model's file, and makes sure that the model can be read from it again. */
final class ModelWriter {

    private final ClusterscapeResource model;
    private List<Replacement> replacements = List.of();

    ModelWriter(ClusterscapeResource model) {
        this.model = model;
    }

    /** @throws IOException with a message for users, when the model could not be read from its file again */
    XmlContent checkedContent() throws IOException {
        if (model.getContents().size() != 1 || !(model.getContents().getFirst() instanceof Ecosystem)) {
            throw new IOException(Messages.bind(Messages.oneEcosystem, model.name()));
        }
        try {
            ModelSave save = new ModelSave(model);
            XmlContent content = save.write();
            replacements = save.replacements();
            check(content);
            return content;
        } catch (OutOfMemoryError e) {
            throw new IOException(Messages.bind(Messages.outOfMemorySaving, model.name(),
                    Runtime.getRuntime().maxMemory() >> 20), e);
        }
    }

    List<Replacement> replacements() {
        return replacements;
    }

    private void check(XmlContent content) throws IOException {
        ClusterscapeResource copy = new ClusterscapeResource(model.getURI());
        ResourceSet resources = new ResourceSetImpl();
        if (model.getResourceSet() != null) {
            resources.setPackageRegistry(model.getResourceSet().getPackageRegistry());
        }
        resources.getResources().add(copy);
        try {
            copy.load(content.open(), Map.of(ClusterscapeResource.OPTION_KEEP_DANGLING, true));
        } catch (InputException e) {
            throw new IOException(Messages.bind(Messages.notReadBack, model.name(), e.getMessage()), e);
        }
        ReadBack.Difference difference = new ReadBack(model, copy).compare();
        if (difference != null) {
            String place = Labels.path(difference.element())
                    + (difference.feature() == null ? "" : ", " + Labels.words(difference.feature()));
            throw new IOException(Messages.bind(Messages.notTheSame, model.name(), place));
        }
    }
}
