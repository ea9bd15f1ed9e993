package org.clusterscape.cli.internal.diagrams;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.viewpoint.expression.JavaClassSource;

/** The Java services that a user names by a class path. */
final class ServiceClassPath {

    private ServiceClassPath() {
    }

    /**
     * Where the classes of a class path come from.
     *
     * @param classPath folders and jar files, parted as the system parts paths; null for nothing
     * @throws CommandException if an entry does not exist
     */
    static JavaClassSource of(String classPath) throws CommandException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath == null ? new String[0] : classPath.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                urls.add(url(Path.of(entry)));
            }
        }
        return JavaClassSource.of(new URLClassLoader(urls.toArray(URL[]::new), ServiceClassPath.class.getClassLoader()));
    }

    private static URL url(Path entry) throws CommandException {
        if (!Files.exists(entry)) {
            throw new CommandException(Messages.bind(Messages.noSuchClassPathEntry, entry));
        }
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
