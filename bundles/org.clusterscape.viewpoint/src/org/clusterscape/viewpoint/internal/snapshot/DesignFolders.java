package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Finds the folders of design plug-ins by their symbolic names: the folder <code>design</code> beside the cases first,
 * then the folder of the cases, what is around it, and what is below it.
 */
final class DesignFolders {

    private static final int DEPTH = 3;

    private final Path directory;
    private Map<String, Path> folders;

    DesignFolders(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The folder of the plug-in of that name. */
    Optional<Path> find(String plugin) {
        if (folders == null) {
            folders = read();
        }
        return Optional.ofNullable(folders.get(plugin));
    }

    /** The folder <code>design</code> beside the cases, or else the folder of the cases. */
    Path main() {
        Path design = directory.resolve("design");
        return Files.isDirectory(design) ? design : directory;
    }

    private Map<String, Path> read() {
        Set<Path> candidates = new LinkedHashSet<>();
        candidates.add(directory.resolve("design"));
        candidates.add(directory);
        candidates.addAll(below(directory, DEPTH));
        if (directory.getParent() != null) {
            candidates.addAll(below(directory.getParent(), 2));
        }
        Map<String, Path> result = new LinkedHashMap<>();
        for (Path candidate : candidates) {
            symbolicName(candidate).ifPresent(name -> result.putIfAbsent(name, candidate));
        }
        return result;
    }

    private static List<Path> below(Path folder, int depth) {
        try (Stream<Path> found = Files.find(folder, depth,
                (path, attributes) -> attributes.isDirectory() && Files.isDirectory(path.resolve("META-INF")))) {
            return new ArrayList<>(found.sorted().toList());
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // A folder that cannot be read holds no design.
        }
    }

    private static Optional<String> symbolicName(Path folder) {
        Path manifest = folder.resolve("META-INF").resolve("MANIFEST.MF");
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return Optional.ofNullable(name).map(value -> value.split(";")[0].strip());
        } catch (IOException e) {
            return Optional.empty(); // Then it is not the plug-in that is looked for.
        }
    }
}
