package org.clusterscape.viewpoint.internal.specification;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** Finds the folders of plug-ins and projects by the names of folders, as they lie in a workspace or a repository. */
public final class PluginFolders {

    private PluginFolders() {
    }

    /** The folder of that name that is above a file, or beside one that is above it; empty if there is none. */
    public static Optional<Path> near(String plugin, URI file) {
        if (!file.isFile() || plugin.isBlank() || plugin.contains("..")) {
            return Optional.empty();
        }
        try {
            for (Path folder = Path.of(file.toFileString()).toAbsolutePath().getParent(); folder != null;
                    folder = folder.getParent()) {
                if (folder.endsWith(plugin)) {
                    return Optional.of(folder);
                }
                if (Files.isDirectory(folder.resolve(plugin))) {
                    return Optional.of(folder.resolve(plugin));
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
