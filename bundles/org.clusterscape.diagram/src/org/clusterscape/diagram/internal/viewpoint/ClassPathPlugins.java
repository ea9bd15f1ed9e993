package org.clusterscape.diagram.internal.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

/** Finds plug-ins on a flat class path by their manifests; inside an OSGi framework it sees none but this one. */
public final class ClassPathPlugins {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Map<String, String> FOLDERS = read();

    private ClassPathPlugins() {
    }

    /** The address of the root of a plug-in, ending with a slash. */
    public static Optional<String> folder(String plugin) {
        return Optional.ofNullable(FOLDERS.get(plugin));
    }

    private static Map<String, String> read() {
        Map<String, String> folders = new HashMap<>();
        try {
            for (URL manifest : Collections.list(ClassPathPlugins.class.getClassLoader().getResources(MANIFEST))) {
                String address = manifest.toString();
                symbolicName(manifest).ifPresent(
                        name -> folders.putIfAbsent(name, address.substring(0, address.length() - MANIFEST.length())));
            }
        } catch (IOException e) {
            return Map.of(); // no pictures then
        }
        return Map.copyOf(folders);
    }

    private static Optional<String> symbolicName(URL manifest) {
        try (InputStream in = manifest.openStream()) {
            String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return Optional.ofNullable(name).map(value -> value.split(";", 2)[0].strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
