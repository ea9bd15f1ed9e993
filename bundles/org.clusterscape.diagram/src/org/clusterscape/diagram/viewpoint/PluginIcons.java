package org.clusterscape.diagram.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.viewpoint.ClassPathPlugins;

/**
 * Reads pictures from plug-ins and projects. The first part of a path is the name of the plug-in or project. Each picture
 * is read once.
 */
public final class PluginIcons implements IconSource {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Map<String, Icon.Format> FORMATS = Map.of("svg", Icon.Format.SVG, "png", Icon.Format.PNG, "gif",
            Icon.Format.GIF, "jpg", Icon.Format.JPEG, "jpeg", Icon.Format.JPEG);

    private final Function<String, Optional<URI>> folders;
    private final Map<String, Optional<Icon>> icons = new ConcurrentHashMap<>();

    /**
     * Looks into folders first, then into the plug-ins that are running.
     *
     * @param folders tells the folder (or root of an archive, ending with a slash) of a plug-in or project by its name
     */
    public PluginIcons(Function<String, Optional<URI>> folders) {
        this.folders = folders;
    }

    @Override
    public Icon byPath(String path) {
        return path == null || path.isBlank() ? null : icons.computeIfAbsent(path.strip(), this::find).orElse(null);
    }

    private Optional<Icon> find(String path) {
        List<String> steps = Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
        Icon.Format format = FORMATS.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (format == null || steps.size() < 2 || steps.contains("..")) {
            return Optional.empty();
        }
        String plugin = steps.getFirst();
        String file = String.join("/", steps.subList(1, steps.size()));
        return folders.apply(plugin).map(URI::toString).or(() -> ClassPathPlugins.folder(plugin))
                .or(() -> Optional.of("platform:/plugin/" + plugin + "/")).flatMap(folder -> read(folder + file, path, format));
    }

    private static Optional<Icon> read(String address, String name, Icon.Format format) {
        try (InputStream in = URI.create(address.replace(" ", "%20")).toURL().openStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(format == Icon.Format.SVG ? Icon.svg(name, new String(bytes, StandardCharsets.UTF_8))
                    : Icon.of(name, format, bytes));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a missing picture leaves its place empty
        }
    }
}
