package org.clusterscape.cli.internal.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Manifest;

import org.clusterscape.viewpoint.specification.Specifications;

/** The folders of the projects that specifications lie in, for the images that they name. */
final class DesignFolders {

    private final Specifications specifications;

    DesignFolders(Specifications specifications) {
        this.specifications = specifications;
    }

    /** The folder of a plug-in or project above one of the specifications, or beside such a folder. */
    Optional<URI> folder(String plugin) {
        return specifications.entries().stream().map(each -> each.specification().uri())
                .filter(org.eclipse.emf.common.util.URI::isFile).map(uri -> Path.of(uri.toFileString()))
                .map(file -> above(file, plugin)).flatMap(Optional::stream).map(Path::toUri).findFirst();
    }

    private static Optional<Path> above(Path file, String plugin) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (isPlugin(folder, plugin)) {
                return Optional.of(folder);
            }
            Path beside = folder.resolveSibling(plugin);
            if (isPlugin(beside, plugin)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    private static boolean isPlugin(Path folder, String name) {
        if (folder.getFileName() != null && folder.getFileName().toString().equals(name) && Files.isDirectory(folder)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            String symbolic = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return symbolic != null && symbolic.split(";", 2)[0].strip().equals(name);
        } catch (IOException e) {
            return false; // no plug-in
        }
    }
}
