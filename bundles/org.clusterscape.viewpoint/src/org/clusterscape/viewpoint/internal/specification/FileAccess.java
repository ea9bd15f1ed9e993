package org.clusterscape.viewpoint.internal.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.clusterscape.viewpoint.specification.SpecificationContext.PluginLocator;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.FrameworkUtil;

/** Opens the files that specifications refer to: files of this computer and of plug-ins, and never a server. */
final class FileAccess {

    /** Archives, and what an OSGi framework uses for the files of its plug-ins. */
    private static final Set<String> SCHEMES = Set.of("jar", "bundleentry", "bundleresource", "platform");

    /** There, addresses of plug-ins can be opened as they are. */
    private static final boolean IN_FRAMEWORK = FrameworkUtil.getBundle(FileAccess.class) != null;

    private final PluginLocator plugins;

    FileAccess(PluginLocator plugins) {
        this.plugins = plugins;
    }

    /** Where a file really is; empty if its plug-in or project is not known. Other addresses are left as they are. */
    Optional<URI> resolve(URI address, URI from) {
        if (!address.isPlatform()) {
            return Optional.of(address);
        }
        if (address.segmentCount() < 2 || address.segmentsList().contains("..")) {
            return Optional.empty();
        }
        String plugin = URI.decode(address.segment(1));
        Optional<URI> folder = plugins.locate(plugin)
                .or(() -> PluginFolders.near(plugin, from).map(each -> URI.createFileURI(each + "/")));
        String rest = String.join("/", address.segmentsList().subList(2, address.segmentCount()));
        Optional<URI> found =
                folder.map(base -> URI.createURI(rest).appendFragment(address.fragment()).resolve(base));
        return found.isEmpty() && IN_FRAMEWORK && address.isPlatformPlugin() ? Optional.of(address) : found;
    }

    static IOException pluginNotFound(URI address) {
        return new IOException(Messages.bind(Messages.File_pluginNotFound,
                address.segmentCount() > 1 ? URI.decode(address.segment(1)) : address));
    }

    /** @throws NoSuchFileException where there is no such file */
    InputStream open(URI uri) throws IOException {
        if (uri.isFile()) {
            if (uri.hasAuthority() && !uri.authority().isEmpty()) {
                throw new IOException(Messages.bind(Messages.File_strangeAddress, uri));
            }
            return Files.newInputStream(Path.of(uri.toFileString()));
        }
        boolean isWithinFile = !"jar".equals(uri.scheme()) || uri.toString().startsWith("jar:file:");
        if (!SCHEMES.contains(uri.scheme()) || !isWithinFile) {
            throw new IOException(Messages.bind(Messages.File_strangeAddress, uri));
        }
        return new URL(uri.toString()).openStream();
    }

    /** Says in plain words why a file could not be opened or read. */
    static String describe(URI uri, IOException fault) {
        return fault instanceof NoSuchFileException || fault instanceof java.io.FileNotFoundException
                ? Messages.bind(Messages.File_notFound, FileNames.of(uri))
                : Messages.bind(Messages.File_notReadable, FileNames.of(uri), fault.getMessage());
    }
}
